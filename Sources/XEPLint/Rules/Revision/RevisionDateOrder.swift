internal import XEPKit
internal import XMLKit

enum RevisionDateOrder: Rule {
    static let info = RuleInfo(
        "revision/date-order", .warning,
        summary: "The dates of the revisions go from the newest to the oldest.",
        rationale: "A revision that is older than the one below it has the wrong date or stands in the wrong place; mostly it is a year or a month mistyped.",
        source: "XEP-0143 §5.2", needs: .header)

    private static func revisions(_ dates: String...) -> LintExample {
        .header(dates.enumerated().map { "<revision><version>0.\(9 - $0)</version><date>\($1)</date><initials>jc</initials><remark><p>More.</p></remark></revision>" }.joined(separator: "\n  "))
    }

    static let examples = RuleExamples(
        triggering: [
            revisions("↓2015-01-20↑", "2015-12-01", "2014-01-31"),
            revisions("2016-02-20", "2016-01-01", "↓2021-01-01↑", "2014-01-31"),
        ],
        nonTriggering: [revisions("2016-02-20", "2016-02-20", "2014-01-31"), revisions("2016-02-20", "2061-01-01", "2014-01-31")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // A day in the future is wrong by itself, and says nothing of the others.
        let entries = context.header.revisions.compactMap { revision in
            revision.day.flatMap { day in RevisionDate.isFuture(day, context) ? nil : revision.date.map { (day: day, field: $0) } }
        }
        let misplaced = Order.outOfPlace(entries) { $0.day >= $1.day }
        for index in misplaced {
            let entry = entries[index]
            let above = entries[..<index].last { $0.day < entry.day }
            let below = entries[index...].first { $0.day > entry.day }
            guard let other = above ?? below else { continue }
            findings.add(
                entry.field.range,
                "\(entry.day) is \(above == nil ? "earlier" : "later") than \(other.day) \(above == nil ? "below" : "above") it: revisions go from the newest to the oldest",
                related: [RelatedPlace(other.field.range, "\(other.day)")])
        }
    }
}
