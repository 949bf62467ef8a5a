internal import XEPKit
internal import XMLKit

enum RevisionBlockMissing: Rule {
    static let info = RuleInfo(
        "revision/block-missing", .warning,
        summary: "A change of the document has a revision of its own. With `--since` alone.",
        rationale: """
            Readers and implementers follow a document by its history: what changed under a version that was published already is seen by \
            nobody, and two texts go by one number.
            """,
        source: "XEP-0001 §12, XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            PastExample.now("↓0.1.1↑", "<p>Gates are shut at night.</p>"),
            PastExample.now("↓0.1.1↑", "<p>Gates are shut.</p><example caption='A guest'><![CDATA[<presence/>]]></example>"),
        ],
        nonTriggering: [
            PastExample.now("0.1.1", "<p>Gates are\n shut.</p>"),
            PastExample.now("0.1.2", "<p>Gates are shut at night.</p>"),
            // Without a past nobody knows.
            .body("<p>Gates are shut at night.</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, !context.xep.isProtoXEP || past.xep.number != nil, past.addedRevisions.isEmpty,
            let first = past.changes.first
        else { return }
        let newest = context.header.revisions.first?.version
        guard let place = newest?.range ?? context.header.title?.range else { return }
        let version = past.difference.nextVersion.map { ", such as \($0)" } ?? ""
        findings.add(
            place, "no revision tells of this change (\(ProblemWords.clipped(past.difference.words(for: past.changes)))): add one\(version)",
            related: first.new.map { [RelatedPlace($0, "the first place that changed")] } ?? [])
    }
}
