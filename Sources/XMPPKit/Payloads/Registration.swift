public import XMLKit

/// In-band registration (XEP-0077): what is asked, what is filled in, a form or an address instead, or the wish to be gone.
public struct Registration: Payload {
    public static let namespace = "jabber:iq:register"
    public static let name = XMLName(local: "query", namespace: namespace)

    /// The fields from before data forms (XEP-0077 §14.1).
    public enum Field: String, Sendable, CaseIterable {
        case username, nick, password, name, first, last, email, address, city, state, zip, phone, url, date, misc, text, key
    }

    public enum Part: PayloadPart {
        /// The fields, `<instructions/>`, `<registered/>` and `<remove/>`.
        case text(TextPart)
        case form(DataForm)
        case redirect(OutOfBandURL)

        public var value: XMLValue {
            switch self {
            case .text(let text): text.value
            case .form(let form): form.value
            case .redirect(let url): url.value
            }
        }
    }

    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ fields: [(Field, String)] = [], instructions: String? = nil, form: DataForm? = nil, redirect: OutOfBandURL? = nil) {
        func part(_ name: String, _ text: String) -> Piece<Part> { .part(.text(TextPart(XMLName(local: name, namespace: Self.namespace), text))) }
        content = instructions.map { [part("instructions", $0)] } ?? []
        content += fields.map { part($0.0.rawValue, $0.1) }
        if let form { content.append(.part(.form(form))) }
        if let redirect { content.append(.part(.redirect(redirect))) }
    }

    /// The wish to cancel a registration (XEP-0077 §3.2).
    public static var removal: Registration {
        var registration = Registration()
        registration.content = [.part(.text(TextPart(XMLName(local: "remove", namespace: namespace))))]
        return registration
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, path throws(PayloadError) in
            switch child.name {
            case DataForm.name: return .form(try DataForm(child, at: path))
            case OutOfBandURL.name: return .redirect(try OutOfBandURL(child, at: path))
            default:
                guard child.namespace == Self.namespace, Self.names.contains(child.name.local) else { return nil }
                return TextPart(child).map { .text($0) }
            }
        }
        otherAttributes = reader.rest
        for name in Self.names { try reader.once(content, name) { $0.value.name == XMLName(local: name, namespace: Self.namespace) } }
        if isRemoval, content.parts().count > 1 { throw reader.error(.conflict("<remove/>", "<\(content.parts().map(\.value.name.local).first { $0 != "remove" } ?? "")/>")) }
    }

    private static let names = Field.allCases.map(\.rawValue) + ["instructions", "registered", "remove"]

    /// What a field holds; empty where it is asked for, nil where it is not there.
    public subscript(field: Field) -> String? { text(field.rawValue) }
    public var instructions: String? { text("instructions") }
    /// Whether whoever asks is registered already.
    public var isRegistered: Bool { text("registered") != nil }
    public var isRemoval: Bool { text("remove") != nil }
    public var form: DataForm? { content.parts().compactMap { if case .form(let form) = $0 { form } else { nil } }.first }
    /// Where to register instead.
    public var redirect: OutOfBandURL? { content.parts().compactMap { if case .redirect(let url) = $0 { url } else { nil } }.first }

    private func text(_ name: String) -> String? {
        for case .part(.text(let part)) in content where part.name.local == name { return part.text }
        return nil
    }

    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}

/// An address outside of XMPP (XEP-0066 §3).
public struct OutOfBandURL: Payload {
    public static let namespace = "jabber:x:oob"
    public static let name = XMLName(local: "x", namespace: namespace)

    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ url: String, summary: String? = nil) {
        content = [.part(TextPart(XMLName(local: "url", namespace: Self.namespace), url))]
        if let summary { content.append(.part(TextPart(XMLName(local: "desc", namespace: Self.namespace), summary))) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = try PayloadReader(value, Self.name, at: path)
        content = try reader.content { child, _ throws(PayloadError) in
            child.namespace == Self.namespace && ["url", "desc"].contains(child.name.local) ? TextPart(child) : nil
        }
        otherAttributes = reader.rest
        if content.text("url") == nil { throw reader.error(.missingElement("url")) }
    }

    public var url: String { content.text("url") ?? "" }
    public var summary: String? { content.text("desc") }
    public var value: XMLValue { XMLValue(Self.name, attributes: otherAttributes, children: content.nodes()) }
}
