internal import XEPKit
internal import XMLKit

enum ExampleCodeCaption: Rule {
    static let info = RuleInfo(
        "example/code-caption", .warning,
        summary: "A block of code has no caption, where a project asks for it.",
        rationale: """
            The guidelines give captions to examples and tables alone, while the DTD and the template let `<code>` have one. The option \
            `codeCaption` says which holds; it may, unless that is false.
            """,
        source: "XEP-0143 §7.2, xep.dtd")

    static let examples = RuleExamples(
        triggering: [.body("<code caption='↓A schema↑'>x</code>").configured("codeCaption: false")],
        nonTriggering: [.body("<code caption='A schema'>x</code>"), .body("<example caption='x'>x</example><code>x</code>").configured("codeCaption: false")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard !context.options.codeCaption else { return }
        for block in context.xep.blocks where block.kind == .code && !block.element.isExpanded {
            if let caption = block.caption { findings.add(caption.valueRange, "code has no caption: make it an example, or name it in the text") }
        }
    }
}
