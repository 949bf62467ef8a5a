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
        source: "RFC 6120 §8.1.3", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [.body("<example caption='x'><![CDATA[\n↓<iq type='get'>↑\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>")],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='get' ...>\n  <ping xmlns='urn:xmpp:ping'/>\n</iq>\n]]></example>"),
            .body("<code><![CDATA[\n<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></code>"),
            .body("<example caption='x'><![CDATA[\n<presence/>\n]]></example>"),
        ],
        corrections: [
            .init(
                .body("<example caption='x'><![CDATA[\n<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></example>"),
                .body("<example caption='x'><![CDATA[\n<iq id='iq1' type='get'><ping xmlns='urn:xmpp:ping'/></iq>\n]]></example>")),
            .init(
                .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n\n<iq type='result'/>\n]]></example>"),
                .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n\n<iq id='a' type='result'/>\n]]></example>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var asked: String?
        var taken = Set(context.stanzas.compactMap(\.id))
        for stanza in context.stanzas where stanza.kind == .iq {
            let isReply = stanza.type == "result" || stanza.type == "error"
            if let id = stanza.id {
                asked = isReply ? nil : id
                continue
            }
            guard stanza.type != nil, !stanza.isSketch, !StanzaAttributeUnknown.isMisspelt("id", in: stanza) else { continue }
            let id = isReply ? asked : (1...999).lazy.map { "iq\($0)" }.first { !taken.contains($0) }
            if let id { taken.insert(id) }
            asked = nil
            findings.add(
                stanza.startTag, "<iq/> has no id: give it \(isReply ? "that of the request that it answers" : "one, such as id='a1'")",
                fixes: id.map { fixes(writing: $0, stanza, context) } ?? [])
        }
    }

    private static func fixes(writing id: String, _ stanza: ExampleStanza, _ context: LintContext) -> [Fix] {
        let place = stanza.tagName
        guard context.source.text(place) == "<iq", id.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else { return [] }
        return [Fix("add id='\(id)'", replace: place.upperBound..<place.upperBound, with: " id='\(id)'", safety: .unsafe)]
    }
}
