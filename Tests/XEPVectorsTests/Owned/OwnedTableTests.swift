#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Testing
import TestSupport
import XEPKit
import XEPVectors
import XMLKit

/// What `<?xep-vectors?>` owns: proven where it is right, written where it is not, and nothing else is touched.
@Suite struct OwnedTableTests {
    static let owner = #"<?xep-vectors suite="colors" table="xep-0392-fullrange"?>"#

    struct Written {
        var text: String
        var findings: [TableFinding]
        var source: XMLKit.Source

        init(_ text: String) {
            let source = XMLKit.Source(name: "xep.xml", text: text)
            let owned = OwnedTable.all(in: XEP(source))
            var bytes = source.bytes
            for edit in owned.compactMap(\.edit).reversed() { bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8)) }
            self.source = source
            self.text = String(decoding: bytes, as: UTF8.self)
            findings = owned.flatMap(\.findings)
        }
    }

    /// XEP-0392 1.0.1's own tables come out byte for byte.
    @Test(.enabled(if: Shared.folder != nil, "../shared is absent"), arguments: ["fullrange", "palette"])
    func codeIsWhatTheXEPPrints(name: String) throws {
        let path = try #require(Shared.folder) + "/corpus/published-color-vectors/1.0.1-testvectors-\(name).csv"
        let published = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        let lines = published.split(separator: "\n").joined(separator: "\n")
        let written = Written("<xep>\n<?xep-vectors suite='colors' table='xep-0392-\(name)'?><code/></xep>")
        #expect(
            written.text
                == "<xep>\n<?xep-vectors suite='colors' table='xep-0392-\(name)'?><code><![CDATA[\n\(lines)\n]]></code></xep>")
    }

    @Test(arguments: [
        "<xep><!-- a -->\n\(owner)\n  <code>old</code>\n</xep>\n", "<xep>\(owner)<!-- between --><code caption='c' /><p>&amp; <b/></p></xep>",
        "\u{FEFF}<xep>\r\n\(owner)\r\n<code>\r\n1,2\r\n</code>\r\n<p>\r</p></xep>", "<xep>\n\t\(owner)\n\t<table><tr><th>x</th></tr></table>\n</xep>",
        "<xep>\n    \(owner)\n    <table caption='c'/></xep>",
        "<xep>\(owner)\n<code><![CDATA[x]]>&lt;<b>y</b></code>\(owner.replacing("fullrange", with: "palette"))<table/></xep>",
    ])
    func writingIsIdempotentAndTouchesNothingElse(text: String) {
        let once = Written(text)
        #expect(once.text != text && !once.findings.isEmpty)
        let again = Written(once.text)
        #expect(again.findings == [] && again.text == once.text)
        // What stands outside of the owned elements is the same byte for byte.
        func outside(_ text: String) -> [UInt8] {
            let source = XMLKit.Source(name: "xep.xml", text: text)
            var bytes = source.bytes
            let elements = XEP(source).tree.elements.filter { ["code", "table"].contains($0.localName) }
            for element in elements.reversed() {
                bytes.replaceSubrange(element.range, with: element.attributes.flatMap { source.bytes[$0.range] })
            }
            return bytes
        }
        #expect(outside(once.text) == outside(text))
        #expect(once.text.utf8.filter { $0 == 0x0D }.isEmpty == text.utf8.filter { $0 == 0x0D }.isEmpty)
    }

    @Test func layoutAndMarkupAreTheAuthors() {
        let written = Written("<xep><?xep-vectors suite='colors' table='steps'?><table/></xep>").text
        let other = written.replacing("<tr>", with: "<tr>\n\n<!-- row -->").replacing("<td>b7e8", with: "<td> <tt>b7e8")
            .replacing("6c2cd7e</td>", with: "6c2cd7e</tt></td>").replacing("<td>angle", with: "<td>\n  &#x61;ngle")
        #expect(other != written && Written(other).text == other)
    }

    @Test func aWrongCellIsNamedAtItsPlace() {
        let written = Written("<xep>\n\(Self.owner)<code/></xep>").text
        let wrong = Written(written.replacing("0.527", with: "0.528"))
        #expect(wrong.findings.map { wrong.source.text($0.range) } == ["0.528"])
        #expect(
            wrong.findings.map(\.message) == [
                "line 6 holds '0.528', but table 'xep-0392-fullrange' of suite 'colors' has '0.527' there"
            ])
        #expect(wrong.text == written)
        let table = Written("<xep>\n\(Self.owner)<table/></xep>").text
        let cell = Written(table.replacing("<td>0.527", with: "<td>0.52"))
        #expect(cell.findings.map { cell.source.text($0.range) } == ["0.52"])
        #expect(
            cell.findings.map(\.message) == ["'g' in row 5 is '0.52', but table 'xep-0392-fullrange' of suite 'colors' has '0.527'"])
        let row = Written(table.replacing("<td>0.527</td>", with: ""))
        #expect(row.findings.map(\.kind) == [.shape] && row.text == table)
    }

    @Test(arguments: [
        ("<?xep-vectors?><code/>", "is not written as"), ("<?xep-vectors suite='colors?><code/>", "is not written as"),
        ("<?xep-vectors suite='colors' table='edges' rows='1'?><code/>", "has no 'rows'"),
        ("<?xep-vectors suite='colours' table='edges'?><code/>", "names no suite"),
        ("<?xep-vectors suite='colors' table='corners'?><code/>", "names no table of suite 'colors'"),
        ("<?xep-vectors suite='colors' table='edges'?><p/><code/>", "has no <table> or <code> after it"),
        ("<p><?xep-vectors suite='colors' table='edges'?></p><code/>", "has no <table> or <code> after it"),
        ("\(owner)\(owner)<code/>", "stands before an element that another one owns"),
    ])
    func instructionsThatOwnNothing(text: String, message: String) {
        let written = Written("<xep>\(text)</xep>")
        let mistakes = written.findings.filter { $0.kind == .owner }
        #expect(mistakes.count == 1 && mistakes[0].message.contains(message), "\(mistakes)")
        #expect(mistakes.allSatisfy { written.source.text($0.range).hasPrefix("<?xep-vectors") })
    }

    @Test func whatAnotherToolOwnsIsLeftAlone() {
        #expect(OwnedTable.all(in: XEP(XMLKit.Source(name: "a", text: "<xep><?xep-lint x?><?vectors y?><code/></xep>"))).isEmpty)
        #expect(OwnedTable.all(in: XEP(XMLKit.Source(name: "a", text: ""))).isEmpty)
    }

    @Test func everyTableIsTextThatXMLHoldsAndHasWholeRows() {
        for suite in SuiteGroup.all.flatMap(\.suites) {
            #expect(Set(suite.tables.map(\.name)).count == suite.tables.count)
            for table in suite.tables {
                #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
                for cell in table.rows.joined() + table.columns.map(\.name) {
                    #expect(!cell.isEmpty && !cell.unicodeScalars.contains { $0.value < 0x20 }, "\(table.name): '\(cell)'")
                }
            }
        }
    }

    @Test(.timeLimit(.minutes(10))) func manyInstructions() {
        let many = String(repeating: "<?xep-vectors suite='colors' table='steps'?>", count: 2000)
        #expect(Written("<xep>\(many)<code/></xep>").findings.count == 2000)
        #expect(Written("<xep>\(many)</xep>").findings.count == 2000)
    }
}
