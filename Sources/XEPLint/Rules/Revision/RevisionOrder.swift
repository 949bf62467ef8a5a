internal import XEPKit
internal import XMLKit

enum RevisionOrder: Rule {
    static let info = RuleInfo(
        "revision/order", .error,
        summary: "Revisions stand newest first, each version once.",
        rationale: """
            The first revision is the version and date of the document: it is what the page shows and what others cite. Two revisions \
            of one version cannot be told apart.
            """,
        source: "XEP-0143 §5.2", needs: .header)

    private static func revisions(_ versions: String...) -> LintExample {
        .header(versions.map { "<revision><version>\($0)</version><date>2024-01-31</date><initials>jc</initials><remark><p>More.</p></remark></revision>" }.joined(separator: "\n  "))
    }

    static let examples = RuleExamples(
        triggering: [
            revisions("↓0.1.0↑", "0.2.0"),
            revisions("↓0.1↑", "1.0", "0.9"),
            revisions("↓0.2↑", "0.2.0", "0.1"), revisions("0.3", "0.2", "↓0.2.0↑", "0.1"),
            revisions("0.10", "0.9", "↓0.10↑", "0.1"),
        ],
        nonTriggering: [revisions("1.0", "0.10.0", "0.9.1", "0.9", "0.1")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var first: [Version: Field] = [:]
        var entries: [(version: Version, field: Field)] = []
        for (index, revision) in context.header.revisions.enumerated() {
            guard let field = revision.version, let version = revision.versionNumber else { continue }
            if let known = first[version] {
                // At the top it is the new revision whose version was not raised.
                let (place, other) = index == 1 ? (known, field) : (field, known)
                findings.add(
                    place.range, "version \(place.text) stands here twice: each revision has a version of its own",
                    related: [RelatedPlace(other.range, "the other one")])
            } else {
                first[version] = field
                entries.append((version, field))
            }
        }
        let misplaced = Order.outOfPlace(entries) { $0.version > $1.version }
        for index in misplaced {
            let entry = entries[index]
            let above = entries[..<index].last { $0.version < entry.version }
            let below = entries[index...].first { $0.version > entry.version }
            guard let other = above ?? below else { continue }
            findings.add(
                entry.field.range,
                "version \(entry.field.text) stands \(above == nil ? "above" : "below") \(other.field.text): revisions go from the newest to the oldest",
                related: [RelatedPlace(other.field.range, "version \(other.field.text)")])
        }
    }
}
