internal import XEPKit
internal import XMLKit

enum RevisionDate: Rule {
    static let info = RuleInfo(
        "revision/date", .error,
        summary: "The date of a revision is a day, written yyyy-mm-dd, that is not in the future.",
        rationale: "The first of them is the date of the document; lists of the series are sorted by it.",
        source: "XEP-0143 §5.2", fix: .safe, needs: .header)

    static func revision(_ date: String, file: String = Template.file) -> LintExample {
        .header("<revision><version>0.1</version><date>\(date)</date><initials>jc</initials><remark><p>More.</p></remark></revision>", file: file)
    }

    static let examples = RuleExamples(
        triggering: [
            revision("↓2024-1-5↑"), revision("↓2023-02-29↑"), revision("↓31.1.2024↑"), revision("↓2026-02-02↑"), revision("↓2024/01/31↑"),
        ],
        nonTriggering: [revision("2024-02-29"), revision(" 2026-01-31 "), revision("2026-02-01")],
        corrections: [
            .init(revision("2024-1-5"), revision("2024-01-05")),
            .init(revision("2024/01/31"), revision("2024-01-31")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for field in context.header.revisions.compactMap(\.date) {
            if let day = Day(field.text) {
                if isFuture(day, context) { findings.add(field.range, "\(day) is in the future: today is \(context.today)") }
            } else if let day = meant(field.text) {
                findings.add(field.range, "date '\(field.shown)' is not of the form yyyy-mm-dd: write \(day)", fixes: field.fixes(writing: day.description))
            } else {
                findings.add(
                    field.range,
                    field.isEmpty ? "the date is missing: write it as yyyy-mm-dd"
                        : isWritten(field.text) ? "there is no day \(field.text)"
                        : "date '\(field.shown)' is not of the form yyyy-mm-dd")
            }
        }
    }

    /// Whether a day is yet to come wherever the author is: it may be tomorrow there.
    static func isFuture(_ day: Day, _ context: LintContext) -> Bool { context.today.next.map { day > $0 } ?? false }

    /// Whether it has the form of a date, though there is no such day.
    private static func isWritten(_ text: String) -> Bool {
        text.utf8.count == 10 && text.utf8.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == 0x2D : $1 >= 0x30 && $1 <= 0x39 }
    }

    /// A date with the year first of which only digits or the right separators are missing.
    private static func meant(_ text: String) -> Day? {
        let parts = text.split { "-/. ".contains($0) }
        guard parts.count == 3, parts[0].count == 4, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
        return Day(year: year, month: month, day: day)
    }
}
