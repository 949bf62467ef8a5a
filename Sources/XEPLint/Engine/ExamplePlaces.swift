internal import XEPKit
internal import XMLKit
internal import XMPPKit

extension ReadExample {
    /// Whether it is an example of XML that stands in the document itself, so that what it shows is meant as protocol.
    var isJudged: Bool { block.kind == .example && reading.classification == .xml && !block.element.isExpanded }

    /// Whether the caption has one of some words, in small letters.
    func captionHolds(_ words: [String]) -> Bool {
        guard let caption = block.caption?.value.lowercased() else { return false }
        return words.contains(where: caption.contains)
    }

    /// Another value for an attribute that stands in the source as it is, for the author to judge.
    func fixes(writing value: String, in attribute: XMLAttribute) -> [Fix] {
        let place = valueRange(of: attribute)
        guard place.isLiteral, !value.utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C].contains($0) }) else { return [] }
        return [Fix("write '\(value)'", replace: place.range, with: value, safety: .unsafe)]
    }

    /// The name in an element's start tag, with its `<`, in the source.
    func tagName(of element: XMLElement) -> Range<Int> {
        let name = element.nameRange
        return reading.text.sourceRange(max(0, name.lowerBound - 1)..<name.upperBound)
    }

    /// The place of an attribute's value in the source, and whether it stands there byte for byte.
    func valueRange(of attribute: XMLAttribute) -> (range: Range<Int>, isLiteral: Bool) {
        (reading.text.sourceRange(attribute.valueRange), reading.text.isLiteral(attribute.valueRange))
    }

    /// The place of an attribute's name in the source, and whether it stands there byte for byte.
    func nameRange(of attribute: XMLAttribute) -> (range: Range<Int>, isLiteral: Bool) {
        (reading.text.sourceRange(attribute.nameRange), reading.text.isLiteral(attribute.nameRange))
    }

    /// The place of what stands between an element's tags without the white space around it, in the source.
    func textRange(of element: XMLElement) -> Range<Int> {
        let bytes = element.tree.bytes
        var range = element.contentRange
        while let first = range.first, XMLByte.isSpace(bytes[first]) { range = first + 1..<range.upperBound }
        while let last = range.last, XMLByte.isSpace(bytes[last]) { range = range.lowerBound..<last }
        return range.isEmpty ? tagName(of: element) : reading.text.sourceRange(range)
    }

    /// Whether something may have been left out on purpose directly inside an element: text between its children, or a comment.
    func isContentElided(_ element: XMLElement) -> Bool {
        for node in element.children {
            switch node {
            case .text(let text): if !text.isBlank { return true }
            case .comment: return true
            case .element(let child): if child.localName.allSatisfy({ $0 == "." }) { return true }
            case .instruction: break
            }
        }
        return false
    }

    /// Whether something was left out on purpose in an element's start tag.
    func isTagElided(_ element: XMLElement) -> Bool { reading.isTagElided(element) }

    /// Whether something was left out on purpose anywhere in an element.
    func isElidedInside(_ element: XMLElement) -> Bool { reading.isElided(in: element) }
}

extension ExampleStanza {
    /// The `<error/>` of the stanza's own namespace.
    var error: XMLElement? { element.element("error", in: element.namespace) }

    /// The condition in the namespace of stanza errors, known or not.
    static func condition(of error: XMLElement) -> XMLElement? {
        error.elements.first { $0.namespace == StanzaError.namespace && $0.localName != "text" }
    }

    /// Whether an error is of the form before XMPP: a number, words for people, and nothing else (XEP-0086).
    static func isLegacy(_ error: XMLElement) -> Bool {
        error["code"] != nil && error["type"] == nil && !error.hasElements
    }
}
