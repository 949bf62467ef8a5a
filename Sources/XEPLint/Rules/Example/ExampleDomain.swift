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
        triggering: [example("↓juliet@jabber.org↑"), example("↓conference.gmail.com↑")],
        nonTriggering: [
            example("juliet@capulet.lit/balcony"), example("pubsub.shakespeare.example"), example("example.org"), example("chat.example.com/x"),
            example("localhost"), example("..."), example("[x]"), example("192.0.2.1"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.example.block.element.isExpanded {
            for name in ["to", "from"] {
                guard let attribute = stanza.element.attribute(name), !Placeholder.isPlaceholder(attribute.value), !isFree(attribute.value) else { continue }
                findings.add(stanza.valueRange(of: attribute).range, "'\(ProblemWords.clipped(attribute.value))' may be somebody's address: use one under .example or of the cast of Shakespeare's plays")
            }
        }
    }

    private static let endings: Set<Substring> = ["lit", "example", "test", "invalid", "localhost", "local", "onion", "arpa"]

    private static func isFree(_ address: String) -> Bool {
        let bare = address.prefix { $0 != "/" }
        let domain = bare.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let labels = domain.lowercased().split(separator: ".")
        guard labels.count > 1, let last = labels.last, last.allSatisfy(\.isLetter) else { return true }
        let name = labels[labels.count - 2]
        return endings.contains(last) || name == "example" || labels.contains { ["shakespeare", "montague", "capulet", "denmark", "elsinore"].contains($0) }
    }
}
