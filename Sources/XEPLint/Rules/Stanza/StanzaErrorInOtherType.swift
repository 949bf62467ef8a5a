internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorInOtherType: Rule {
    static let info = RuleInfo(
        "stanza/error-in-other-type", .error,
        summary: "A stanza holds an error where its type is error, and nowhere else.",
        rationale: "A receiver looks for an error in stanzas of type error alone, and one of that type without it tells nothing.",
        source: "RFC 6120 §8.3.1")

    private static func example(_ stanza: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(stanza)\n]]></example>") }
    private static let condition = "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"

    static let examples = RuleExamples(
        triggering: [
            example("<iq ↓type='result'↑ id='a'><error type='cancel'>\(condition)</error></iq>"),
            example("↓<presence to='romeo@montague.lit'>↑<error type='cancel'>\(condition)</error></presence>"),
            example("<iq ↓type='error'↑ id='a'/>"),
            example("<message ↓type='error'↑ id='a'><body>x</body></message>"),
        ],
        nonTriggering: [
            example("<iq type='error' id='a'><error type='cancel'>\(condition)</error></iq>"),
            example("<iq type='error' id='a'>...</iq>\n<iq type='error' id='b'><!-- an error --></iq>"),
            example("<iq type='result' id='a'><error xmlns='urn:xmpp:whispers:0'/></iq>"),
            .body("<code><![CDATA[\n<iq type='error' id='a'/>\n]]></code>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            if stanza.error != nil {
                guard stanza.type != "error" else { continue }
                // An iq without any type is the business of stanza/iq-type.
                if stanza.kind == .iq, stanza.type == nil { continue }
                if let type = stanza.type, Placeholder.isPlaceholder(type) { continue }
                findings.add(
                    place(stanza),
                    "<\(stanza.kind.rawValue)/> \(stanza.type.map { "of type '\(ProblemWords.clipped($0))'" } ?? "without a type") has an <error/>: its type is 'error'")
            } else if stanza.type == "error", !stanza.example.isContentElided(stanza.element) {
                findings.add(place(stanza), "<\(stanza.kind.rawValue)/> of type 'error' has no <error/>: add one with its condition")
            }
        }
    }

    /// The type where there is one, else the tag that lacks it.
    private static func place(_ stanza: ExampleStanza) -> Range<Int> { stanza.element.attribute("type").map { stanza.range(of: $0) } ?? stanza.startTag }
}
