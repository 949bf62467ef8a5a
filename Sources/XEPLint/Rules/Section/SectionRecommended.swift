internal import XEPKit
internal import XMLKit

enum SectionRecommended: Rule {
    static let info = RuleInfo(
        "section/recommended", .info,
        summary: "A proposal has sections titled Accessibility Considerations and Privacy Considerations.",
        rationale: "The template of the series asks every new document for them; older ones do not have them.",
        source: "XEP-0143 §6, XEP template")

    private static func sections(_ titles: String..., file: String = Template.protoXEP) -> LintExample {
        .sections(titles.enumerated().map { "<section1 topic='\($1)' anchor='a\($0)'><p>x</p></section1>" }.joined(separator: "\n"), file: file)
    }

    static let examples = RuleExamples(
        triggering: [
            .document(
                "<↓xep↑><header><type>Informational</type></header><section1 topic='Privacy Considerations' anchor='a'/></xep>", file: Template.protoXEP)
        ],
        nonTriggering: [
            sections("Accessibility Considerations", "Privacy Considerations"), sections("Introduction", file: Template.file),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard context.xep.isProtoXEP, context.header.knownType?.isProtocol == true, let root = context.xep.tree.root, !context.xep.sections.isEmpty else { return }
        let missing = StandardSections.recommended.filter { title in !context.xep.sections.contains { $0.title == title } }.map { "'\($0)'" }
        guard !missing.isEmpty else { return }
        let isOne = missing.count == 1
        findings.add(root.nameRange, "the section\(isOne ? "" : "s") \(missing.joined(separator: " and ")) \(isOne ? "is" : "are") missing: the template asks for \(isOne ? "it" : "them")")
    }
}
