internal import XEPKit
internal import XMLKit

enum ExampleCaptionUnique: Rule {
    static let info = RuleInfo(
        "example/caption-unique", .info,
        summary: "Examples that differ and stand side by side have captions that differ.",
        rationale: "A caption that was copied with its example tells nobody what is new in the copy; in a list of examples the two cannot be told apart.",
        source: "XEP-0143 §7.2")

    private static func pair(_ second: String, _ caption: String = "Juliet whispers") -> LintExample {
        .body("<example caption='Juliet whispers'><![CDATA[<message><body>Hush</body></message>]]></example>\n<example caption='\(caption)'><![CDATA[\(second)]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [pair("<presence/>", "↓Juliet whispers↑")],
        nonTriggering: [pair("<presence/>", "Juliet appears"), pair("<message><body>Hush</body></message>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var last: [String: (text: [UInt8], range: Range<Int>, number: Int)] = [:]
        for block in context.xep.blocks where block.kind == .example && !block.element.isExpanded {
            guard let caption = block.caption, caption.value.contains(where: \.isLetter) else { continue }
            let key = caption.value.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let text = block.content.bytes.filter { !XMLByte.isSpace($0) }
            defer { last[key] = (text, caption.valueRange, block.number ?? 0) }
            // Far apart, the same step of another use case may well have the same name.
            guard let known = last[key], known.text != text, (block.number ?? 0) - known.number <= 2 else { continue }
            findings.add(
                caption.valueRange, "example \(known.number) has the same caption: say what is different in this one",
                related: [RelatedPlace(known.range, "the other one")])
        }
    }
}
