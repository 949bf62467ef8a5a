public import XMLKit

/// A piece of protocol that can be written as an element.
public protocol PayloadPart: Sendable, Equatable {
    /// The part as an element.
    var value: XMLValue { get }
}

/// An extension of XMPP as a typed value: what its specification defines has fields, everything else is kept as it was.
public protocol Payload: PayloadPart {
    /// The name and namespace of its element.
    static var name: XMLName { get }
    /// Reads it; `path` is where the element stands, such as `/iq/pubsub`, for errors.
    init(_ value: XMLValue, at path: String) throws(PayloadError)
}

extension Payload {
    /// Reads it from an element that stands alone.
    public init(_ value: XMLValue) throws(PayloadError) { try self.init(value, at: "/" + value.name.local) }
}

/// One piece of what an element holds, in the order of the text.
public enum Piece<Part: PayloadPart>: Sendable, Equatable {
    /// What the specification defines.
    case part(Part)
    /// An element of another namespace, or one that says more than its field can hold.
    case other(XMLValue)
    /// Text between the elements: white space, or an ellipsis.
    case text(String)
}

extension [Piece<TextPart>] {
    /// The text of the first element with this name.
    func text(_ name: String) -> String? {
        for case .part(let part) in self where part.name.local == name { return part.text }
        return nil
    }
}

extension Array {
    /// The parts without what stands between them.
    public func parts<Part>() -> [Part] where Element == Piece<Part> { compactMap { if case .part(let part) = $0 { part } else { nil } } }

    /// The elements that the specification does not define.
    public func others<Part>() -> [XMLValue] where Element == Piece<Part> { compactMap { if case .other(let value) = $0 { value } else { nil } } }

    /// The pieces as the content of an element.
    func nodes<Part>() -> [XMLValue.Node] where Element == Piece<Part> {
        map { piece in
            switch piece {
            case .part(let part): .element(part.value)
            case .other(let value): .element(value)
            case .text(let text): .text(text)
            }
        }
    }
}

/// An element that holds text and perhaps says its language, and nothing else.
public struct TextPart: PayloadPart {
    public var name: XMLName
    public var text: String
    public var language: String?

    public init(_ name: XMLName, _ text: String = "", language: String? = nil) {
        self.name = name
        self.text = text
        self.language = language
    }

    /// Nil where the element says more than this can hold.
    public init?(_ value: XMLValue) {
        guard value.elements.isEmpty, value.attributes.allSatisfy(\.isLanguage) else { return nil }
        self.init(value.name, value.text, language: value.attributes.first?.value)
    }

    public var value: XMLValue {
        var attributes: [XMLValue.Attribute] = []
        attributes.addLanguage(language)
        return XMLValue(name, attributes: attributes, children: text.isEmpty ? [] : [.text(text)])
    }
}
