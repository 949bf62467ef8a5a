internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaTypeValue: Rule {
    static let info = RuleInfo(
        "stanza/type-value", .error,
        summary: "The type of a stanza is one that RFC 6120 or RFC 6121 knows.",
        rationale: "An entity that receives an IQ stanza of an unknown type answers bad-request; of a message or presence it guesses.",
        source: "RFC 6120 §8.2.3, RFC 6121 §4.7.1, §5.2.2", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[\n<message><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='↓caht↑'/></forwarded></message>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='↓resutl↑' id='a'/>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<message type='↓group↑'/>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<presence type='↓available↑'/>\n]]></example>"),
        ],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'/>\n<message type='groupchat'/>\n<presence type='probe'/>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='get|set' id='a'/>\n<iq type='...' id='a'/>\n]]></example>"),
        ],
        corrections: [
            .init(
                .body("<example caption='x'><![CDATA[\n<iq type='resutl' id='a'/>\n]]></example>"),
                .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'/>\n]]></example>"))
        ])

    private static func known(_ kind: ExampleStanza.Kind) -> [String] {
        switch kind {
        case .iq: ["get", "set", "result", "error"]
        case .message: ["normal", "chat", "groupchat", "headline", "error"]
        case .presence: ["unavailable", "subscribe", "subscribed", "unsubscribe", "unsubscribed", "probe", "error"]
        }
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas + context.innerStanzas {
            guard let attribute = stanza.element.attribute("type") else { continue }
            let value = attribute.value
            let types = known(stanza.kind)
            guard !types.contains(value), !Placeholder.isPlaceholder(value) else { continue }
            let place = stanza.valueRange(of: attribute)
            let tag = "<\(stanza.kind.rawValue)/>"
            if stanza.kind == .presence, value == "available" {
                findings.add(place.range, "available presence has no type: remove type='available'")
            } else if let nearest = Nearest.word(to: value, among: types) {
                findings.add(
                    place.range, "'\(value)' is no type of \(tag): did you mean '\(nearest)'?",
                    fixes: place.isLiteral ? [Fix("write '\(nearest)'", replace: place.range, with: nearest, safety: .unsafe)] : [])
            } else {
                findings.add(place.range, "'\(ProblemWords.clipped(value))' is no type of \(tag): it takes \(types.joined(separator: ", "))")
            }
        }
    }
}
