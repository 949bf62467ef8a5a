public import XMLKit

/// A section, `<section1>` to `<section5>`.
public struct Section: Sendable {
    public let element: XMLElement
    /// From 1; the number in the element's name.
    public let level: Int
    /// The attribute that holds its title.
    public let topic: XMLAttribute?
    /// The attribute that holds the name by which links reach it.
    public let anchor: XMLAttribute?

    init(_ element: XMLElement, level: Int) {
        self.element = element
        self.level = level
        topic = element.attribute("topic")
        anchor = element.attribute("anchor")
    }

    /// The title; empty where there is none.
    public var title: String { topic.map { Field.collapsed($0.value) } ?? "" }

    /// The level in an element's name, 1 to 6 (the DTD ends at 5), or nil where it is no section.
    static func level(of name: String) -> Int? {
        guard name.utf8.count == 8, name.hasPrefix("section"), let digit = name.utf8.last, (0x31...0x36).contains(digit) else { return nil }
        return Int(digit) - 0x30
    }
}

/// A name by which links reach a place of the document.
public struct Anchor: Sendable {
    public let value: String
    /// Between the quotes; the reference where an entity brought the element in.
    public let range: Range<Int>
    /// The element that it names.
    public let element: XMLElement

    init(_ attribute: XMLAttribute, of element: XMLElement) {
        value = attribute.value
        range = attribute.valueRange
        self.element = element
    }
}
