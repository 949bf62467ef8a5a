public import XMLKit

/// A form, what is filled in, or results (XEP-0004).
public struct DataForm: Payload {
    public static let namespace = "jabber:x:data"
    public static let name = XMLName(local: "x", namespace: namespace)

    /// XEP-0004 §3.1.
    public enum Kind: String, PayloadChoice { case form, submit, cancel, result }

    public enum Part: PayloadPart {
        /// `<title/>` and `<instructions/>`.
        case text(TextPart)
        case field(FormField)
        /// `<reported/>`, the columns of a table (§3.4).
        case reported(FormRow)
        /// `<item/>`, a row of it.
        case item(FormRow)

        public var value: XMLValue {
            switch self {
            case .text(let text): text.value
            case .field(let field): field.value
            case .reported(let row), .item(let row): row.value
            }
        }
    }

    public var kind: Kind
    public var content: [Piece<Part>]
    public var otherAttributes: [XMLValue.Attribute] = []

    public init(_ kind: Kind, _ fields: [FormField] = [], title: String? = nil) {
        self.kind = kind
        content = title.map { [.part(.text(TextPart(XMLName(local: "title", namespace: Self.namespace), $0)))] } ?? []
        content += fields.map { .part(.field($0)) }
    }

    public init(_ value: XMLValue, at path: String) throws(PayloadError) {
        var reader = try PayloadReader(value, Self.name, at: path)
        kind = try reader.require("type", as: Kind.self)
        otherAttributes = reader.rest
        content = try reader.content { child, path throws(PayloadError) in
            guard child.namespace == Self.namespace else { return nil }
            switch child.name.local {
            case "title", "instructions": return TextPart(child).map { .text($0) }
            case "field": return .field(try FormField(child, at: path))
            case "reported": return .reported(try FormRow(child, at: path))
            case "item": return .item(try FormRow(child, at: path))
            default: return nil
            }
        }
        for name in ["title", "reported"] { try reader.once(content, name) { $0.value.name.local == name } }
    }

    public var fields: [FormField] { content.parts().compactMap { if case .field(let field) = $0 { field } else { nil } } }
    public var items: [FormRow] { content.parts().compactMap { if case .item(let row) = $0 { row } else { nil } } }
    public var title: String? {
        for case .part(.text(let part)) in content where part.name.local == "title" { return part.text }
        return nil
    }
    /// What the form is about (XEP-0068).
    public var formType: String? { fields.first { $0.variable == "FORM_TYPE" }?.values.first }

    /// The first field with this name.
    public subscript(variable: String) -> FormField? { fields.first { $0.variable == variable } }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.add("type", kind)
        return XMLValue(Self.name, attributes: attributes + otherAttributes, children: content.nodes())
    }
}

/// The columns or a row of a table in a form (XEP-0004 §3.4).
public struct FormRow: PayloadPart {
    /// `reported` or `item`.
    public let name: XMLName
    public var content: [Piece<FormField>]
    public var otherAttributes: [XMLValue.Attribute]

    init(_ value: XMLValue, at path: String) throws(PayloadError) {
        let reader = PayloadReader(value, at: path)
        name = value.name
        content = try reader.content { child, path throws(PayloadError) in child.name == FormField.name ? try FormField(child, at: path) : nil }
        otherAttributes = reader.rest
    }

    public var fields: [FormField] { content.parts() }
    public var value: XMLValue { XMLValue(name, attributes: otherAttributes, children: content.nodes()) }
}
