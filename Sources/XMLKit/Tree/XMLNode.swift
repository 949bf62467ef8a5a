/// A node of a tree.
public enum XMLNode: Sendable {
    case element(XMLElement)
    case text(XMLText)
    /// The whole comment, in bytes of the text; the reference where an entity brought it in.
    case comment(Range<Int>)
    case instruction(XMLInstruction)

    /// The element, if it is one.
    public var element: XMLElement? {
        if case .element(let element) = self { element } else { nil }
    }

    /// The text, if it is some.
    public var text: XMLText? {
        if case .text(let text) = self { text } else { nil }
    }
}

/// A piece of text between two pieces of markup; text around a reference or a CDATA border is several pieces.
public struct XMLText: Sendable {
    let tree: XMLTree
    let index: Int

    /// Where it stands, a CDATA section's borders included; the reference where one brought it in.
    public var range: Range<Int> { Int(tree.nodes[index].lower)..<Int(tree.nodes[index].upper) }
    /// Whether it was written as a CDATA section.
    public var isCDATA: Bool { tree.nodes[index].kind == .cdata }
    /// The character data.
    public var value: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether it is nothing but white space.
    public var isBlank: Bool { bytes.allSatisfy(XMLByte.isSpace) }

    var valueRange: Range<Int> { Int(tree.nodes[index].valueLower)..<Int(tree.nodes[index].valueUpper) }
    /// Whether the character data stands in the text as it is.
    var isLiteral: Bool { !tree.nodes[index].isStored }

    /// The character data in UTF-8.
    public var bytes: ArraySlice<UInt8> { isLiteral ? tree.bytes[valueRange] : tree.storage[valueRange] }
}

/// An attribute of an element.
public struct XMLAttribute: Sendable {
    let tree: XMLTree
    let index: Int

    private var record: XMLAttributeRecord { tree.attributes[index] }

    /// The number of its name among the names of its tree.
    package var nameNumber: Int { Int(record.name) }

    public var name: XMLName { tree.names[Int(record.name)] }
    /// The name without its prefix.
    public var localName: String { tree.names[Int(record.name)].local }
    /// The prefix as written; empty for none.
    public var prefix: String { tree.names[Int(record.name)].prefix }
    /// The namespace of the name; nil for none.
    public var namespace: String? { tree.names[Int(record.name)].namespace }
    /// The normalised value (XML 1.0 §3.3.3, as CDATA).
    public var value: String {
        let range = Int(record.valueLower)..<Int(record.valueUpper)
        return String(decoding: record.isStored ? tree.storage[range] : tree.bytes[range], as: UTF8.self)
    }
    /// The name in the text; the reference where an entity brought the element in.
    public var nameRange: Range<Int> { Int(record.nameLower)..<Int(record.nameUpper) }
    /// From the name to the closing quote; the reference where an entity brought the element in.
    public var range: Range<Int> { Int(record.rangeLower)..<Int(record.rangeUpper) }
    /// Between the quotes; the reference where an entity brought the element in.
    public var valueRange: Range<Int> { Int(record.rawLower)..<Int(record.rawUpper) }
    /// The prefix that it declares, empty for the default namespace; nil where it declares none.
    public var declaredPrefix: String? { tree.names[Int(record.name)].declaredPrefix }
    /// Whether it declares a namespace.
    public var isNamespaceDeclaration: Bool { tree.names[Int(record.name)].isNamespaceDeclaration }
}

/// The nodes between two places of a tree, siblings of each other.
public struct XMLNodes: Sequence, Sendable {
    let tree: XMLTree
    let lower: Int
    let upper: Int

    public struct Iterator: IteratorProtocol {
        let tree: XMLTree
        var next_: Int
        let upper: Int

        public mutating func next() -> XMLNode? {
            guard next_ < upper else { return nil }
            let index = next_
            let record = tree.nodes[index]
            next_ = Int(record.subtreeEnd)
            let range = Int(record.lower)..<Int(record.upper)
            switch record.kind {
            case .element: return .element(XMLElement(tree: tree, index: index))
            case .text, .cdata: return .text(XMLText(tree: tree, index: index))
            case .comment: return .comment(range)
            case .instruction: return .instruction(XMLInstruction(record, in: tree))
            }
        }
    }

    public func makeIterator() -> Iterator { Iterator(tree: tree, next_: lower, upper: upper) }
}
