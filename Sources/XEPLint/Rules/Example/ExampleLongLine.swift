internal import XEPKit
internal import XMLKit

enum ExampleLongLine: Rule {
    static let info = RuleInfo(
        "example/long-line", .info,
        summary: "No line of an example is longer than 110 columns.",
        rationale: "Longer lines run out of the page in print and on small screens.",
        source: "XEP-0143 §7.2")

    private static let long = String(repeating: "x", count: 100)
    private static let words = String(repeating: "whispers ", count: 11)

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[\n<message>\(words)xx↓ wind↑\n</message>\n]]></example>")],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<body>\(long)\n</body>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<body>\n  romeo:$6$\(long)x\n</body>\n]]></example>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for block in context.xep.blocks where block.kind == .example && !block.element.isExpanded {
            let text = block.content
            var (column, index, lineStart) = (0, 0, 0)
            var start: Int?
            let bytes = text.bytes
            while index <= bytes.count {
                if index == bytes.count || bytes[index] == 0x0A {
                    if let start, canBreak(bytes[lineStart..<index]) {
                        findings.add(text.sourceRange(start..<index), "the line has \(column) columns: break it before column 110")
                    }
                    (column, start, lineStart) = (0, nil, index + 1)
                } else if bytes[index] & 0xC0 != 0x80 {
                    column += 1
                    if column == 111 { start = index }
                }
                index += 1
            }
        }
    }

    /// Whether spaces and tags are near enough to break a line at, or it is Base64, which may be broken anywhere.
    private static func canBreak(_ line: ArraySlice<UInt8>) -> Bool {
        var (longest, width) = (0, 0)
        for byte in line {
            width = XMLByte.isSpace(byte) || byte == 0x3C || byte == 0x3E ? 0 : width + 1
            longest = max(longest, width)
        }
        let text = line.drop(while: XMLByte.isSpace)
        return longest < 100
            || text.allSatisfy { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2B || $0 == 0x2F || $0 == 0x3D }
    }
}
