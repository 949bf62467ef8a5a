internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The names that the examples, schemas and code of a document use.
struct Vocabulary {
    /// The names of elements: those that stand there, and those that a schema declares; with how often.
    private(set) var elements: [String: Int] = [:]
    /// The names of attributes, likewise.
    private(set) var attributes: [String: Int] = [:]
    /// The values of attributes and the words that stand alone as the text of an element.
    private(set) var values: Set<String> = []

    init(_ examples: [ReadExample]) {
        for example in examples { read(example.reading.tree) }
    }

    private mutating func read(_ tree: XMLTree) {
        // Names are few where elements are many.
        var uses = [(elements: Int, attributes: Int)](repeating: (0, 0), count: tree.names.count)
        for element in tree.elements {
            uses[element.nameNumber].elements += 1
            for attribute in element.attributes where !attribute.isNamespaceDeclaration {
                uses[attribute.nameNumber].attributes += 1
                values.insert(attribute.value)
            }
            readDeclaration(element)
            if !element.isEmpty, !element.hasElements, let word = Self.onlyWord(of: element.text) { values.insert(word) }
        }
        for (name, uses) in zip(tree.names, uses) {
            if uses.elements > 0 { elements[name.local, default: 0] += uses.elements }
            if uses.attributes > 0 { attributes[name.local, default: 0] += uses.attributes }
        }
    }

    private mutating func readDeclaration(_ element: XMLElement) {
        guard element.namespace == SchemaOutline.xsd else { return }
        for key in ["name", "ref"] {
            guard let name = element[key]?.split(separator: ":").last.map(String.init) else { continue }
            if element.localName == "element" { elements[name, default: 0] += 1 }
            if element.localName == "attribute" { attributes[name, default: 0] += 1 }
        }
    }

    private static func onlyWord(of text: String) -> String? {
        // Most elements without others are empty, or hold a word of ASCII.
        guard text.utf8.contains(where: { $0 >= 0x80 }) else {
            let words = text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
            return words.count == 1 ? words.first.map { String(Substring($0)) } : nil
        }
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.count == 1 ? words.first.map(String.init) : nil
    }

    /// Whether a word stands anywhere in the examples as a name or a value.
    func contains(_ word: String) -> Bool { elements[word] != nil || attributes[word] != nil || values.contains(word) }
}
