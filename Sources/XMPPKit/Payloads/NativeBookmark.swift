public import XMLKit

/// The bookmark of one room in an item of its own, whose id is the JID of the room (XEP-0402 §3).
public struct NativeBookmark: Payload {
    public static let namespace = "urn:xmpp:bookmarks:1"
    public static let name = XMLName(local: "conference", namespace: namespace)

    public enum Part: PayloadPart {
        case text(TextPart)
        case extensions(BookmarkExtensions)

        public var value: XMLValue {
            switch self {
            case .text(let text): text.value
            case .extensions(let extensions): extensions.value
            }
        }
    }

    public var title: String?
    public var autojoin: Flag?
    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(title: String? = nil, autojoin: Flag? = nil, nick: String? = nil, password: String? = nil, extensions: [XMLValue] = []) {
        self.title = title
        self.autojoin = autojoin
        content = [("nick", nick), ("password", password)].compactMap { name, text in
            text.map { .part(.text(TextPart(XMLName(local: name, namespace: Self.namespace), $0))) }
        }
        if !extensions.isEmpty { content.append(.part(.extensions(BookmarkExtensions(extensions)))) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        title = try reader.take("name")
        autojoin = try reader.take("autojoin", as: Flag.self)
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in
            guard child.namespace == Self.namespace else { return nil }
            switch child.name.local {
            case "nick", "password": return TextPart(child).map { .text($0) }
            case "extensions": return .extensions(try BookmarkExtensions(child, at: path))
            default: return nil
            }
        }
        for name in ["nick", "password", "extensions"] { try reader.once(content, name) { $0.value.name.local == name } }
    }

    public var nick: String? { text("nick") }
    public var password: String? { text("password") }
    /// What other software keeps with the bookmark; a client that changes it must not lose them.
    public var extensions: [XMLValue] {
        content.parts().compactMap { if case .extensions(let extensions) = $0 { extensions.elements } else { nil } }.first ?? []
    }

    private func text(_ name: String) -> String? {
        for case .part(.text(let part)) in content where part.name.local == name { return part.text }
        return nil
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("name", title)
        attributes.add("autojoin", autojoin)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// The place for elements of other namespaces in a bookmark (XEP-0402 §3.1).
public struct BookmarkExtensions: Payload {
    public static let name = XMLName(local: "extensions", namespace: NativeBookmark.namespace)

    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ elements: [XMLValue]) { content = elements.map { .other($0) } }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { _, _ throws(PayloadError) in nil }
        otherAttributes = reader.rest
    }

    public var elements: [XMLValue] { content.others() }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}
