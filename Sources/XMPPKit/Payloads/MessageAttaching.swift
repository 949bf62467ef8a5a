public import XMLKit

/// Says that a message belongs to an earlier one (XEP-0367 §3).
public struct MessageAttaching: Payload {
    public static let namespace = "urn:xmpp:message-attaching:1"
    public static let name = XMLName(local: "attach-to", namespace: namespace)

    /// The id of the earlier message.
    public var id: String
    public var content: [Piece<TextPart>] = []
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(id: String) { self.id = id }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        id = try reader.require("id")
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
        if id.isEmpty { throw reader.error(.value(id, expected: "the id of a message"), at: "id") }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("id", id)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
