public import XMLKit

/// A block of protocol or code: an `<example>` or a `<code>` element.
public struct Block: Sendable {
    public enum Kind: Sendable {
        case example
        case code
    }

    public let element: XMLElement
    public let kind: Kind
    /// The n of "Example n", from 1; nil for code.
    public let number: Int?

    init(_ element: XMLElement, kind: Kind, number: Int?) {
        self.element = element
        self.kind = kind
        self.number = number
    }

    public var caption: XMLAttribute? { element.attribute("caption") }

    /// The text, with the way back from each byte to its place in the source.
    public var content: MappedText { element.content }

    /// The entities that its text may refer to.
    public var entities: EntityScope { element.tree.entities }

    /// Whether its text is, or begins as, an XML Schema.
    public var holdsSchema: Bool { Self.isSchema(element.content.bytes) }

    /// Whether the text of a block is, or begins as, an XML Schema.
    public static func isSchema(_ text: [UInt8]) -> Bool {
        var index = 0
        // Over white space, the XML declaration and comments to the first tag.
        while index < text.count {
            guard text[index] == 0x3C else {
                guard XMLByte.isSpace(text[index]) else { return false }
                index += 1
                continue
            }
            let next = index + 1 < text.count ? text[index + 1] : 0
            guard next == 0x3F || next == 0x21 else { break }
            guard let close = text[index...].firstIndex(of: 0x3E) else { return false }
            index = close + 1
        }
        let name = text.dropFirst(index + 1).prefix { XMLByte.isName($0) }
        return name.elementsEqual("schema".utf8) || (name.contains(0x3A) && name.suffix(7).elementsEqual(":schema".utf8))
    }
}

/// A table.
public struct Table: Sendable {
    public let element: XMLElement
    /// The n of "Table n", from 1.
    public let number: Int

    init(_ element: XMLElement, number: Int) {
        self.element = element
        self.number = number
    }

    public var caption: XMLAttribute? { element.attribute("caption") }
    /// Its rows, each with its `<th>` and `<td>` cells.
    public var rows: [[XMLElement]] { Self.rows(of: element) }

    /// The rows of a `<table>` element, each with its `<th>` and `<td>` cells.
    public static func rows(of element: XMLElement) -> [[XMLElement]] {
        element.elements("tr").map { row in row.elements.filter { $0.localName == "th" || $0.localName == "td" } }
    }
}

/// A link, with a URL that may lead into this document (`#anchor`), to another XEP or elsewhere.
public struct Link: Sendable {
    public let element: XMLElement
    public let url: XMLAttribute

    init(_ element: XMLElement, url: XMLAttribute) {
        self.element = element
        self.url = url
    }

    /// The URL without white space around it.
    public var target: String { Field.collapsed(url.value) }
    /// Between the quotes; the reference where an entity brought it in.
    public var range: Range<Int> { url.valueRange }
    /// Whether an entity brought it in, so that it is no business of this document's author.
    public var isExpanded: Bool { element.isExpanded }
}
