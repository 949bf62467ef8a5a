internal import XEPKit

enum RevisionOrder: Rule {
    static let info = RuleInfo(
        "revision/order", .error,
        summary: "Revisions stand newest first, each version once.",
        rationale: """
            The first revision is the version and date of the document: it is what the page shows and what others cite. Two revisions \
            of one version cannot be told apart.
            """,
        source: "XEP-0143 §5", needs: .header)

    private static func revisions(_ versions: String...) -> LintExample {
        .header(versions.map { "<revision><version>\($0)</version><date>2024-01-31</date><initials>jc</initials><remark><p>More.</p></remark></revision>" }.joined(separator: "\n  "))
    }

    static let examples = RuleExamples(
        triggering: [
            revisions("0.1.0", "↓0.2.0↑"),
            revisions("0.2", "↓0.2.0↑", "0.1"),
            revisions("0.10", "0.9", "↓0.10↑", "0.1"),
        ],
        nonTriggering: [revisions("1.0", "0.10.0", "0.9.1", "0.9", "0.1")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var lowest: (version: Version, field: Field)?
        var seen: [Version: Field] = [:]
        for revision in context.header.revisions {
            guard let field = revision.version, let version = revision.versionNumber else { continue }
            if let first = seen[version] {
                findings.add(
                    field.range, "version \(field.text) stands here twice: each revision has a version of its own",
                    related: [RelatedPlace(first.range, "the first one")])
            } else if let lowest, version > lowest.version {
                findings.add(
                    field.range, "version \(field.text) stands below \(lowest.field.text): revisions go from the newest to the oldest",
                    related: [RelatedPlace(lowest.field.range, "the lower version")])
            }
            if seen[version] == nil { seen[version] = field }
            if lowest.map({ version < $0.version }) ?? true { lowest = (version, field) }
        }
    }
}
