internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeReplyType: Rule {
    static let info = RuleInfo(
        "exchange/reply-type", .warning,
        summary: "Of two IQ stanzas with one id that go to and fro, the first asks and the second answers.",
        rationale: "Where the stanza that goes back is a get or set too, or the one that it answers is a result, the type was copied with the rest.",
        source: "RFC 6120 §8.2.3")

    private static func exchange(_ first: String, _ second: String, id: String = "a", from: String = "capulet.lit") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq \(first) id='a' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
            ]]></example>
            <example caption='y'><![CDATA[
            <iq \(second) id='\(id)' from='\(from)' to='romeo@montague.lit/garden'><ping xmlns='urn:xmpp:ping'/></iq>
            ]]></example>
            """)
    }

    private static func ofAccount(_ second: String, request: String = "from='romeo@montague.lit/garden'") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='get' id='a' \(request)><ping xmlns='urn:xmpp:ping'/></iq>
            ]]></example>
            <example caption='y'><![CDATA[
            <iq id='a' \(second)><ping xmlns='urn:xmpp:ping'/></iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            exchange("type='get'", "↓type='get'↑"), exchange("type='set'", "↓type='set'↑"), exchange("↓type='result'↑", "type='result'"),
            ofAccount("↓type='get'↑ to='romeo@montague.lit/garden'"), ofAccount("↓type='set'↑ from='romeo@montague.lit' to='romeo@montague.lit/garden'"),
            ofAccount("↓type='set'↑ from='capulet.lit'", request: "to='capulet.lit'"),
        ],
        nonTriggering: [
            ofAccount("type='result' to='romeo@montague.lit/garden'"), ofAccount("type='set' from='capulet.lit' to='romeo@montague.lit/garden'"),
            ofAccount("type='set' from='montague.lit' to='romeo@montague.lit/orchard'"), ofAccount("type='set' to='capulet.lit'", request: "to='capulet.lit'"),
            exchange("type='get'", "type='result'"), exchange("type='get'", "type='get'", id: "b"), exchange("type='get'", "type='get'", from: "verona.lit"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let stanzas = context.stanzas.filter { $0.kind == .iq && $0.example.block.kind != .code }
        var counts: [String: Int] = [:]
        for stanza in stanzas { if let id = stanza.id { counts[id, default: 0] += 1 } }
        for (first, second) in zip(stanzas, stanzas.dropFirst()) {
            // An id that is used again and again belongs to no one exchange.
            guard let id = first.id, id == second.id, counts[id] == 2, !Placeholder.isPlaceholder(id), !first.isTagElided, !second.isTagElided,
                let one = first.element.attribute("type"), let other = second.element.attribute("type"), goesBack(second, to: first)
            else { continue }
            if isRequest(one.value), isRequest(other.value) {
                findings.add(
                    second.range(of: other), "this goes back to who asked, under the id of the request: its type is 'result' or 'error'",
                    related: [RelatedPlace(first.startTag, "the request")])
            } else if one.value == "result", other.value == "result" || other.value == "error" {
                findings.add(
                    first.range(of: one), "this is answered by what follows, under the same id: its type is 'get' or 'set'",
                    related: [RelatedPlace(second.startTag, "the reply")])
            }
        }
    }

    /// Whether the second of two stanzas goes from where the first went to where that came from, as far as can be told.
    private static func goesBack(_ second: ExampleStanza, to first: ExampleStanza) -> Bool {
        let (from, to) = (first.from?.lowercased(), first.to?.lowercased())
        let (sender, receiver) = (second.from?.lowercased(), second.to?.lowercased())
        if let to { return from != to && sender == to && (from == nil || receiver == from) }
        // Without an address it goes to the account of who sends it, which answers by itself or by its server.
        guard let from, let jid = Address(from).jid, jid.resourcepart != nil, receiver == from else { return false }
        return sender == nil || sender == jid.bare.description || sender == jid.domainpart
    }

    private static func isRequest(_ type: String) -> Bool { type == "get" || type == "set" }
}
