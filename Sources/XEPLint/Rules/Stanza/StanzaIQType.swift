internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaIQType: Rule {
    static let info = RuleInfo(
        "stanza/iq-type", .error,
        summary: "An IQ stanza has a type.",
        rationale: "Whether an IQ stanza asks, sets, answers or fails is told by its type alone; a server refuses one without it.",
        source: "RFC 6120 §8.2.3")

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[\n↓<iq to='capulet.lit' id='a'>↑\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>")],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq to='capulet.lit' ...>\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>"),
            .body("<example caption='an address'><![CDATA[\n<iq to='capulet.lit/garden'/>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<message to='juliet@capulet.lit'/>\n]]></example>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.kind == .iq && stanza.type == nil && !stanza.isSketch {
            // One that is misspelt is the business of stanza/attribute-unknown.
            if StanzaAttributeUnknown.isMisspelt("type", in: stanza) { continue }
            let children = Array(stanza.element.elements)
            let guess = children.contains { $0.localName == "error" } ? "type='error'" : children.isEmpty ? "type='result'" : "a type: get, set, result or error"
            findings.add(stanza.startTag, "<iq/> has no type: give it \(guess)")
        }
    }
}
