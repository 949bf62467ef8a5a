public import XMLKit

/// What stands in a child of `<pubsub/>` or `<event/>`.
public enum PubSubPart: PayloadPart {
    case item(PubSubItem)
    /// `<retract/>` of an event.
    case retraction(PubSubItem)
    /// `<affiliation/>` and `<subscription/>` of a list.
    case entry(PubSubEntry)
    /// `<associate/>`, `<disassociate/>` and `<redirect/>`, which hold an attribute.
    case pointer(PubSubPointer)
    /// `<subscribe-options/>`.
    case subscribeOptions(PubSubPointer)
    case form(DataForm)

    init?(ifKnown value: XMLValue, in namespace: String, at path: String) throws(PayloadError) {
        if value.name == DataForm.name {
            self = .form(try DataForm(value, at: path))
            return
        }
        guard value.namespace == namespace else { return nil }
        switch value.name.local {
        case "item": self = .item(try PubSubItem(value, at: path))
        case "retract": self = .retraction(try PubSubItem(value, at: path))
        case "affiliation", "subscription": self = .entry(try PubSubEntry(value, at: path))
        case "associate", "disassociate": self = .pointer(try PubSubPointer(value, "node", at: path))
        case "redirect": self = .pointer(try PubSubPointer(value, "uri", at: path))
        case "subscribe-options": self = .subscribeOptions(try PubSubPointer(value, nil, at: path))
        default: return nil
        }
    }

    public var value: XMLValue {
        switch self {
        case .item(let item), .retraction(let item): item.value
        case .entry(let entry): entry.value
        case .pointer(let pointer), .subscribeOptions(let pointer): pointer.value
        case .form(let form): form.value
        }
    }
}

/// An item of a node, or that it is gone.
public struct PubSubItem: PayloadPart {
    /// `item` or `retract`.
    public let name: XMLName
    public var id: String?
    /// Who published it (XEP-0060 §7.1.2.3).
    public var publisher: String?
    /// The node, where events of a collection say so.
    public var node: String?
    /// The payload.
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(id: String? = nil, payload: XMLValue? = nil, in namespace: String = PubSub.namespace) {
        name = XMLName(local: "item", namespace: namespace)
        self.id = id
        content = payload.map { [.other($0)] } ?? []
    }

    init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = PayloadReader(value, at: path)
        name = value.name
        id = try reader.take("id")
        publisher = try reader.take("publisher")
        node = try reader.take("node")
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
        if name.local == "retract", id == nil { throw reader.error(.missingAttribute("id")) }
    }

    public var payload: XMLValue? { content.others().first }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("id", id)
        attributes.add("publisher", publisher)
        attributes.add("node", node)
        return XMLValue(name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// Somebody's affiliation or subscription in a list (XEP-0060 §5.6, §5.7, §8.8, §8.9).
public struct PubSubEntry: PayloadPart {
    public enum Affiliation: String, PayloadChoice {
        case member, none, outcast, owner, publisher
        case publishOnly = "publish-only"
    }

    /// `affiliation` or `subscription`.
    public let name: XMLName
    public var node: String?
    public var jid: JID?
    public var affiliation: Affiliation?
    public var state: PubSubVerb.SubscriptionState?
    public var subscriptionID: String?
    public var expiry: Expiry?
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = PayloadReader(value, at: path)
        name = value.name
        node = try reader.take("node")
        jid = try reader.take("jid", as: JID.self)
        if name.local == "affiliation" {
            affiliation = try reader.require("affiliation", as: Affiliation.self)
        } else {
            state = try reader.require("subscription", as: PubSubVerb.SubscriptionState.self)
        }
        subscriptionID = try reader.take("subid")
        expiry = try reader.take("expiry", as: Expiry.self)
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("node", node)
        attributes.add("jid", jid)
        attributes.add("affiliation", affiliation)
        attributes.add("subscription", state)
        attributes.add("subid", subscriptionID)
        attributes.add("expiry", expiry)
        return XMLValue(name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// An element that points to a node or an address by an attribute, or holds `<required/>`.
public struct PubSubPointer: PayloadPart {
    public let name: XMLName
    private let attribute: String?
    /// The node or the address.
    public var target: String?
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    init(_ value: XMLValue, _ attribute: String?, at path: String) throws(PayloadError) {
        var reader = PayloadReader(value, at: path)
        name = value.name
        self.attribute = attribute
        if let attribute { target = try reader.require(attribute) }
        otherAttributes = reader.rest
        content = try reader.content { child, _ throws(PayloadError) in child.name.matches("required", in: value.namespace) ? TextPart(child) : nil }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        if let attribute { attributes.add(attribute, target) }
        return XMLValue(name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
