import Testing

@testable import XEPLint

@Suite struct DisplayLineTests {
    private func line(_ text: String, marking mark: String, limit: Int = 120) -> DisplayLine {
        let bytes = Array(text.utf8), wanted = Array(mark.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count
        return DisplayLine(bytes, marking: start..<start + wanted.count, limit: limit)
    }

    /// Columns counted by hand: a tab goes to the next multiple of four, an ideograph takes two, a combining mark none.
    @Test(arguments: [
        ("ab&c", "&", 2..<3), ("\t&", "&", 4..<5), ("a\t\t&", "&", 8..<9), ("\u{6F22}\u{5B57}&", "&", 4..<5), ("e\u{301}&", "&", 1..<2),
        ("\u{1F600}x", "\u{1F600}", 0..<2), ("abc", "", 3..<4), ("", "", 0..<1), ("a\tb", "\t", 1..<4),
    ])
    func marksTheRightColumns(text: String, mark: String, columns: Range<Int>) {
        if mark.isEmpty {
            let bytes = Array(text.utf8)
            #expect(DisplayLine(bytes, marking: bytes.count..<bytes.count).mark == columns)
        } else {
            #expect(line(text, marking: mark).mark == columns)
        }
    }

    @Test func cutsALongLineAroundTheMark() {
        for before in [0, 10, 59, 60, 61, 200, 500] {
            let shown = line(String(repeating: "x", count: before) + "&" + String(repeating: "y", count: 500), marking: "&")
            #expect(shown.text.count <= 120)
            #expect(Array(shown.text)[shown.mark.lowerBound] == "&")
            #expect(shown.text.hasSuffix("…"))
        }
    }

    @Test func showsNothingThatMovesTheCursor() {
        let shown = line("a\u{1B}[31m\u{202E}b\u{7}", marking: "b")
        #expect(shown.text == "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}")
        #expect(DisplayLine.safe("x\u{1B}]0;y\n") == "x\u{FFFD}]0;y\u{FFFD}")
    }
}
