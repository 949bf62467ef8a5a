public import XMLKit

/// Who sends a stanza to the server of an account.
public enum Sender: String, Sendable, Hashable, CaseIterable {
    /// A resource of the account.
    case owner
    /// An account of the same server that has no subscription to the presence of the owner.
    case stranger
}

/// What a server makes of one stanza.
public struct Reaction: Sendable, Hashable {
    /// A stanza that the server sends, and to whom.
    public struct Sent: Sendable, Hashable {
        public enum Recipient: Sendable, Hashable {
            /// Whoever sent the stanza.
            case sender
            /// Who asked for notifications of the node (XEP-0163 §3).
            case subscribers
            /// Who is subscribed to the presence of the user, or whom it is directed to.
            case contacts
        }

        public var to: Recipient
        public var stanza: XMLValue
    }

    public var account: Account
    public var sent: [Sent] = []

    public init(_ account: Account) { self.account = account }

    /// Answers a request, with a payload where there is one.
    public mutating func reply(_ request: XMLValue, _ payload: XMLValue? = nil) {
        sent.append(Sent(to: .sender, stanza: Self.iq("result", request, payload.map { [.element($0)] } ?? [])))
    }

    /// An error (RFC 6120 §8.3), with a condition of publish-subscribe where it has one.
    public mutating func refuse(_ request: XMLValue, _ condition: String, _ kind: StanzaError.Kind, pubSub: String? = nil) {
        var children: [XMLValue.Node] = [.element(XMLValue(XMLName(local: condition, namespace: StanzaError.namespace)))]
        if let pubSub { children.append(.element(XMLValue(XMLName(local: pubSub, namespace: PubSub.namespace + "#errors")))) }
        let error = XMLValue(
            XMLName(local: "error", namespace: "jabber:client"), attributes: [.init(XMLName(local: "type"), kind.rawValue)], children: children)
        sent.append(Sent(to: .sender, stanza: Self.iq("error", request, [.element(error)])))
    }

    /// Tells the subscribers of a node (XEP-0060 §7.1.2).
    mutating func notify(_ verb: PubSubVerb) {
        sent.append(
            Sent(
                to: .subscribers,
                stanza: XMLValue(
                    XMLName(local: "message", namespace: "jabber:client"),
                    attributes: [.init(XMLName(local: "type"), "headline"), .init(XMLName(local: "from"), account.address)],
                    children: [.element(PubSubEvent([verb]).value)])))
    }

    /// Tells the subscribers of a node about an item.
    public mutating func notify(_ node: String, _ item: PEPNode.Item) {
        notify(PubSubVerb(.items, in: PubSubEvent.namespace, node: node, [.item(PubSubItem(id: item.id, payload: item.payload, in: PubSubEvent.namespace))]))
    }

    /// Tells the subscribers of a node that an item is gone (XEP-0060 §7.2.2).
    mutating func notifyRetraction(_ node: String, _ id: String) {
        let retraction = XMLValue(XMLName(local: "retract", namespace: PubSubEvent.namespace), attributes: [.init(XMLName(local: "id"), id)])
        var verb = PubSubVerb(.items, in: PubSubEvent.namespace, node: node)
        verb.content = [.other(retraction)]
        notify(verb)
    }

    /// Tells the subscribers of a node that it has no items any more (XEP-0060 §8.5).
    mutating func notifyPurge(_ node: String) { notify(PubSubVerb(.purge, in: PubSubEvent.namespace, node: node)) }

    private static func iq(_ type: String, _ request: XMLValue, _ children: [XMLValue.Node]) -> XMLValue {
        var attributes: [XMLValue.Attribute] = [.init(XMLName(local: "type"), type)]
        if let id = request["id"] { attributes.append(.init(XMLName(local: "id"), id)) }
        return XMLValue(XMLName(local: "iq", namespace: "jabber:client"), attributes: attributes, children: children)
    }
}
