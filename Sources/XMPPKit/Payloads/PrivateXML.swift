public import XMLKit

/// Data that a client keeps on its server (XEP-0049): a request for it, or the data.
public struct PrivateXML: Payload {
    public static let name = XMLName(local: "query", namespace: "jabber:iq:private")

    public var content: [Piece<BookmarkStorage>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ bookmarks: BookmarkStorage) { content = [.part(bookmarks)] }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            child.name == BookmarkStorage.name ? try BookmarkStorage(child, at: path) : nil
        }
        otherAttributes = reader.rest
        for child in content.others() where child.namespace == nil || child.namespace == Self.name.namespace {
            throw reader.error(.value(child.name.local, expected: "an element with a namespace of its own"))
        }
    }

    /// The bookmarks, if it is about them.
    public var bookmarks: BookmarkStorage? { content.parts().first }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}
