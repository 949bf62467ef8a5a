public import XMLKit

/// All reactions that somebody has to a message; none takes the earlier ones back (XEP-0444 §3).
public struct Reactions: Payload {
    public static let namespace = "urn:xmpp:reactions:0"
    public static let name = XMLName(local: "reactions", namespace: namespace)

    /// The id of the message.
    public var id: String
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(id: String, _ reactions: [String]) {
        self.id = id
        content = reactions.map { .part(TextPart(XMLName(local: "reaction", namespace: Self.namespace), $0)) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        id = try reader.require("id")
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in
            guard child.name.matches("reaction", in: Self.namespace), let part = TextPart(child) else { return nil }
            if part.text.allSatisfy(\.isWhitespace) { throw PayloadError(path: path, .value(part.text, expected: "an emoji")) }
            return part
        }
        if id.isEmpty { throw reader.error(.value(id, expected: "the id of a message"), at: "id") }
        if Set(reactions).count < reactions.count { throw reader.error(.repeated("reaction")) }
    }

    public var reactions: [String] { content.parts().map(\.text) }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("id", id)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
