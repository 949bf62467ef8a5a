public import XMLKit

/// All bookmarks in one element (XEP-0048), for private XML or a node of PEP.
public struct BookmarkStorage: Payload {
    public static let namespace = "storage:bookmarks"
    public static let name = XMLName(local: "storage", namespace: namespace)

    public enum Part: PayloadPart {
        case room(RoomBookmark)
        case page(PageBookmark)

        public var value: XMLValue {
            switch self {
            case .room(let room): room.value
            case .page(let page): page.value
            }
        }
    }

    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(rooms: [RoomBookmark], pages: [PageBookmark] = []) {
        content = pages.map { .part(.page($0)) } + rooms.map { .part(.room($0)) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            switch child.name {
            case RoomBookmark.name: .room(try RoomBookmark(child, at: path))
            case PageBookmark.name: .page(try PageBookmark(child, at: path))
            default: nil
            }
        }
        otherAttributes = reader.rest
    }

    public var rooms: [RoomBookmark] { content.parts().compactMap { if case .room(let room) = $0 { room } else { nil } } }
    public var pages: [PageBookmark] { content.parts().compactMap { if case .page(let page) = $0 { page } else { nil } } }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// The bookmark of a room (XEP-0048 §2.1).
public struct RoomBookmark: Payload {
    public static let name = XMLName(local: "conference", namespace: BookmarkStorage.namespace)

    public var jid: JID
    public var title: String?
    public var autojoin: Flag?
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ jid: JID, title: String? = nil, autojoin: Flag? = nil, nick: String? = nil, password: String? = nil) {
        self.jid = jid
        self.title = title
        self.autojoin = autojoin
        content = [("nick", nick), ("password", password)].compactMap { name, text in
            text.map { .part(TextPart(XMLName(local: name, namespace: BookmarkStorage.namespace), $0)) }
        }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        jid = try reader.require("jid", as: JID.self)
        title = try reader.take("name")
        autojoin = try reader.take("autojoin", as: Flag.self)
        otherAttributes = reader.rest
        content = try reader.content { child, _ throws(PayloadError) in
            child.namespace == BookmarkStorage.namespace && ["nick", "password"].contains(child.name.local) ? TextPart(child) : nil
        }
        for name in ["nick", "password"] { try reader.once(content, name) { $0.name.local == name } }
    }

    public var nick: String? { content.text("nick") }
    public var password: String? { content.text("password") }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("name", title)
        attributes.add("autojoin", autojoin)
        attributes.add("jid", jid)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// The bookmark of a page of the web (XEP-0048 §2.2).
public struct PageBookmark: Payload {
    public static let name = XMLName(local: "url", namespace: BookmarkStorage.namespace)

    public var url: String
    public var title: String?
    public var content: [Piece<TextPart>] = []
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ url: String, title: String? = nil) {
        self.url = url
        self.title = title
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        url = try reader.require("url")
        title = try reader.take("name")
        otherAttributes = reader.rest
        content = try reader.content { _, _ throws(PayloadError) in nil }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("name", title)
        attributes.add("url", url)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
