import Testing
import XMLKit

@Test func columnsOfLongLinesCountEveryScalar() {
    // Characters of one to four bytes, so that steps of the index end inside of some.
    let line = String(repeating: "aé€𝄞", count: 8000)
    let source = Source(name: "long.xml", text: "<a>\n\(line)\n</a>")
    let lines = LineIndex(source)
    var offset = 4
    for (column, scalar) in line.unicodeScalars.enumerated() {
        if column % 97 == 0 || column > 31_990 {
            #expect(lines.position(of: offset) == SourcePosition(line: 2, column: column + 1))
        }
        offset += UTF8.width(scalar)
    }
    #expect(lines.position(of: offset + 1) == SourcePosition(line: 3, column: 1))
}
