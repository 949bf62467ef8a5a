internal import XEPKit
internal import XMLKit

enum ExampleLongLine: Rule {
    static let info = RuleInfo(
        "example/long-line", .info,
        summary: "No line of an example is longer than 110 columns.",
        rationale: "Longer lines run out of the page in print and on small screens.",
        source: "XEP-0143 §7.2")

    private static let long = String(repeating: "x", count: 100)

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[\n<message>\(long)x↓</message>↑\n]]></example>")],
        nonTriggering: [.body("<example caption='x'><![CDATA[\n<body>\(long)\n</body>\n]]></example>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for block in context.xep.blocks where block.kind == .example && !block.element.isExpanded {
            let text = block.content
            var (column, index) = (0, 0)
            var start: Int?
            let bytes = text.bytes
            while index <= bytes.count {
                if index == bytes.count || bytes[index] == 0x0A {
                    if let start {
                        findings.add(text.sourceRange(start..<index), "the line has \(column) columns: break it before column 110")
                    }
                    (column, start) = (0, nil)
                } else if bytes[index] & 0xC0 != 0x80 {
                    column += 1
                    if column == 111 { start = index }
                }
                index += 1
            }
        }
    }
}
