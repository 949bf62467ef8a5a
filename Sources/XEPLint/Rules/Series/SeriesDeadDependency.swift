internal import XEPKit
internal import XMLKit

enum SeriesDeadDependency: Rule {
    static let info = RuleInfo(
        "series/dead-dependency", .warning,
        summary: "A living XEP does not depend on one that is obsolete, retracted, rejected or deprecated.",
        rationale: "What it builds on will not be mended any more, and implementers are told not to implement it; mostly there is a successor.",
        source: "XEP-0001 §10", needs: .header)

    private static let dead = LintExample.header(
        "<status>Obsolete</status><supersededby><spec>XEP-0402</spec></supersededby>", file: "xep-0048.xml")

    static let examples = RuleExamples(
        triggering: [.header("<dependencies><spec>↓XEP-0048↑</spec></dependencies>", series: [dead])],
        nonTriggering: [
            .header("<dependencies><spec>XEP-0048</spec></dependencies>"),
            .header("<status>Obsolete</status><dependencies><spec>XEP-0048</spec></dependencies>", series: [dead]),
            .header("<dependencies><spec>XEP-0045</spec></dependencies>", series: [.header("<title>x</title>", file: "xep-0045.xml")]),
            .header("<dependencies><spec>XEP-0048</spec></dependencies><supersedes><spec>XEP-0048</spec></supersedes>", series: [dead]),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let status = context.header.knownStatus, !status.isDead, status != .deferred else { return }
        let replaced = Set(context.header.supersedes.map(\.text))
        for field in context.header.dependencies where !replaced.contains(field.text) {
            guard let number = XEPName.number(ofReference: field.text), let entry = context.series[number], let their = entry.knownStatus, their.isDead
            else { continue }
            let successors = entry.supersededBy.joined(separator: ", ")
            findings.add(
                field.range, "\(field.text) (\(ProblemWords.clipped(entry.title))) is \(their.rawValue)"
                    + (successors.isEmpty ? "" : ": its successor is \(ProblemWords.clipped(successors))"))
        }
    }
}
