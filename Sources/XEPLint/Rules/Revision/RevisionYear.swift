internal import XEPKit
internal import XMLKit

enum RevisionYear: Rule {
    static let info = RuleInfo(
        "revision/year", .warning,
        summary: "The date of a new revision lies in the year of the change. With `--since` alone.",
        rationale: "In January the hand still writes the old year, and the history then tells of a change that nobody finds.",
        source: "XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .parts(header: "<revision><version>0.1.2</version><date>↓2025-01-30↑</date><initials>jc</initials><remark><p>More.</p></remark></revision>\n" + PastExample.revision("0.1.1", "2024-03-01"), body: "<p>x</p>")
                .since(PastExample.document("0.1.1", "<p>y</p>"))
        ],
        nonTriggering: [
            PastExample.now("0.1.2", date: "2026-01-03", "<p>x</p>"),
            // Written at the end of a year and handed in after it.
            PastExample.now("0.1.2", date: "2025-12-30", "<p>x</p>"),
            PastExample.document("0.1.2", date: "2025-01-30", "<p>x</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, !past.days.isEmpty else { return }
        for revision in past.addedRevisions {
            guard let field = revision.date, let day = revision.day, !past.days.contains(where: { isNear(day, $0) }), let last = past.days.max()
            else { continue }
            findings.add(field.range, "the change was made in \(last.year), and its date is of \(day.year): write the year in which it was made")
        }
    }

    /// Whether two days are in one year, or in months that follow each other.
    private static func isNear(_ first: Day, _ second: Day) -> Bool {
        first.year == second.year || abs(first.year * 12 + first.month - second.year * 12 - second.month) <= 1
    }
}
