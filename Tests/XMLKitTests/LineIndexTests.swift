import Testing
import XMLKit

@Suite struct LineIndexTests {
    /// CR LF is one line end, CR and LF are each one (XML 1.0 §2.11).
    @Test(arguments: [
        ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\rb", ["a", "b"]), ("a\r\nb", ["a", "b"]), ("a\n\rb", ["a", "", "b"]), ("\r\r\n\n", ["", "", "", ""]),
        ("a\r", ["a", ""]), ("a\r\n", ["a", ""]), ("a\nb\rc\nd\r\ne", ["a", "b", "c", "d", "e"]),
    ])
    func knowsAllLineEnds(text: String, lines: [String]) {
        let source = Source(name: "test", text: text)
        let index = LineIndex(source)
        #expect(index.count == lines.count)
        #expect((1...index.count).map { index.range(ofLine: $0).map(source.text) } == lines)
    }
}
