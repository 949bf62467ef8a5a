internal import XEPKit
internal import XMLKit

enum SeriesSupersedes: Rule {
    static let info = RuleInfo(
        "series/supersedes", .warning,
        summary: "Where a XEP supersedes another, the other says so too.",
        rationale: "A reader of the old document must be told of the new one, and a reader of the new one what it replaces: both pages are made of these fields.",
        source: "XEP-0143 §5.2", needs: .header)

    private static let silent = LintExample.header("<supersededby/>", file: "xep-0045.xml")
    private static let mutual = LintExample.header("<supersededby><spec>XEP-0999</spec></supersededby>", file: "xep-0045.xml")

    static let examples = RuleExamples(
        triggering: [
            .header("<status>Draft</status><supersedes><spec>↓XEP-0045↑</spec></supersedes>", series: [silent]),
            .header("<supersededby><spec>↓XEP-0045↑</spec></supersededby>", series: [silent]),
            .header("<supersededby><spec>↓XEP-0046↑</spec></supersededby>", series: [silent]),
            .header("<supersedes><spec>↓XEP-0045↑</spec></supersedes><supersededby><spec>XEP-0045</spec></supersededby>"),
        ],
        nonTriggering: [
            .header("<status>Draft</status><supersedes><spec>XEP-0045</spec></supersedes>", series: [mutual]),
            .header("<status>Experimental</status><supersedes><spec>XEP-0045</spec></supersedes>", series: [silent]),
            .header("<supersedes><spec>XEP-0045</spec></supersedes>"),
            .header("<supersedes><spec>RFC 3920</spec></supersedes>", series: [silent]),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // A ProtoXEP supersedes nothing yet, and one without a number cannot be named.
        guard let own = context.xep.number else { return }
        let name = "XEP-" + XEPName.digits(own)
        // Only one that is approved puts another out of force; until then the older one has nothing to say of it.
        if let status = context.header.knownStatus, [.draft, .final, .active].contains(status), context.header.knownType != .humorous {
            check(context.header.supersedes, context, &findings) { $0.supersededBy.contains(name) ? nil : "supersededby" }
        }
        // Two that replace each other replace nothing.
        let newer = Set(context.header.supersededBy.map(\.text))
        for field in context.header.supersedes where newer.contains(field.text) {
            findings.add(field.range, "\(field.text) is said to supersede this document too: one of the two is the newer")
        }
        check(context.header.supersededBy, context, &findings) { $0.supersedes.contains(name) ? nil : "supersedes" }
    }

    private static func check(_ fields: [Field], _ context: LintContext, _ findings: inout Findings, missing: (SeriesEntry) -> String?) {
        for field in fields {
            guard let number = XEPName.number(ofReference: field.text) else { continue }
            guard let entry = context.series[number] else {
                if context.series.isWhole { findings.add(field.range, "there is no \(field.text) in the series") }
                continue
            }
            if let element = missing(entry), let own = context.xep.number {
                findings.add(
                    field.range, "\(field.text) does not say so in turn: its <\(element)> lacks XEP-\(XEPName.digits(own))")
            }
        }
    }
}
