internal import XEPKit
internal import XMLKit

enum SeriesShortname: Rule {
    static let info = RuleInfo(
        "series/shortname", .info,
        summary: "A short name belongs to one XEP.",
        rationale: "Short names stand for documents in registries and in conversation; two of the same name cannot be told apart.",
        source: "XEP-0053 §4", needs: .header)

    private static let other = LintExample.header("<shortname>whispers</shortname>", file: "xep-0998.xml")

    static let examples = RuleExamples(
        triggering: [.header("<shortname>↓whispers↑</shortname>", series: [other]), .header("<shortname>↓Whispers↑</shortname>", series: [other])],
        nonTriggering: [
            .header("<shortname>balcony</shortname>", series: [other]), .header("<shortname>whispers</shortname>"),
            .header("<status>Retracted</status><shortname>whispers</shortname>", series: [other]),
            .header("<shortname>N/A</shortname>", series: [.header("<shortname>N/A</shortname>", file: "xep-0998.xml")]),
            .header("<supersedes><spec>XEP-0998</spec></supersedes><shortname>whispers</shortname>", series: [other]),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let own = context.xep.number, let field = context.header.shortname, !context.header.knownStatusIsDead else { return }
        let name = field.text
        guard name.utf8.count > 1, !name.contains("_"), !name.contains(" "), !["n/a", "none", "tbd"].contains(name.lowercased()) else { return }
        let related = Set((context.header.supersedes + context.header.supersededBy).compactMap { XEPName.number(ofReference: $0.text) })
        let letters = name.lowercased()
        for entry in context.series.entries where entry.shortname.utf8.count == name.utf8.count && entry.shortname.lowercased() == letters {
            guard let number = entry.number, number != own, !related.contains(number), !(entry.knownStatus?.isDead ?? false) else { continue }
            findings.add(
                field.range, "'\(field.shown)' is the short name of XEP-\(XEPName.digits(number)) (\(ProblemWords.clipped(entry.title))) too"
                + (entry.shortname == name ? "" : ": capital letters make no difference"))
        }
    }
}

extension Header {
    /// Whether nothing more is to be built on it.
    var knownStatusIsDead: Bool { knownStatus?.isDead ?? false }
}
