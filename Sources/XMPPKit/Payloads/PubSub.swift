public import XMLKit

/// What a client asks a publish-subscribe service, and is answered (XEP-0060 §16.1, §16.4).
public struct PubSub: Payload {
    public static let namespace = "http://jabber.org/protocol/pubsub"
    public static let name = XMLName(local: "pubsub", namespace: namespace)

    public var content: [Piece<PubSubVerb>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ verbs: [PubSubVerb]) { content = verbs.map { .part($0) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in try PubSubVerb(ifKnown: child, in: Self.namespace, at: path) }
        otherAttributes = reader.rest
    }

    public var verbs: [PubSubVerb] { content.parts() }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// What the owner of a node asks, and is answered (XEP-0060 §8, §16.3).
public struct PubSubOwner: Payload {
    public static let namespace = "http://jabber.org/protocol/pubsub#owner"
    public static let name = XMLName(local: "pubsub", namespace: namespace)

    public var content: [Piece<PubSubVerb>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ verbs: [PubSubVerb]) { content = verbs.map { .part($0) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in try PubSubVerb(ifKnown: child, in: Self.namespace, at: path) }
        otherAttributes = reader.rest
    }

    public var verbs: [PubSubVerb] { content.parts() }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// What a service tells its subscribers (XEP-0060 §7.1, §16.2).
public struct PubSubEvent: Payload {
    public static let namespace = "http://jabber.org/protocol/pubsub#event"
    public static let name = XMLName(local: "event", namespace: namespace)

    public var content: [Piece<PubSubVerb>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ verbs: [PubSubVerb]) { content = verbs.map { .part($0) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in try PubSubVerb(ifKnown: child, in: Self.namespace, at: path) }
        otherAttributes = reader.rest
    }

    public var verbs: [PubSubVerb] { content.parts() }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}
