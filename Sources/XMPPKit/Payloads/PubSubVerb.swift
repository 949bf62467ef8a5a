public import XMLKit

/// A child of `<pubsub/>` or `<event/>`: what is done to a node, or what happened to it (XEP-0060 §16).
public struct PubSubVerb: PayloadPart {
    public enum Kind: String, Sendable, CaseIterable {
        case affiliations, collection, configuration, configure, create, `default`, delete, items, options, publish
        case publishOptions = "publish-options"
        case purge, retract, subscribe, subscription, subscriptions, unsubscribe
    }

    public enum SubscriptionState: String, PayloadChoice { case none, pending, subscribed, unconfigured }
    public enum NodeType: String, PayloadChoice { case collection, leaf }

    public var kind: Kind
    /// One of the three namespaces of publish-subscribe.
    public let namespace: String
    public var node: String?
    public var jid: JID?
    /// The `subid`.
    public var subscriptionID: String?
    /// The `subscription`.
    public var state: SubscriptionState?
    public var expiry: Expiry?
    public var maximum: Count?
    public var notify: Flag?
    /// The `type` of a node that is asked for the defaults of.
    public var type: NodeType?
    public var content: [Piece<PubSubPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ kind: Kind, in namespace: String = PubSub.namespace, node: String? = nil, jid: JID? = nil, _ parts: [PubSubPart] = []) {
        self.kind = kind
        self.namespace = namespace
        self.node = node
        self.jid = jid
        content = parts.map { .part($0) }
    }

    /// Nil for an element that the namespace does not define there.
    init?(ifKnown value: XMLValue, in namespace: String, at path: String) throws(PayloadError) {
        guard value.namespace == namespace, let kind = Kind(rawValue: value.name.local) else { return nil }
        self.kind = kind
        self.namespace = namespace
        var reader = PayloadReader(value, at: path)
        node = try reader.take("node")
        jid = try reader.take("jid", as: JID.self)
        subscriptionID = try reader.take("subid")
        state = try reader.take("subscription", as: SubscriptionState.self)
        expiry = try reader.take("expiry", as: Expiry.self)
        maximum = try reader.take("max_items", as: Count.self)
        notify = try reader.take("notify", as: Flag.self)
        type = try reader.take("type", as: NodeType.self)
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in try PubSubPart(ifKnown: child, in: namespace, at: path) }
        let required: [String] =
            switch kind {
            case .publish, .retract: ["node"]
            case .items, .purge, .delete, .configuration: namespace == PubSub.namespace && kind == .items || namespace != PubSub.namespace ? ["node"] : []
            // Options that come with a subscription are those of its JID (XEP-0060 §6.3.7).
            case .subscribe, .unsubscribe, .subscription: ["jid"]
            default: []
            }
        for name in required where value[name] == nil { throw reader.error(.missingAttribute(name)) }
    }

    public var items: [PubSubItem] { content.parts().compactMap { if case .item(let item) = $0 { item } else { nil } } }
    public var form: DataForm? { content.parts().compactMap { if case .form(let form) = $0 { form } else { nil } }.first }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("node", node)
        attributes.add("jid", jid)
        attributes.add("subid", subscriptionID)
        attributes.add("subscription", state)
        attributes.add("expiry", expiry)
        attributes.add("max_items", maximum)
        attributes.add("notify", notify)
        attributes.add("type", type)
        return XMLValue(XMLName(local: kind.rawValue, namespace: namespace), attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// When a subscription ends: a date, or when presence does (XEP-0060 §12.18).
public enum Expiry: PayloadText {
    case presence
    case date(DateTime)

    public init?(payloadText: String) {
        if payloadText == "presence" {
            self = .presence
        } else if let date = DateTime(payloadText) {
            self = .date(date)
        } else {
            return nil
        }
    }

    public var payloadText: String {
        switch self {
        case .presence: "presence"
        case .date(let date): date.description
        }
    }

    public static var expectation: String { "a date and time of XEP-0082, or 'presence'" }
}
