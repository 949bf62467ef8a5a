internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleQuotes: Rule {
    static let info = RuleInfo(
        "example/quotes", .info,
        summary: "Attributes in examples are written with single quotes.",
        rationale: "One way of writing lets readers compare examples; XML takes both alike.",
        source: "XEP-0143 §7.2", fix: .safe)

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[<message ↓to=\"juliet@capulet.lit\"↑ id=\"a\"/>]]></example>")],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[<message to='juliet@capulet.lit'/>]]></example>"),
            .body("<example caption='x'><![CDATA[<a b=\"Juliet's\"/>]]></example>"),
            .body("<code><![CDATA[<a b=\"x\"/>]]></code>"),
        ],
        corrections: [
            .init(
                .body("<example caption='x'><![CDATA[<message to=\"juliet@capulet.lit\" id=\"a\"/>]]></example>"),
                .body("<example caption='x'><![CDATA[<message to='juliet@capulet.lit' id='a'/>]]></example>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.block.kind == .example && example.reading.classification == .xml && !example.block.element.isExpanded {
            let (bytes, text) = (example.reading.tree.bytes, example.reading.text)
            var quoted: [XMLAttribute] = []
            for element in example.reading.tree.elements where !element.isExpanded {
                for attribute in element.attributes where attribute.range.upperBound > 0 && bytes[attribute.range.upperBound - 1] == 0x22 {
                    guard !bytes[attribute.valueRange].contains(0x27), text.isLiteral(attribute.range) else { continue }
                    quoted.append(attribute)
                }
            }
            // One finding for each example: what one attribute is told is true of the others.
            guard let first = quoted.first else { continue }
            let others = quoted.count == 1 ? " is" : " and \(quoted.count - 1) more are"
            let quotes = quoted.flatMap { [$0.valueRange.lowerBound - 1..<$0.valueRange.lowerBound, $0.range.upperBound - 1..<$0.range.upperBound] }
            findings.add(
                text.sourceRange(first.range), "'\(first.name.qualified)'\(others) in double quotes: write single ones",
                fixes: [Fix("write single quotes", quotes.map { TextEdit(text.sourceRange($0), "'") })])
        }
    }
}
