internal import XEPKit
internal import XMLKit

/// Which names the running text tells of together, so that one of them may belong to the other: in a paragraph, in a table, in an
/// item of a list; what leads to a table or a list, and the title of the section, counts with it.
struct NamesTogether: Sendable {
    private let pieces: [Set<String>]

    private static let paragraphs: Set<String> = ["p", "note", "blockquote"]
    private static let lists: Set<String> = ["ul", "ol", "dl", "table"]
    /// What is no running text, or is read by itself.
    private static let left: Set<String> = ["code", "example", "tt", "em", "strong", "dfn", "ul", "ol", "dl", "table", "p", "note", "blockquote", "div"]

    init(_ xep: XEP) {
        var pieces: [Set<String>] = []
        // What leads to a list: the last paragraph of a parent, with where it, or what lists stand right behind it, ends.
        var leads: [Int: (paragraph: XMLElement, end: Int)] = [:]
        // What the history of the document tells of may be no more.
        let body = xep.header.element?.range.upperBound ?? 0
        for element in xep.tree.elements(named: Self.paragraphs.union(Self.lists)) where !element.isExpanded && element.range.lowerBound >= body {
            let parent = element.parent?.index ?? 0
            let isInItem = element.parent.map { ["li", "dd", "td", "th"].contains($0.localName) } ?? false
            if Self.paragraphs.contains(element.localName) {
                leads[parent] = (element, element.range.upperBound)
                if !isInItem { pieces.append(Self.names(of: [element], titled: element)) }
                continue
            }
            var around = isInItem ? [element.parent].compactMap { $0 } : []
            if let lead = leads[parent], xep.source.bytes[lead.end..<max(lead.end, element.range.lowerBound)].allSatisfy(XMLByte.isSpace) {
                around.append(lead.paragraph)
                leads[parent]?.end = element.range.upperBound
            }
            pieces += Self.items(of: element).map { item in
                Self.names(of: around + [item] + item.elements.filter { Self.paragraphs.contains($0.localName) }, titled: element)
            }
        }
        self.pieces = pieces
    }

    private static func names(of elements: [XMLElement], titled element: XMLElement) -> Set<String> {
        var names = title(around: element)
        for element in elements { read(element, into: &names) }
        return names
    }

    /// Whether some piece of the text names both.
    func hold(_ name: String, with other: String) -> Bool { pieces.contains { $0.contains(name) && $0.contains(other) } }

    /// A table is one piece; what its rows say is mostly of one thing, which they do not repeat.
    private static func items(of list: XMLElement) -> [XMLElement] {
        list.localName == "table" ? [list] : list.elements.filter { ["li", "di", "dt", "dd"].contains($0.localName) }
    }

    /// The words of the title of the section.
    private static func title(around element: XMLElement) -> Set<String> {
        let topic = element.ancestors.first { $0.localName.hasPrefix("section") }?["topic"] ?? ""
        return Set(topic.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }.map(String.init))
    }

    private static func read(_ element: XMLElement, into names: inout Set<String>) {
        QuotedNames.read(element.content(replacing: left).bytes, into: &names)
        for child in element.elements where QuotedNames.marked.contains(child.localName) { QuotedNames.read(marked: child, into: &names) }
        guard element.localName == "table" || element.localName == "di" else { return }
        if let caption = element["caption"] { QuotedNames.read(Array(caption.utf8), into: &names) }
        for cell in element.descendants {
            if QuotedNames.marked.contains(cell.localName) { QuotedNames.read(marked: cell, into: &names) }
            if ["td", "th", "p", "dt", "dd"].contains(cell.localName) { QuotedNames.read(cell.content(replacing: left).bytes, into: &names) }
        }
    }
}
