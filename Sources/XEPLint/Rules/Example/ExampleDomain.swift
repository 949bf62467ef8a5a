internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleDomain: Rule {
    static let info = RuleInfo(
        "example/domain", .info,
        summary: "Addresses in examples are at domains that belong to nobody.",
        rationale: "Examples are pasted into software; a real domain then gets the traffic. Use .example, example.com, or the cast of Shakespeare's plays (.lit).",
        source: "RFC 2606, XEP-0143 §7.2")

    private static func example(_ to: String) -> LintExample { .body("<example caption='x'><![CDATA[<message to='\(to)'/>]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("↓juliet@jabber.org↑"), example("↓conference.gmail.com↑"),
            .body("<example caption='x'><![CDATA[<message to='↓juliet@jabber.org↑' from='romeo@jabber.org'/><message to='nurse@jabber.org'/>]]></example>"),
        ],
        nonTriggering: [
            example("juliet@capulet.lit/balcony"), example("pubsub.shakespeare.example"), example("example.org"), example("chat.example.com/x"),
            example("localhost"), example("..."), example("[x]"), example("192.0.2.1"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // What is told of a domain is true of every address there.
        var places: [(domain: String, value: String, range: Range<Int>)] = []
        for stanza in context.stanzas where !stanza.example.block.element.isExpanded {
            for name in ["to", "from"] {
                guard let attribute = stanza.element.attribute(name), !Placeholder.isPlaceholder(attribute.value) else { continue }
                let domain = domain(of: attribute.value)
                guard !isFree(domain) else { continue }
                places.append((domain, attribute.value, stanza.valueRange(of: attribute).range))
            }
        }
        for found in Dictionary(grouping: places, by: \.domain).values {
            guard let first = found.first else { continue }
            let others = found.count == 1 ? "" : ", and so may \(found.count - 1) more there"
            findings.add(
                first.range,
                "'\(ProblemWords.clipped(first.value))' may be somebody's address\(others): use one under .example or of the cast of Shakespeare's plays",
                related: found.dropFirst().prefix(shown).map { RelatedPlace($0.range, "at the same domain") })
        }
    }

    /// So many other addresses at a domain are shown.
    private static let shown = 4

    private static let endings: Set<Substring> = ["lit", "example", "test", "invalid", "localhost", "local", "onion", "arpa"]

    private static func domain(of address: String) -> String {
        let bare = address.prefix { $0 != "/" }
        return (bare.split(separator: "@", omittingEmptySubsequences: false).last ?? "").lowercased()
    }

    private static func isFree(_ domain: String) -> Bool {
        let labels = domain.split(separator: ".")
        guard labels.count > 1, let last = labels.last, last.allSatisfy(\.isLetter) else { return true }
        let name = labels[labels.count - 2]
        return endings.contains(last) || name == "example" || labels.contains { ["shakespeare", "montague", "capulet", "denmark", "elsinore"].contains($0) }
    }
}
