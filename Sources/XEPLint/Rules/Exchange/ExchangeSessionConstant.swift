internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeSessionConstant: Rule {
    static let info = RuleInfo(
        "exchange/session-constant", .warning,
        summary: "A reply keeps the session and the node of its ad-hoc command, or the node of its pubsub request, and a Jingle session keeps its sid and the names of its contents.",
        rationale: "The parties know a session by its id alone; an example whose id changes on the way cannot be followed.",
        source: "XEP-0047 §2, XEP-0050 §3, XEP-0060 §6.1, XEP-0166 §7.1", fix: .unsafe)

    private static func command(_ attributes: String, node: String = "config") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a' from='romeo@montague.lit/garden' to='capulet.lit'>
              <command xmlns='http://jabber.org/protocol/commands' node='\(node)' sessionid='config:20020923' action='next'/>
            </iq>
            <iq type='result' id='a' from='capulet.lit' to='romeo@montague.lit/garden'>
              <command xmlns='http://jabber.org/protocol/commands' \(attributes) status='completed'/>
            </iq>
            ]]></example>
            """)
    }

    private static func jingle(_ other: String, sid: String = "a73sjjvkla37jfea") -> LintExample {
        func iq(_ sid: String, _ action: String) -> String {
            "<iq type='set' id='\(action)'><jingle xmlns='urn:xmpp:jingle:1' action='\(action)' sid='\(sid)'/></iq>\n"
        }
        return .body("<example caption='x'><![CDATA[\n\(iq(sid, "session-initiate"))\(iq(sid, "session-info"))\(iq(other, "session-accept"))]]></example>")
    }

    private static func contents(_ name: String) -> LintExample {
        let jingle = ["this-is-a-stub", "this-is-a-stub", name].map { name in
            "<iq type='set' id='a'><jingle xmlns='urn:xmpp:jingle:1' sid='a73sjjvkla37jfea'><content creator='initiator' name='\(name)'/></jingle></iq>\n"
        }
        return .body("<example caption='x'><![CDATA[\n\(jingle.joined())]]></example>")
    }

    private static func stream(_ sid: String) -> LintExample {
        let data = ["i781hf64", "i781hf64", sid].map { "<iq type='set' id='a'><data xmlns='http://jabber.org/protocol/ibb' seq='0' sid='\($0)'>qANQR1DB</data></iq>\n" }
        return .body("<example caption='x'><![CDATA[\n\(data.joined())]]></example>")
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
            jingle("↓a73sjjvkla37jfae↑"), jingle("↓851b2a↑", sid: "851ba2"), contents("↓this-is-a-sutb↑"), stream("↓i781fh64↑"), command("node='config' sessionid='config:20020923'", node: "↓cnofig↑"),
        ],
        nonTriggering: [
            pubsub("princely_musings"), pubsub("..."), pubsub("blogs", "redirected"),
            command("node='config' sessionid='config:20020923'"), command("node='config'"), command("node='...' sessionid='[id]'"),
            jingle("a73sjjvkla37jfea"), jingle("b84tkkwlmb48kgfb"), jingle("sid2", sid: "sid1"), jingle("whisper_2", sid: "whisper_1"),
            .body("""
                <example caption='x'><![CDATA[
                <jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='a73sjjvkla37jfea'/><jingle xmlns='urn:xmpp:jingle:1' action='session-accept' sid='a73sjjvkla37jfea'/>
                <jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='a73sjjvkla37jfeb'/>
                ]]></example>
                """),
            contents("this-is-a-stub"), contents("that-is-audio"), stream("i781hf64"),
        ],
        corrections: [.init(command("node='confg' sessionid='config:20020923'"), command("node='config' sessionid='config:20020923'"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        checkCommands(context, &findings)
        checkPubSub(context, &findings)
        checkJingle(context, &findings)
    }

    private static let kept = Set(["subscribe", "subscription", "unsubscribe", "publish", "options", "configure", "affiliations", "subscriptions", "default"])

    private static func checkPubSub(_ context: LintContext, _ findings: inout Findings) {
        let stanzas = context.stanzas.filter { $0.kind == .iq && $0.example.block.kind != .code }
        for (request, reply) in zip(stanzas, stanzas.dropFirst()) where request.type == "set" || request.type == "get" {
            guard reply.type == "result", request.id != nil, request.id == reply.id, let asked = verbs(request).first, let right = asked["node"],
                !Placeholder.isPlaceholder(right), verbs(request).allSatisfy({ ($0["node"] ?? right) == right })
            else { continue }
            for verb in verbs(reply) {
                guard let given = verb.attribute("node"), given.value != right, !given.value.isEmpty, !Placeholder.isPlaceholder(given.value) else { continue }
                if let asked = verbs(request).first?.attribute("node"), isMisspelt(right, for: given.value, context) {
                    tell(asked, of: request, answered: given, by: reply, &findings)
                    continue
                }
                findings.add(
                    reply.valueRange(of: given).range, "the request is about the node '\(ProblemWords.clipped(right))', and so is its reply",
                    related: [RelatedPlace(request.startTag, "the request")],
                    fixes: isSure(right, unlike: given.value, context) ? reply.example.fixes(writing: right, in: given) : [])
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
                if let asked = asked.attribute(attribute), isMisspelt(right, for: given.value, context) {
                    tell(asked, of: request, answered: given, by: reply, &findings)
                    continue
                }
                findings.add(
                    reply.valueRange(of: given).range, "the request has the \(attribute) '\(ProblemWords.clipped(right))': the reply keeps it",
                    related: [RelatedPlace(request.startTag, "the request")],
                    fixes: isSure(right, unlike: given.value, context) ? reply.example.fixes(writing: right, in: given) : [])
            }
        }
    }

    /// Whether what a request has is a slip, and what its reply has is the word that stands elsewhere.
    private static func isMisspelt(_ asked: String, for given: String, _ context: LintContext) -> Bool {
        Nearest.word(to: asked, among: [given], limit: 2) != nil && context.isRarer(asked, than: given)
    }

    /// Whether what the request has is right: of two spellings that are near, the one that stands elsewhere.
    private static func isSure(_ asked: String, unlike given: String, _ context: LintContext) -> Bool {
        Nearest.word(to: asked, among: [given], limit: 2) == nil || context.isRarer(given, than: asked)
    }

    private static func tell(
        _ asked: XMLAttribute, of request: ExampleStanza, answered given: XMLAttribute, by reply: ExampleStanza, _ findings: inout Findings
    ) {
        let right = given.value
        findings.add(
            request.valueRange(of: asked).range, "the reply has the \(asked.name.local) '\(ProblemWords.clipped(right))', which stands elsewhere too: the request has it misspelt",
            related: [RelatedPlace(reply.startTag, "the reply")], fixes: request.example.fixes(writing: right, in: asked))
    }

    private static func command(_ name: XMLName, _ stanza: ExampleStanza) -> XMLElement? { stanza.element.elements.first { $0.name == name } }

    /// What keeps its id on the way: a Jingle session, one of its contents, a bytestream in-band.
    private enum Sort: String {
        case session, content, stream

        var attribute: String { self == .content ? "name" : "sid" }

        init?(_ element: XMLElement) {
            guard let namespace = element.namespace else { return nil }
            if namespace.hasPrefix("urn:xmpp:jingle:") {
                switch element.localName {
                case "jingle": self = .session
                case "content": self = .content
                case "transport" where namespace.hasPrefix("urn:xmpp:jingle:transports:ibb:"): self = .stream
                default: return nil
                }
            } else if namespace == "http://jabber.org/protocol/ibb" {
                self = .stream
            } else {
                return nil
            }
        }
    }

    /// An id that stands once and is a slip of one that stands more often is most likely the same.
    private static func checkJingle(_ context: LintContext, _ findings: inout Findings) {
        var places: [Sort: [(id: XMLAttribute, example: ReadExample)]] = [:]
        var initiated: Set<String> = []
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements {
                guard let sort = Sort(element), let id = element.attribute(sort.attribute), !Placeholder.isPlaceholder(id.value) else { continue }
                // What is added is new.
                if sort == .content, element.parent?["action"] == "content-add" { continue }
                places[sort, default: []].append((id, example))
                if sort == .session, element["action"] == "session-initiate" { initiated.insert(id.value) }
            }
        }
        for (sort, places) in places {
            let counts = places.reduce(into: [String: Int]()) { $0[$1.id.value, default: 0] += 1 }
            let frequent = counts.filter { $0.value > 1 }.keys
            // No honest document has so many.
            guard !frequent.isEmpty, frequent.count * places.count < 1_000_000 else { continue }
            for (id, example) in places where counts[id.value] == 1 {
                guard let right = slip(id.value, among: frequent), sort != .content || Slip.isAlone(id.value, in: context) else { continue }
                // Two that are begun are two.
                if initiated.contains(id.value), initiated.contains(right) { continue }
                findings.add(
                    example.valueRange(of: id).range,
                    "the \(sort.attribute) '\(ProblemWords.clipped(id.value))' stands here alone: is it '\(ProblemWords.clipped(right))'?", fixes: example.fixes(writing: right, in: id))
            }
        }
    }

    /// Ids that are long and made by chance differ by a slip whatever their digits.
    private static func slip(_ id: String, among others: some Sequence<String>) -> String? {
        if let right = Slip.right(for: id, among: others) { return right }
        let isMade = id.utf8.count >= 8 && id.contains(where: \.isNumber) && id.contains(where: \.isLetter)
        guard isMade, let right = Nearest.word(to: id, among: others, limit: 2) else { return nil }
        // The last number of a name counts.
        let (name, other) = (id.prefix { !$0.isNumber }, right.prefix { !$0.isNumber })
        return name == other && id.dropFirst(name.count).allSatisfy(\.isNumber) && right.dropFirst(name.count).allSatisfy(\.isNumber) ? nil : right
    }
}
