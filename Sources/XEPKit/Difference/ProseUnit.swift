public import XMLKit

/// A piece of running text that stands by itself: a paragraph, list item, cell, caption, title or note.
public struct ProseUnit: Sendable {
    /// The element that it is the text of.
    public let element: XMLElement
    /// Its words as they are read, without the blocks inside it.
    public let words: [String]
    /// Where each word stands in the source.
    public let ranges: [Range<Int>]
    /// Its inline elements, those that lead somewhere with the address.
    let markup: [String]
    /// Whether it is an attribute of the element: a section's topic or a caption.
    public let attribute: XMLAttribute?

    /// Where it stands in the source.
    public var range: Range<Int> { attribute?.valueRange ?? element.range }

    var isTitle: Bool { attribute != nil && Section.level(of: element.localName) != nil }

    /// What is equal in two units that say the same.
    var key: String {
        let kind = isTitle ? "title" : attribute == nil ? "" : "caption"
        return kind + "\u{1}" + words.joined(separator: " ") + "\u{1}" + markup.joined(separator: " ")
    }

    /// Where its links lead, in their order.
    var addresses: [Substring] { markup.filter { $0.hasPrefix("link=") }.map { $0.dropFirst(5) } }

    /// In one line.
    var shown: String { words.joined(separator: " ") }
}

extension XEP {
    /// The pieces of its running text, the header's left out, in the order of the text; made anew at each call.
    public var proseUnits: [ProseUnit] {
        guard let root = tree.root else { return [] }
        var reader = ProseReader()
        for child in root.elements where child.localName != "header" { reader.read(child) }
        return reader.units
    }
}

private struct ProseReader {
    var units: [ProseUnit] = []

    /// Elements whose text stands by itself; any other is part of the text around it.
    static let blocks: Set<String> = [
        "section1", "section2", "section3", "section4", "section5", "section6", "p", "div", "ul", "ol", "li", "dl", "di", "dt", "dd",
        "table", "tr", "th", "td", "blockquote", "note", "example", "code", "pre", "img", "cve", "header",
    ]

    mutating func read(_ root: XMLElement) {
        // A list instead of recursion: the depth of an element is the author's to choose.
        var open = [root]
        while let element = open.popLast() {
            let name = element.localName
            // What the entity of a XEP brings in is said by the words beside it.
            if name == "note", element.isExpanded { continue }
            if Self.blocks.contains(name) { read(block: element) }
            if name == "example" || name == "code" { continue }
            open += Array(element.elements).reversed()
        }
    }

    private mutating func read(block element: XMLElement) {
        let name = element.localName
        let attribute = element.attribute(name == "img" ? "alt" : Section.level(of: name) != nil ? "topic" : "caption")
        if let attribute {
            let words = attribute.value.split(whereSeparator: \.isWhitespace).map(String.init)
            units.append(
                ProseUnit(
                    element: element, words: words, ranges: words.map { _ in attribute.valueRange }, markup: name == "img" ? [element["src"] ?? ""] : [],
                    attribute: attribute))
        }
        guard name != "example", name != "code", name != "img" else { return }
        let content = element.content(replacing: Self.blocks)
        let words = Self.words(content)
        guard !words.isEmpty else { return }
        units.append(
            ProseUnit(
                element: element, words: words.map { String(decoding: content.bytes[$0], as: UTF8.self) },
                ranges: words.map { content.sourceRange($0) }, markup: Self.markup(in: element), attribute: nil))
    }

    /// The words of a text; the mark of a block inside it stands between two.
    private static func words(_ text: MappedText) -> [Range<Int>] {
        let bytes = text.bytes
        var words: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, !XMLByte.isSpace(bytes[index]), !isMark(bytes, index) { index += 1 }
            if index > start { words.append(start..<index) }
            if index < bytes.count { index += isMark(bytes, index) ? 3 : 1 }
        }
        return words
    }

    private static func isMark(_ bytes: [UInt8], _ index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBC
    }

    private static func markup(in element: XMLElement) -> [String] {
        var found: [String] = []
        var open = Array(Array(element.elements).reversed())
        while let child = open.popLast() {
            if blocks.contains(child.localName) { continue }
            found.append(child.localName + (child["url"].map { "=" + Field.collapsed($0) } ?? ""))
            open += Array(child.elements).reversed()
        }
        return found
    }
}
