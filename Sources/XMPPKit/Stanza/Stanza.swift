public import XMLKit

/// An iq, message or presence (RFC 6120 §8), with everything that its XML said.
///
/// What RFC 6120 and 6121 define is in fields of its own; any other attribute and child is kept as it was. The order of
/// the content is kept too, white space between the children included.
public struct Stanza: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case iq, message, presence
    }

    public var kind: Kind
    /// The namespace of the stream: `jabber:client`, `jabber:server`, or that of a component.
    public var namespace: String?
    public var to: Address?
    public var from: Address?
    public var id: String?
    /// The `type` as written; nil for none. See `iqType`, `messageType`, `presenceType`.
    public var type: String?
    /// The `xml:lang`.
    public var language: String?
    public var content: [StanzaContent]
    /// The attributes that RFC 6120 §8.1 does not name.
    public var otherAttributes: [XMLValue.Attribute]
    /// The prefix that the stanza itself was written with; empty for none.
    public var prefix: String

    public init(
        _ kind: Kind, namespace: String? = "jabber:client", type: String? = nil, to: Address? = nil, from: Address? = nil, id: String? = nil,
        language: String? = nil, content: [StanzaContent] = []
    ) {
        self.kind = kind
        self.namespace = namespace
        self.type = type
        self.to = to
        self.from = from
        self.id = id
        self.language = language
        self.content = content
        otherAttributes = []
        prefix = ""
    }

    /// The namespaces of streams that carry stanzas (RFC 6120 §4.8.3, XEP-0114, XEP-0225).
    public static let namespaces: Set<String> = [
        "jabber:client", "jabber:server", "jabber:component:accept", "jabber:component:connect", "urn:xmpp:component:0",
    ]

    /// The types of RFC 6120 §8.2.3.
    public enum IQType: String, Sendable, CaseIterable { case get, set, result, error }
    /// The types of RFC 6121 §5.2.2.
    public enum MessageType: String, Sendable, CaseIterable { case normal, chat, groupchat, headline, error }
    /// The types of RFC 6121 §4.7.1; none at all means available.
    public enum PresenceType: String, Sendable, CaseIterable {
        case error, probe, subscribe, subscribed, unavailable, unsubscribe, unsubscribed
    }

    /// The type of an iq; nil for a missing or unknown one, and for other stanzas.
    public var iqType: IQType? { kind == .iq ? type.flatMap(IQType.init) : nil }
    /// The type of a message, `normal` where it has none; nil for an unknown one, and for other stanzas.
    public var messageType: MessageType? { kind == .message ? type.map { MessageType(rawValue: $0) } ?? .normal : nil }
    /// The type of a presence; nil where it has none or an unknown one, and for other stanzas.
    public var presenceType: PresenceType? { kind == .presence ? type.flatMap(PresenceType.init) : nil }

    /// The extension elements in their order.
    public var payloads: [XMLValue] { content.compactMap { if case .payload(let value) = $0 { value } else { nil } } }
    /// The first `<error/>`.
    public var error: StanzaError? { content.lazy.compactMap { if case .error(let error) = $0 { error } else { nil } }.first }
    public var bodies: [LocalizedText] { content.compactMap { if case .body(let text) = $0 { text } else { nil } } }
    public var subjects: [LocalizedText] { content.compactMap { if case .subject(let text) = $0 { text } else { nil } } }
    public var statuses: [LocalizedText] { content.compactMap { if case .status(let text) = $0 { text } else { nil } } }
    public var thread: MessageThread? { content.lazy.compactMap { if case .thread(let thread) = $0 { thread } else { nil } }.first }
    public var show: PresenceShow? { content.lazy.compactMap { if case .show(let show) = $0 { show } else { nil } }.first }
    public var priority: Int8? { content.lazy.compactMap { if case .priority(let priority) = $0 { priority } else { nil } }.first }
}

/// One piece of what a stanza holds.
public enum StanzaContent: Sendable, Equatable {
    /// `<body/>` of a message (RFC 6121 §5.2.3).
    case body(LocalizedText)
    /// `<subject/>` of a message (RFC 6121 §5.2.4).
    case subject(LocalizedText)
    /// `<thread/>` of a message (RFC 6121 §5.2.5).
    case thread(MessageThread)
    /// `<show/>` of a presence (RFC 6121 §4.7.2.1).
    case show(PresenceShow)
    /// `<status/>` of a presence (RFC 6121 §4.7.2.2).
    case status(LocalizedText)
    /// `<priority/>` of a presence (RFC 6121 §4.7.2.3).
    case priority(Int8)
    case error(StanzaError)
    /// Any other element, and one of the above that says more than its field can hold.
    case payload(XMLValue)
    /// Text between the elements: white space, or an ellipsis.
    case text(String)
}

/// Text for people, in a language of its own.
public struct LocalizedText: Sendable, Equatable {
    public var text: String
    /// The `xml:lang`; nil for that of the stanza.
    public var language: String?

    public init(_ text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }
}

/// The conversation that a message belongs to.
public struct MessageThread: Sendable, Equatable {
    public var id: String
    public var parent: String?

    public init(_ id: String, parent: String? = nil) {
        self.id = id
        self.parent = parent
    }
}

/// How available somebody is.
public enum PresenceShow: String, Sendable, CaseIterable {
    case away, chat, dnd, xa
}
