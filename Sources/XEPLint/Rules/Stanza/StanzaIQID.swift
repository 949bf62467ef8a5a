internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaIQID: Rule {
    static let info = RuleInfo(
        "stanza/iq-id", .error,
        summary: "An IQ stanza has an id.",
        rationale: """
            The answer to an IQ stanza is known by its id alone, so RFC 6120 requires one; a reader of the example cannot tell \
            either which request a result belongs to.
            """,
        source: "RFC 6120 §8.1.3")

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[\n↓<iq↑ type='get'>\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>")],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='get' ...>\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>"),
            .body("<code><![CDATA[\n<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></code>"),
            .body("<example caption='x'><![CDATA[\n<presence/>\n]]></example>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.kind == .iq && stanza.id == nil && stanza.type != nil && !stanza.isSketch {
            let isReply = stanza.type == "result" || stanza.type == "error"
            findings.add(stanza.tagName, "<iq/> has no id: give it \(isReply ? "that of the request that it answers" : "one, such as id='a1'")")
        }
    }
}
