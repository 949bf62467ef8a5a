internal import XEPKit
internal import XMLKit

enum RevisionStep: Rule {
    static let info = RuleInfo(
        "revision/step", .warning,
        summary: "The step of the version fits the change: the third number for wording, the second for what implementations do. With `--since` alone.",
        rationale: """
            Implementers look at the second number to see whether there is something to do. A change of examples, schemas or words of RFC 2119 \
            that hides behind the third one is missed; a spelling mistake that raises the second one makes people read everything again.
            """,
        source: "XEP-0001 §12", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            PastExample.now("↓0.1.2↑", "<p>Gates are shut.</p><example caption='A guest'><![CDATA[<presence/>]]></example>"),
            PastExample.now("↓0.1.2↑", "<p>Gates MUST be shut.</p>"),
            PastExample.now("↓0.2.0↑", "<p>Gates are closed.</p>"),
        ],
        nonTriggering: [
            PastExample.now("0.2.0", "<p>Gates MUST be shut.</p>"), PastExample.now("0.1.2", "<p>Gates are closed.</p>"),
            // More than a few words may be a change of what is done, which only people can tell.
            PastExample.now("0.2.0", "<p>Gates are shut.</p><p>Guests climb over the wall.</p>"),
            PastExample.now("0.1.1", "<p>Gates MUST be shut.</p>"),
            PastExample.now("1.0.0", header: "<status>Draft</status>", "<p>Gates are shut.</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, !past.hasNewStatus, let before = past.version, let newest = context.header.revisions.first,
            let field = newest.version, let version = newest.versionNumber, version > before, past.xep.isProtoXEP == context.xep.isProtoXEP
        else { return }
        let changes = past.changes
        let weighty = changes.filter { $0.impact > .editorial }
        let isSecond = (version.major, version.minor) != (before.major, before.minor)
        if !weighty.isEmpty, !isSecond {
            findings.add(
                field.range,
                "\(past.difference.words(for: weighty)) changed since \(before), so the second number rises: write \(Version(before.major, before.minor + 1))",
                related: weighty.first?.new.map { [RelatedPlace($0, "what changed")] } ?? [])
        } else if weighty.isEmpty, isSecond, !changes.isEmpty, changes.allSatisfy(isWording) {
            findings.add(
                field.range, "only the wording changed since \(before), so the third number rises: write \(Version(before.major, before.minor, before.patch + 1))")
        }
    }

    /// Whether a change is of a few words in a text that stays.
    private static func isWording(_ change: XEPChange) -> Bool {
        change.action == .changed && (change.subject == .prose || change.subject == .section) && change.details.count <= 3
            && change.details.allSatisfy { $0.message.utf8.count <= 60 }
    }
}
