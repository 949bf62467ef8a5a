internal import XEPKit
internal import XMLKit

enum RevisionVoteDate: Rule {
    static let info = RuleInfo(
        "revision/vote-date", .warning,
        summary: "A XEP is accepted on the day of the vote or after it.",
        rationale: "The first revision of a XEP names the day on which it was voted for; where that day is later than the revision, one of the two is mistyped.",
        source: "XEP-0001 §5", needs: .header)

    private static func revision(_ date: String, _ remark: String) -> LintExample {
        .header("<revision><version>0.1.0</version><date>\(date)</date><initials>XEP Editor (jc)</initials><remark>\(remark)</remark></revision>")
    }

    static let examples = RuleExamples(
        triggering: [revision("2024-01-30", "<p>Accepted by vote of Council on ↓2024-02-14↑.</p>")],
        nonTriggering: [
            revision("2024-02-14", "<p>Accepted by vote of Council on 2024-02-14.</p>"), revision("2024-02-14", "Accepted by vote of Council on 2024-01-31."),
            revision("2024-01-30", "<p>More; this version was voted to Final on 2024-02-14.</p>"), revision("2024-01-30", "<p>Accepted by vote on 2024-02-31.</p>"),
            revision("2024-01-30", "<p>Accepted by vote of Council. Last Call not before 2024-03-01.</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for revision in context.header.revisions {
            // Elsewhere it may be a note that came later.
            guard let remark = revision.remark, remark.text.hasPrefix("Accepted "), let date = revision.date, let day = revision.day else { continue }
            let content = remark.element.content
            guard let place = Self.date(in: content.bytes), isOfVote(content.bytes[..<place.lowerBound]), let vote = Day(String(decoding: content.bytes[place], as: UTF8.self)), vote > day,
                content.isLiteral(place)
            else { continue }
            findings.add(
                content.sourceRange(place), "the vote of \(vote) is later than this revision of \(day), which came of it: one of the two is mistyped",
                related: [RelatedPlace(date.range, "the date of the revision")])
        }
    }

    /// Whether what stands before a date says that the vote was then.
    private static func isOfVote(_ text: ArraySlice<UInt8>) -> Bool {
        let sentence = text.split(separator: 0x2E, omittingEmptySubsequences: false).last ?? []
        return String(decoding: sentence, as: UTF8.self).lowercased().contains("vote")
    }

    /// The first date of the form yyyy-mm-dd.
    private static func date(in bytes: [UInt8]) -> Range<Int>? {
        let isDigit: (UInt8) -> Bool = { $0 >= 0x30 && $0 <= 0x39 }
        for dash in bytes.indices where bytes[dash] == 0x2D && dash >= 4 && dash + 6 <= bytes.count {
            let range = dash - 4..<dash + 6
            if range.allSatisfy({ $0 == dash || $0 == dash + 3 ? bytes[$0] == 0x2D : isDigit(bytes[$0]) }) { return range }
        }
        return nil
    }
}
