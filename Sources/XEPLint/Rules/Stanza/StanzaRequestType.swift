internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaRequestType: Rule {
    static let info = RuleInfo(
        "stanza/request-type", .warning,
        summary: "An IQ stanza that asks for something is of type get, one that changes something of type set, and one that answers of type result.",
        rationale: """
            A server looks at the type first, and answers a get that publishes or a set that asks for disco#info with an error. It is said of \
            the protocols that most XEPs build on, where the payload itself shows which of the two it is.
            """,
        source: "RFC 6120 §8.2.3", fix: .unsafe)

    private static func example(_ type: String, _ payload: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='\(type)' id='a' to='capulet.lit'>\n  \(payload)\n</iq>\n]]></example>")
    }

    private static let asking = "<query xmlns='http://jabber.org/protocol/disco#info'/>"
    private static let publishing = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='n'><item/></publish></pubsub>"
    private static let roster = "<query xmlns='jabber:iq:roster'><item jid='romeo@montague.lit'/></query>"

    static let examples = RuleExamples(
        triggering: [
            example("↓set↑", asking), example("↓get↑", publishing), example("↓get↑", roster), example("↓set↑", "<query xmlns='jabber:iq:roster'/>"),
            example("↓set↑", "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'/></pubsub>"),
            example("↓result↑", "<jingle xmlns='urn:xmpp:jingle:1' action='session-info' sid='a'/>"),
            example("↓get↑", "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:xmpp:whispers:0'/></query>"),
        ],
        nonTriggering: [
            example("get", asking), example("set", publishing), example("set", roster), example("get", "<query xmlns='jabber:iq:roster'/>"),
            example("set", "<query xmlns='jabber:iq:roster'>...</query>"),
            example("set", "<query xmlns='jabber:iq:roster'><!-- as before --></query>"), example("result", roster), example("result", publishing), example("get", "<query xmlns='jabber:iq:roster'><whisper xmlns='urn:xmpp:whispers:0'/></query>"),
            example("set", "<vCard xmlns='vcard-temp'/>"), example("set", "<whisper xmlns='urn:xmpp:whispers:0'/>"),
        ],
        corrections: [.init(example("set", asking), example("get", asking))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.kind == .iq && !stanza.isSketch {
            guard let attribute = stanza.element.attribute("type"), attribute.value == "get" || attribute.value == "set" else {
                checkReply(stanza, context, &findings)
                continue
            }
            let payloads = Array(stanza.element.elements)
            guard payloads.count == 1, let payload = payloads.first, !stanza.example.isElidedInside(stanza.element),
                let right = type(of: payload), right != attribute.value, !(stanza.id.map(context.refusedIDs.contains) ?? false)
            else { continue }
            let place = stanza.valueRange(of: attribute)
            findings.add(
                place.range, "this \(right == "get" ? "asks for something" : right == "set" ? "changes something" : "answers"), so it is of type '\(right)'",
                fixes: place.isLiteral ? [Fix("write '\(right)'", replace: place.range, with: right, safety: .unsafe)] : [])
        }
    }

    /// A result with what only asks.
    private static func checkReply(_ stanza: ExampleStanza, _ context: LintContext, _ findings: inout Findings) {
        guard let attribute = stanza.element.attribute("type"), attribute.value == "result", let payload = stanza.element.elements.first(where: { _ in true }),
            isRequest(payload)
        else { return }
        findings.add(
            stanza.valueRange(of: attribute).range, "<\(payload.localName)/> asks for something, and a result does not: it is of type 'set', or the result of it is empty")
    }

    /// Whether a payload asks, and no answer has it again.
    private static func isRequest(_ payload: XMLElement) -> Bool {
        switch payload.namespace {
        case "urn:xmpp:jingle:1": payload.localName == "jingle" && payload["action"] != nil
        case "http://jabber.org/protocol/ibb": ["open", "data", "close"].contains(payload.localName)
        default: false
        }
    }

    /// The type that a payload asks for; nil where both are possible.
    private static func type(of payload: XMLElement) -> String? {
        guard let namespace = payload.namespace else { return nil }
        let name = payload.localName
        // Only the answer of service discovery says what there is (XEP-0030 §3.1).
        if namespace == "http://jabber.org/protocol/disco#info", payload.elements.contains(where: { $0.namespace == namespace && ["identity", "feature"].contains($0.localName) }) { return "result" }
        if namespace == "http://jabber.org/protocol/pubsub" || namespace == "http://jabber.org/protocol/pubsub#owner" { return pubsub(payload) }
        if let type = plain[namespace + " " + name] { return type }
        // What a comment stands for may be what is set.
        if hasComment(payload) { return nil }
        // What is asked for empty is set with content.
        guard ["jabber:iq:roster query", "jabber:iq:register query", "vcard-temp vCard", "jabber:iq:search query", "http://jabber.org/protocol/muc#owner query"].contains(namespace + " " + name) else { return nil }
        // What other protocols put into it may ask or change; and an empty vCard takes away what was there.
        let isForeign = payload.descendants.contains { $0.namespace != namespace && $0.namespace != ExampleForm.namespace }
        let isEmpty = !payload.hasElements
        return isForeign || isEmpty && name == "vCard" ? nil : isEmpty ? "get" : "set"
    }

    private static func hasComment(_ element: XMLElement) -> Bool { element.children.contains { if case .comment = $0 { true } else { false } } }

    private static func pubsub(_ payload: XMLElement) -> String? {
        guard payload.localName == "pubsub", let action = payload.elements.first(where: { _ in true }) else { return nil }
        let isEmpty = !action.hasElements
        let isElided = hasComment(payload) || hasComment(action)
        switch action.localName {
        case "publish", "retract", "subscribe", "unsubscribe", "create", "delete", "purge": return "set"
        case "items", "default": return "get"
        case "options", "configure": return isElided ? nil : isEmpty ? "get" : "set"
        case "subscriptions", "affiliations": return isElided ? nil : isEmpty ? "get" : payload.namespace == "http://jabber.org/protocol/pubsub#owner" ? "set" : nil
        default: return nil
        }
    }

    /// Payloads that are always of one type, by namespace and name.
    private static let plain: [String: String] = [
        "http://jabber.org/protocol/disco#info query": "get", "http://jabber.org/protocol/disco#items query": "get", "jabber:iq:version query": "get",
        "jabber:iq:last query": "get", "jabber:iq:time query": "get", "urn:xmpp:time time": "get", "urn:xmpp:ping ping": "get",
        "http://jabber.org/protocol/commands command": "set", "http://jabber.org/protocol/ibb open": "set", "http://jabber.org/protocol/ibb data": "set",
        "http://jabber.org/protocol/ibb close": "set", "http://jabber.org/protocol/si si": "set", "urn:xmpp:jingle:1 jingle": "set",
        "urn:xmpp:blocking blocklist": "get", "urn:xmpp:blocking block": "set", "urn:xmpp:blocking unblock": "set",
        "urn:ietf:params:xml:ns:xmpp-bind bind": "set", "urn:ietf:params:xml:ns:xmpp-session session": "set",
        "urn:xmpp:carbons:2 enable": "set", "urn:xmpp:carbons:2 disable": "set", "urn:xmpp:push:0 enable": "set", "urn:xmpp:push:0 disable": "set",
        "urn:xmpp:http:upload:0 request": "get", "urn:xmpp:extdisco:2 services": "get", "urn:xmpp:extdisco:2 credentials": "get",
        "jabber:iq:rpc query": "set", "urn:xmpp:bob data": "get",
    ]
}
