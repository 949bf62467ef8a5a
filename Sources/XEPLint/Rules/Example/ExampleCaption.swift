internal import XEPKit
internal import XMLKit

enum ExampleCaption: Rule {
    static let info = RuleInfo(
        "example/caption", .info,
        summary: "An example has a caption that says what it shows, and a table one that says what it holds.",
        rationale: "Reviews, lists of examples and links speak of an example by its caption; a number alone changes with every edit.",
        source: "XEP-0143 §7.2")

    static let examples = RuleExamples(
        triggering: [
            .body("↓<table>↑<tr><td>x</td></tr></table>"),
            .body("↓<example>↑<![CDATA[<presence/>]]></example>"),
            .body("<example ↓caption=' '↑><![CDATA[<presence/>]]></example>"),
        ],
        nonTriggering: [
            .body("<table caption='Whispers'><tr><td>x</td></tr></table>"),
            .body("<example caption='Juliet appears'><![CDATA[<presence/>]]></example>"),
            .body("<code><![CDATA[<presence/>]]></code>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for block in context.xep.blocks where block.kind == .example && !block.element.isExpanded {
            if let caption = block.caption {
                if caption.value.allSatisfy(\.isWhitespace) { findings.add(caption.range, "the caption is empty: say what the example shows") }
            } else {
                findings.add(block.element.startTag, "the example has no caption: say in caption='…' what it shows")
            }
        }
        for table in context.xep.tables where !table.element.isExpanded && table.caption?.value.allSatisfy(\.isWhitespace) ?? true {
            findings.add(table.element.startTag, "the table has no caption: say in caption='…' what it holds")
        }
    }
}
