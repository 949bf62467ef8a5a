import Testing
import XEPVectors
import XMLKit

/// Tables of color vectors: recognised in every form, proven, and each wrong cell named.
@Suite struct ColorTableTests {
    /// Two rows of XEP-0392 1.0.1, § Test Vectors.
    static let full = """
        text,hextext,angle,hue,r,g,b
        'Romeo','526f6d656f',327.255249,327.255249,0.865,0.000,0.686
        'Board','426f617264',171.430664,171.430664,0.000,0.527,0.457
        """
    static let palette = """
        text,hextext,hue,best_hue,r,g,b
        'council','636f756e63696c',359.994507,359,0.800,0.200,0.400
        """

    @Test func aTableThatFollowsIsProven() {
        let report = Document("<code><![CDATA[\(Self.full)]]></code><code>\n\(Self.palette)\n</code>").report
        #expect(report.findings == [] && report.tables == 2 && report.rows == 3 && report.provenRows == 3)
    }

    @Test(arguments: [full, palette]) func everyChangedDigitIsNamed(table: String) {
        let lines = table.split(separator: "\n").map(String.init)
        for row in lines.indices.dropFirst() {
            let cells = lines[row].split(separator: ",").map(String.init)
            for column in cells.indices.dropFirst(2) {
                for (index, digit) in cells[column].enumerated() where digit != "." {
                    var changed = Array(cells[column])
                    changed[index] = digit == "9" ? "0" : Character(String((digit.wholeNumberValue ?? 0) + 1))
                    var (lines, cells) = (lines, cells)
                    cells[column] = String(changed)
                    lines[row] = cells.joined(separator: ",")
                    let document = Document("<code>\(lines.joined(separator: "\n"))</code>")
                    #expect(document.places == [cells[column]])
                    #expect(document.report.findings.map(\.kind) == [.cell])
                    #expect(document.report.provenRows == lines.count - 2)
                }
            }
        }
    }

    @Test func theMessageNamesColumnRowAndBothValues() {
        let wrong = Self.full.split(separator: "\n").joined(separator: "\n").replacing("0.527", with: "0.528")
        let document = Document("<code>\(wrong)</code>")
        #expect(document.report.findings.map(\.message) == ["g of 'Board' is '0.528', but XEP-0392 1.0.1 gives 0.527"])
        #expect(document.report.findings.map(\.column) == ["g"])
        #expect(
            document.report.findings.first.map { LineIndex(document.source).position(of: $0.range.lowerBound) }
                == SourcePosition(line: 5, column: 50))
    }

    @Test(arguments: ["\t", "  ", " , "]) func otherSeparators(separator: String) {
        let table = Self.full.split(separator: "\n").map { $0.split(separator: ",").joined(separator: separator) }.joined(
            separator: "\n")
        #expect(Document("<code>\(table)</code>").report.provenRows == 2)
        #expect(Document("<code>\(table.replacing("0.686", with: "0.687"))</code>").places == ["0.687"])
    }

    @Test func markedUpTables() {
        let row = "<tr><td>😺</td><td><tt>f09f98ba</tt></td><td>331.199341</td><td>0.872</td><td>0.000</td><td> 0.659 </td></tr>"
        let table =
            "<table><tr><th>Text</th><th>Octets</th><th>Angle</th><th>Red</th><th>Green</th><th>Blue</th></tr>\(row)</table>"
        #expect(Document(table).report.provenRows == 1)
        #expect(Document(table.replacing("0.659", with: "0.66")).places == [])
        #expect(Document(table.replacing("0.659", with: "0.658")).places == ["0.658"])
        #expect(Document(table.replacing("<td>0.872", with: "<td colspan='1'>0.872")).report.tables == 0)
    }

    @Test func charactersAsReferencesAreWhatTheyMean() {
        let row = "&apos;&#x52;omeo&apos;,526f6d656f,327.255249,0.865,0.000,0.68&#x36;"
        #expect(Document("<code>text,hextext,hue,r,g,b\n\(row)</code>").report.provenRows == 1)
    }

    @Test func quotedCellsMayHoldSeparatorsAndQuotes() {
        // sha1("a,b") begins with 5d 8b, and sha1("it's") with 79 bb.
        let table = "text,hextext,hue\n'a,b',612c62,\(hue("a,b"))\n'it''s',69742773,\(hue("it's"))"
        #expect(Document("<code>\(table)</code>").report.provenRows == 2)
    }

    private func hue(_ text: String) -> String {
        let known = ["a,b": 0x8B5D, "it's": 0xBB79]
        return String(Double(known[text] ?? 0) / 65536 * 360)
    }

    @Test func aWrongIdentifierIsOneFinding() {
        let text = Document("<code>\(Self.full.replacing("'Romeo'", with: "'Romea'"))</code>")
        #expect(text.places == ["Romea"])
        #expect(text.report.findings.first?.expected == "Romeo")
        let octets = Document("<code>\(Self.full.replacing("'526f6d656f'", with: "'526f6d6561'"))</code>")
        #expect(octets.places == ["526f6d6561"])
        #expect(octets.report.findings.first?.expected == "526f6d656f")
        let odd = Document("<code>\(Self.full.replacing("'526f6d656f'", with: "'526f6d656'"))</code>")
        #expect(odd.places == ["526f6d656"])
    }

    @Test func aRowOfAnotherLengthIsNamed() {
        let document = Document("<code>\(Self.full.replacing(",0.686", with: ""))</code>")
        #expect(document.report.findings.map(\.kind) == [.shape] && document.report.provenRows == 1)
    }

    /// Rounded rightly, but not as the rest of its column is; a number that is exact all the same may be shorter.
    @Test func aCellWithFewerPlacesIsNamed() {
        #expect(Document("<code>\(Self.full.replacing("0.865", with: "0.87"))</code>").places == ["0.87"])
        #expect(Document("<code>\(Self.full.replacing(",0.000,", with: ",0,"))</code>").places == [])
    }

    @Test func negativeZeroIsZero() {
        #expect(Document("<code>\(Self.full.replacing(",0.000,", with: ",-0.000,"))</code>").report.provenRows == 2)
    }

    @Test(arguments: ["x", "", "0.86.5", "1e3", "+0.865", "0x1", "٠.٨٦٥", ".865", "nan", "99999999999999999999999999"])
    func whatIsNoNumberIsNamed(cell: String) {
        let document = Document("<code>\(Self.full.replacing("0.865", with: cell))</code>")
        #expect(document.places == [cell] && document.report.provenRows == 1)
    }
}
