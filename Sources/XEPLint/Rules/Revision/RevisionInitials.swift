internal import XEPKit
internal import XMLKit

enum RevisionInitials: Rule {
    static let info = RuleInfo(
        "revision/initials", .warning,
        summary: "A revision says who made it.",
        rationale: "The initials tell whom to ask about a change; an empty field leaves a gap in the history on the page.",
        source: "XEP-0143 §5.2", needs: .header)

    private static func initials(_ element: String) -> LintExample {
        .header("<revision><version>0.1</version><date>2024-01-31</date>\(element)<remark><p>More.</p></remark></revision>")
    }

    static let examples = RuleExamples(
        triggering: [initials("↓<initials/>↑"), initials("↓<initials> </initials>↑")],
        nonTriggering: [initials("<initials>jc</initials>"), initials("<initials>XEP Editor (jc)</initials>"), initials("")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for field in context.header.revisions.compactMap(\.initials) where field.isEmpty && !field.element.isExpanded {
            findings.add(field.range, "the initials are missing: write who made this revision")
        }
    }
}
