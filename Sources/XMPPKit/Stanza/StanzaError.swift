public import XMLKit

/// The `<error/>` of a stanza (RFC 6120 §8.3).
public struct StanzaError: Sendable, Equatable {
    public static let namespace = "urn:ietf:params:xml:ns:xmpp-stanzas"

    /// The types of RFC 6120 §8.3.2.
    public enum Kind: String, Sendable, CaseIterable { case auth, cancel, `continue`, modify, wait }

    /// One piece of what an error holds.
    public enum Content: Sendable, Equatable {
        case condition(Condition)
        /// `<text/>` (RFC 6120 §8.3.4).
        case explanation(LocalizedText)
        /// A condition of an application, and anything else.
        case other(XMLValue)
        /// Text between the elements; the whole error where it is of the form before XMPP.
        case text(String)
    }

    /// A defined condition, such as `item-not-found`.
    public struct Condition: Sendable, Equatable {
        /// The name, one of `names` or not.
        public var name: String
        /// The address that `gone` and `redirect` hold.
        public var text: String

        public init(_ name: String, text: String = "") {
            self.name = name
            self.text = text
        }

        public var isDefined: Bool { Self.names.contains(name) }

        /// The conditions of RFC 6120 §8.3.3.
        public static let names: Set<String> = [
            "bad-request", "conflict", "feature-not-implemented", "forbidden", "gone", "internal-server-error", "item-not-found",
            "jid-malformed", "not-acceptable", "not-allowed", "not-authorized", "policy-violation", "recipient-unavailable", "redirect",
            "registration-required", "remote-server-not-found", "remote-server-timeout", "resource-constraint", "service-unavailable",
            "subscription-required", "undefined-condition", "unexpected-request",
        ]
    }

    /// The `type` as written; nil for none. See `kind`.
    public var type: String?
    /// Who says so.
    public var by: Address?
    /// The number that errors had before XMPP (XEP-0086).
    public var code: String?
    public var language: String?
    public var content: [Content]
    public var otherAttributes: [XMLValue.Attribute]
    /// The name as written, with its namespace and prefix.
    var name: XMLName

    public init(_ condition: Condition, kind: Kind, in namespace: String? = "jabber:client") {
        type = kind.rawValue
        content = [.condition(condition)]
        otherAttributes = []
        name = XMLName(local: "error", namespace: namespace)
    }

    init(_ element: XMLElement) {
        var attributes = StanzaAttributes(element)
        name = element.name
        type = attributes.take("type")
        by = attributes.take("by").map(Address.init)
        code = attributes.take("code")
        language = attributes.takeLanguage()
        otherAttributes = attributes.rest
        content = XMLValue.children(of: element).map { node in
            switch node {
            case .text(let text): .text(text)
            case .element(let value):
                if value.namespace == Self.namespace, value.name.prefix.isEmpty {
                    if value.name.local == "text", let text = LocalizedText(value) { .explanation(text) }
                    else if value.name.local != "text", value.attributes.isEmpty, value.elements.isEmpty {
                        .condition(Condition(value.name.local, text: value.text))
                    } else { .other(value) }
                } else { .other(value) }
            }
        }
    }

    /// The type; nil for a missing or unknown one.
    public var kind: Kind? { type.flatMap(Kind.init) }
    /// The first condition in the namespace of stanza errors.
    public var condition: Condition? { content.lazy.compactMap { if case .condition(let condition) = $0 { condition } else { nil } }.first }
    public var explanations: [LocalizedText] { content.compactMap { if case .explanation(let text) = $0 { text } else { nil } } }
    /// The conditions of applications.
    public var others: [XMLValue] { content.compactMap { if case .other(let value) = $0 { value } else { nil } } }

    /// The error as an element.
    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("type", type)
        attributes.add("by", by?.description)
        attributes.add("code", code)
        attributes.addLanguage(language)
        let children = content.map { piece -> XMLValue.Node in
            switch piece {
            case .condition(let condition):
                .element(
                    XMLValue(XMLName(local: condition.name, namespace: Self.namespace), children: condition.text.isEmpty ? [] : [.text(condition.text)]))
            case .explanation(let text): .element(text.value(XMLName(local: "text", namespace: Self.namespace)))
            case .other(let value): .element(value)
            case .text(let text): .text(text)
            }
        }
        return XMLValue(name, attributes: attributes + otherAttributes, children: children)
    }
}
