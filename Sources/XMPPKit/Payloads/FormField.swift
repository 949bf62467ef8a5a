public import XMLKit

/// A field of a form (XEP-0004 §3.2).
public struct FormField: Payload {
    public static let name = XMLName(local: "field", namespace: DataForm.namespace)

    /// XEP-0004 §3.3.
    public enum Kind: String, PayloadChoice {
        case boolean, fixed, hidden
        case jidMulti = "jid-multi"
        case jidSingle = "jid-single"
        case listMulti = "list-multi"
        case listSingle = "list-single"
        case textMulti = "text-multi"
        case textPrivate = "text-private"
        case textSingle = "text-single"
    }

    public enum Part: PayloadPart {
        /// `<desc/>`, `<required/>` and `<value/>`.
        case text(TextPart)
        case option(FormOption)

        public var value: XMLValue {
            switch self {
            case .text(let text): text.value
            case .option(let option): option.value
            }
        }
    }

    /// The `var`; a field of type fixed needs none.
    public var variable: String?
    public var kind: Kind?
    public var label: String?
    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ variable: String?, _ kind: Kind? = nil, values: [String] = [], label: String? = nil) {
        self.variable = variable
        self.kind = kind
        self.label = label
        content = values.map { .part(.text(TextPart(XMLName(local: "value", namespace: DataForm.namespace), $0))) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        variable = try reader.take("var")
        kind = try reader.take("type", as: Kind.self)
        label = try reader.take("label")
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in
            guard child.namespace == DataForm.namespace else { return nil }
            switch child.name.local {
            case "desc", "required", "value": return TextPart(child).map { .text($0) }
            case "option": return .option(try FormOption(child, at: path))
            default: return nil
            }
        }
        if variable == nil, kind != .fixed { throw reader.error(.missingAttribute("var")) }
        for name in ["desc", "required"] { try reader.once(content, name) { $0.value.name.local == name } }
        if kind == .boolean, let text = values.first, Flag(payloadText: text) == nil {
            throw reader.error(.value(text, expected: Flag.expectation))
        }
    }

    public var values: [String] { texts("value") }
    public var isRequired: Bool { !texts("required").isEmpty }
    public var summary: String? { texts("desc").first }
    public var options: [FormOption] { content.parts().compactMap { if case .option(let option) = $0 { option } else { nil } } }

    private func texts(_ name: String) -> [String] {
        content.parts().compactMap { if case .text(let part) = $0, part.name.local == name { part.text } else { nil } }
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("var", variable)
        attributes.add("type", kind)
        attributes.add("label", label)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// One choice of a list (XEP-0004 §3.2).
public struct FormOption: Payload {
    public static let name = XMLName(local: "option", namespace: DataForm.namespace)
    private static let valueName = XMLName(local: "value", namespace: DataForm.namespace)

    public var label: String?
    public var content: [Piece<TextPart>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ text: String, label: String? = nil) {
        self.label = label
        content = [.part(TextPart(Self.valueName, text))]
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        label = try reader.take("label")
        otherAttributes = reader.rest
        content = try reader.content { child, _ throws(PayloadError) in child.name == Self.valueName ? TextPart(child) : nil }
        try reader.once(content, "value") { _ in true }
        if content.parts().isEmpty { throw reader.error(.missingElement("value")) }
    }

    /// What is sent where it is chosen.
    public var text: String { content.parts().first?.text ?? "" }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("label", label)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}
