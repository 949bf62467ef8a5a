internal import XEPKit
internal import XMLKit

enum RevisionNotNewer: Rule {
    static let info = RuleInfo(
        "revision/not-newer", .warning,
        summary: "The revision of a change is newer than those before it. With `--since` alone.",
        rationale: "A version that was there before, or one below it, is taken for the text that it named then.",
        source: "XEP-0001 §12, XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            PastExample.now("↓0.1.0.5↑".replacing("0.1.0.5", with: "0.0.9"), "<p>Gates are shut at night.</p>"),
            PastExample.now("↓0.1↑", "<p>Gates are shut at night.</p>"),
        ],
        nonTriggering: [
            PastExample.now("0.1.2", "<p>Gates are shut at night.</p>"), PastExample.now("0.2", "<p>Gates are shut at night.</p>"),
            PastExample.now("0.1.1", "<p>Gates are shut at night.</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, let before = past.version, past.xep.isProtoXEP == context.xep.isProtoXEP, let added = past.addedRevisions.first,
            let field = added.version, let version = added.versionNumber, version <= before
        else { return }
        findings.add(
            field.range, "version \(field.text) is not newer than \(before), which was there before this change"
                + (past.difference.nextVersion.map { ": write \($0)" } ?? ""))
    }
}
