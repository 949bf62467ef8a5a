internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeSessionConstant: Rule {
    static let info = RuleInfo(
        "exchange/session-constant", .warning,
        summary: "A reply keeps the session and the node of its ad-hoc command, or the node of its pubsub request, and a Jingle session keeps its sid.",
        rationale: "The parties know a session by its id alone; an example whose id changes on the way cannot be followed.",
        source: "XEP-0050 §3, XEP-0060 §6.1, XEP-0166 §7.1", fix: .unsafe)

    private static func command(_ attributes: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a' from='romeo@montague.lit/garden' to='capulet.lit'>
              <command xmlns='http://jabber.org/protocol/commands' node='config' sessionid='config:20020923' action='next'/>
            </iq>
            <iq type='result' id='a' from='capulet.lit' to='romeo@montague.lit/garden'>
              <command xmlns='http://jabber.org/protocol/commands' \(attributes) status='completed'/>
            </iq>
            ]]></example>
            """)
    }

    private static func jingle(_ sid: String) -> LintExample {
        func iq(_ sid: String, _ action: String) -> String {
            "<iq type='set' id='\(action)'><jingle xmlns='urn:xmpp:jingle:1' action='\(action)' sid='\(sid)'/></iq>\n"
        }
        return .body("<example caption='x'><![CDATA[\n\(iq("a73sjjvkla37jfea", "session-initiate"))\(iq("a73sjjvkla37jfea", "session-info"))\(iq(sid, "session-accept"))]]></example>")
    }

    private static func pubsub(_ node: String, _ verb: String = "subscription") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a' from='romeo@montague.lit' to='pubsub.capulet.lit'>
              <pubsub xmlns='http://jabber.org/protocol/pubsub'><subscribe node='princely_musings' jid='romeo@montague.lit'/></pubsub>
            </iq>
            <iq type='result' id='a' from='pubsub.capulet.lit' to='romeo@montague.lit'>
              <pubsub xmlns='http://jabber.org/protocol/pubsub'><\(verb) node='\(node)' jid='romeo@montague.lit' subscription='subscribed'/></pubsub>
            </iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            pubsub("↓princely_musing↑"),
            command("node='↓confg↑' sessionid='config:20020923'"), command("node='config' sessionid='↓config:20020924↑'"),
            jingle("↓a73sjjvkla37jfae↑"),
        ],
        nonTriggering: [
            pubsub("princely_musings"), pubsub("..."), pubsub("blogs", "redirected"),
            command("node='config' sessionid='config:20020923'"), command("node='config'"), command("node='...' sessionid='[id]'"),
            jingle("a73sjjvkla37jfea"), jingle("b84tkkwlmb48kgfb"),
        ],
        corrections: [.init(command("node='confg' sessionid='config:20020923'"), command("node='config' sessionid='config:20020923'"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        checkCommands(context, &findings)
        checkPubSub(context, &findings)
        checkJingle(context, &findings)
    }

    private static let kept = Set(["subscribe", "subscription", "unsubscribe", "publish", "options", "create", "configure", "affiliations", "subscriptions", "default"])

    private static func checkPubSub(_ context: LintContext, _ findings: inout Findings) {
        let stanzas = context.stanzas.filter { $0.kind == .iq && $0.example.block.kind != .code }
        for (request, reply) in zip(stanzas, stanzas.dropFirst()) where request.type == "set" || request.type == "get" {
            guard reply.type == "result", request.id != nil, request.id == reply.id, let asked = verbs(request).first, let right = asked["node"],
                !Placeholder.isPlaceholder(right), verbs(request).allSatisfy({ ($0["node"] ?? right) == right })
            else { continue }
            for verb in verbs(reply) {
                guard let given = verb.attribute("node"), given.value != right, !given.value.isEmpty, !Placeholder.isPlaceholder(given.value) else { continue }
                let place = reply.valueRange(of: given)
                findings.add(
                    place.range, "the request is about the node '\(ProblemWords.clipped(right))', and so is its reply",
                    related: [RelatedPlace(request.startTag, "the request")],
                    fixes: place.isLiteral ? [Fix("write '\(right)'", replace: place.range, with: right, safety: .unsafe)] : [])
            }
        }
    }

    /// What a request or reply of pubsub does, as far as it does it to one node.
    private static func verbs(_ stanza: ExampleStanza) -> [XMLElement] {
        let payload = stanza.element.elements.first { $0.localName == "pubsub" && $0.namespace?.hasPrefix(PubSub.namespace) ?? false }
        return payload?.elements.filter { $0.namespace == payload?.namespace && kept.contains($0.localName) } ?? []
    }

    private static func checkCommands(_ context: LintContext, _ findings: inout Findings) {
        let name = XMLName(local: "command", namespace: Command.namespace)
        let stanzas = context.stanzas.filter { $0.kind == .iq && $0.example.block.kind != .code }
        // Only what stands right behind its request is sure to answer it: ids are used again.
        for (request, reply) in zip(stanzas, stanzas.dropFirst()) where request.type == "set" && reply.type == "result" {
            guard request.id != nil, request.id == reply.id, let asked = command(name, request), let answer = command(name, reply) else { continue }
            for attribute in ["node", "sessionid"] {
                guard let right = asked[attribute], let given = answer.attribute(attribute), given.value != right, !Placeholder.isPlaceholder(given.value),
                    !Placeholder.isPlaceholder(right)
                else { continue }
                let place = reply.valueRange(of: given)
                findings.add(
                    place.range, "the request has the \(attribute) '\(ProblemWords.clipped(right))': the reply keeps it",
                    related: [RelatedPlace(request.startTag, "the request")],
                    fixes: place.isLiteral ? [Fix("write '\(right)'", replace: place.range, with: right, safety: .unsafe)] : [])
            }
        }
    }

    private static func command(_ name: XMLName, _ stanza: ExampleStanza) -> XMLElement? { stanza.element.elements.first { $0.name == name } }

    /// A sid that stands once and is an edit or two from one that stands more often is most likely the same.
    private static func checkJingle(_ context: LintContext, _ findings: inout Findings) {
        var places: [(sid: XMLAttribute, stanza: ExampleStanza)] = []
        for stanza in context.stanzas where stanza.example.block.kind != .code {
            for child in stanza.element.elements where child.localName == "jingle" && child.namespace?.hasPrefix("urn:xmpp:jingle:") ?? false {
                if let sid = child.attribute("sid"), !Placeholder.isPlaceholder(sid.value) { places.append((sid, stanza)) }
            }
        }
        let counts = Dictionary(grouping: places, by: \.sid.value).mapValues(\.count)
        let frequent = counts.filter { $0.value > 1 && $0.key.unicodeScalars.count >= 8 }.keys
        guard frequent.count < 1000 else { return }
        for (sid, stanza) in places where counts[sid.value] == 1 {
            guard let right = Nearest.word(to: sid.value, among: frequent, limit: 2) else { continue }
            let place = stanza.valueRange(of: sid)
            findings.add(
                place.range, "the sid '\(ProblemWords.clipped(sid.value))' stands here alone: is it '\(ProblemWords.clipped(right))'?",
                fixes: place.isLiteral ? [Fix("write '\(right)'", replace: place.range, with: right, safety: .unsafe)] : [])
        }
    }
}
