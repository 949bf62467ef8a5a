internal import XEPKit
internal import XMLKit

enum DocumentConflictMarker: Rule {
    static let info = RuleInfo(
        "document/conflict-marker", .error,
        summary: "Nothing is left of a merge that git could not make.",
        rationale: """
            Between `<<<<<<<` and `>>>>>>>` stand two versions of the same lines. One of them, or what both say, is to stay, and \
            the marks are to go.
            """,
        source: "git-merge, How conflicts are presented", needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>one\n↓<<<<<<< HEAD↑\ntwo\n↓=======↑\nthree\n↓>>>>>>> master↑\n</p>"),
            .body("<p>one\n↓=======↑\ntwo</p>"),
            .body("<p>one\n↓>>>>>>> 0123abc↑\ntwo</p>"),
            .body("<code><![CDATA[\n↓<<<<<<< HEAD↑\none\n↓=======↑\ntwo\n↓>>>>>>> master↑\n]]></code>"),
        ],
        nonTriggering: [
            .body("<code><![CDATA[\nTitle\n=======\ntext\n]]></code>"), .body("<code><![CDATA[\n>>>>>>> deep quote\n=======\n]]></code>"), .body("<!--\n=======\nUse\n=======\n-->"), .body("<p>one ======= two</p>"), .body("<p>\n========\n</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for range in context.conflictMarkers {
            findings.add(range, "this line is left of a merge: keep one of the two versions, and take the marks out")
        }
    }
}
