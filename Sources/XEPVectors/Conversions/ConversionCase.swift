public import XMLKit
public import XMPPKit

/// A case for a server that converts bookmarks or avatars: what a client sends to an empty account, and where it then looks.
///
/// Stanzas hold placeholders, which `filled` replaces: `{account}` is the bare JID of the account, `{server}` its domain, `{client}` the full JID of the resource
/// that sends, `{observer}` that of another resource which has asked for notifications, `{room}` the bare JID of a room that the
/// client may enter.
public struct ConversionCase: Sendable, Hashable {
    /// Unique among all cases, and never given to another one.
    public var id: String
    public var subject: Subject
    /// What is special about it.
    public var comment: String
    /// The mistakes that it catches.
    public var flags: [ConversionFlag]
    /// What brings the account to the initial state; how it is answered does not count, nor what the observer is told.
    public var setup: [Step]
    /// The operation.
    public var steps: [Step]
    /// Where to look afterwards, in this order.
    public var views: [ConversionView]
    /// The requirements that decide about a view, where they are not those that its operation brings with it.
    public var requirements: [ConversionView: [String]] = [:]

    public init(
        _ id: String, _ subject: Subject, _ comment: String, flags: [ConversionFlag] = [], setup: [Step] = [], steps: [Step],
        views: [ConversionView]
    ) {
        self.id = id
        self.subject = subject
        self.comment = comment
        self.flags = flags
        self.setup = setup
        self.steps = steps
        self.views = views
    }

    public enum Subject: String, Sendable, Hashable, CaseIterable { case bookmarks, avatars }

    /// A stanza that somebody sends, and waits for the answer to where it is an iq.
    public struct Step: Sendable, Hashable {
        public var sender: Sender
        public var stanza: XMLValue

        public init(_ sender: Sender = .owner, _ stanza: XMLValue) {
            self.sender = sender
            self.stanza = stanza
        }
    }

    /// The cases of a suite, by its name; nil for a suite of something else.
    public static func cases(of suite: String) -> [ConversionCase]? {
        Subject(rawValue: suite).map { $0 == .bookmarks ? bookmarks : avatars }
    }

    /// Whether it needs a second account.
    public var needsStranger: Bool {
        (setup + steps).contains { $0.sender == .stranger } || views.contains { $0.asker == .stranger }
    }

    /// Whether it needs a room.
    public var needsRoom: Bool { (setup + steps).contains { Placeholders.names(in: $0.stanza).contains("room") } }

    /// What the observer has to announce in its entity capabilities (XEP-0163 §4).
    public static let notifications = ["storage:bookmarks", "urn:xmpp:bookmarks:1", "urn:xmpp:avatar:metadata"].map { $0 + "+notify" }
}

/// The names in braces that stand for addresses.
public enum Placeholders {
    /// The stanza with the placeholders replaced; those without a value stay.
    public static func filled(_ value: XMLValue, _ values: [String: String]) -> XMLValue {
        var value = value
        value.attributes = value.attributes.map { XMLValue.Attribute($0.name, filled($0.value, values)) }
        value.children = value.children.map { node in
            switch node {
            case .element(let child): .element(filled(child, values))
            case .text(let text): .text(filled(text, values))
            }
        }
        return value
    }

    static func names(in value: XMLValue) -> Set<String> {
        var names: Set<String> = []
        for text in value.attributes.map(\.value) { names.formUnion(Self.names(in: text)) }
        for child in value.children {
            switch child {
            case .element(let element): names.formUnion(Self.names(in: element))
            case .text(let text): names.formUnion(Self.names(in: text))
            }
        }
        return names
    }

    private static func names(in text: String) -> [String] {
        text.split(separator: "{").dropFirst(text.hasPrefix("{") ? 0 : 1).compactMap { piece in
            piece.firstIndex(of: "}").map { String(piece[..<$0]) }
        }
    }

    private static func filled(_ text: String, _ values: [String: String]) -> String {
        guard text.contains("{") else { return text }
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            out += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}"), let value = values[String(rest[rest.index(after: open)..<close])] else {
                out += "{"
                rest = rest[rest.index(after: open)...]
                continue
            }
            out += value
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }
}
