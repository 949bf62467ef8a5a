internal import XEPKit
internal import XMLKit

enum HeaderStatusTransition: Rule {
    static let info = RuleInfo(
        "header/status-transition", .warning,
        summary: "A document goes from one status to another by a way that XEP-0001 knows. With `--since` alone.",
        rationale: "Each step has those who decide on it, and one that is left out has nobody who did. The list of steps can be configured.",
        source: "XEP-0001 §8", needs: .header)

    private static func change(_ old: String, _ new: String, type: String = "Standards Track") -> LintExample {
        let kind = "<type>\(type)</type>\n  "
        return LintExample.header(kind + "<status>\(new)</status>").since(.header(kind + "<status>\(Marks.removed(from: old))</status>"))
    }

    static let examples = RuleExamples(
        triggering: [change("Experimental", "↓Draft↑"), change("Draft", "↓Experimental↑"), change("Proposed", "↓Active↑")],
        nonTriggering: [
            change("Experimental", "Proposed"), change("Proposed", "Draft"), change("Draft", "Final"), change("Deferred", "Experimental"),
            change("Proposed", "Active", type: "Informational"), change("Experimental", "Experimental"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, let old = past.xep.header.knownStatus, let new = context.header.knownStatus, let field = context.header.status,
            !StatusTransitions.xep0001.allows(old, new, of: context.header.knownType)
        else { return }
        let own = context.options.statusTransitions[old.rawValue] ?? []
        guard !own.contains(new.rawValue) else { return }
        let ways = own.union(StatusTransitions.xep0001.next(from: old, of: context.header.knownType).map(\.rawValue)).sorted()
        findings.add(
            field.range,
            ways.isEmpty ? "a document that is \(old.rawValue) stays so: it does not become \(new.rawValue)"
                : "a document that is \(old.rawValue) becomes \(ways.joined(separator: " or ")), not \(new.rawValue)")
    }
}
