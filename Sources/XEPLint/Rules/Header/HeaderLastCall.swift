internal import XEPKit
internal import XMLKit

enum HeaderLastCall: Rule {
    static let info = RuleInfo(
        "header/last-call", .warning,
        summary: "A Proposed XEP says when its last call ends, as yyyy-mm-dd and at least 14 days after it began.",
        rationale: "The page of a Proposed XEP asks for comments until that day; without it nobody knows how long they have.",
        source: "XEP-0001 §8", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<status>↓Proposed↑</status>"),
            .header("<status>Proposed</status><lastcall>↓1.2.2024↑</lastcall>"),
            .header("<status>Proposed</status><lastcall>↓2024-03-08↑</lastcall>"),
            .header("<status>↓Experimental↑</status><lastcall>2026-02-21</lastcall>"),
        ],
        nonTriggering: [
            .header("<status>Proposed</status><lastcall>2024-02-01</lastcall>"),
            .header("<status>Proposed</status><lastcall>2024-03-15</lastcall>"),
            .header("<status>Experimental</status>"), .header("<status>Experimental</status><lastcall>2024-03-15</lastcall>"),
            .header("<status>Draft</status><lastcall>2026-02-21</lastcall>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for field in context.header.lastCalls where Day(field.text) == nil {
            findings.add(field.range, "the end of the last call is no date: write yyyy-mm-dd")
        }
        // Announced by the newest revision, it is the time that readers get.
        if context.header.knownStatus == .proposed, let field = context.header.lastCalls.last, let end = Day(field.text),
            let start = context.header.revisions.first?.day, end >= start, let least = start.after(days: 14), end < least {
            findings.add(field.range, "the last call ends less than 14 days after \(start): write \(least) or later")
        }
        // A Draft may be in its last call before Final.
        if let status = context.header.status, let known = context.header.knownStatus, [.experimental, .deferred, .protoXEP].contains(known),
            let field = context.header.lastCalls.last, let end = Day(field.text), end > context.today {
            findings.add(
                status.range, "the last call lasts until \(end), and a XEP in its last call is Proposed: write that, or mend the date",
                related: [RelatedPlace(field.range, "the last call")])
        }
        if context.header.knownStatus == .proposed, context.header.lastCalls.isEmpty, let status = context.header.status {
            findings.add(status.range, "a Proposed XEP has a last call: add <lastcall>yyyy-mm-dd</lastcall> after <status>")
        }
    }
}
