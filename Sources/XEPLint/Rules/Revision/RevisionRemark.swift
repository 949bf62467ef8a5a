internal import XEPKit
internal import XMLKit

enum RevisionRemark: Rule {
    static let info = RuleInfo(
        "revision/remark", .warning,
        summary: "The remark of a revision says what changed.",
        rationale: "The history is the only place where an implementer can see what is different without comparing two documents word by word.",
        source: "XEP-0143 §5.2", needs: .header)

    private static func remark(_ remark: String) -> LintExample {
        .header("<revision><version>0.1</version><date>2024-01-31</date><initials>jc</initials>\(remark)</revision>")
    }

    static let examples = RuleExamples(
        triggering: [remark("↓<remark/>↑"), remark("↓<remark><p> </p></remark>↑"), remark("<remark>↓...↑</remark>")],
        nonTriggering: [remark("<remark>First draft.</remark>"), remark("<remark><ul><li>Typo.</li></ul></remark>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for field in context.header.revisions.compactMap(\.remark) where !field.text.contains(where: { $0.isLetter || $0.isNumber }) {
            findings.add(field.isEmpty ? field.element.range : field.range, "the remark says nothing: write what changed in this revision")
        }
    }
}
