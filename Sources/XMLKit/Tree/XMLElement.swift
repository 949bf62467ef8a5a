/// An element of a tree: a light handle, as cheap to copy as a reference.
public struct XMLElement: Sendable, Hashable {
    /// The tree that it belongs to.
    public let tree: XMLTree
    /// Its number among all nodes of the tree, in document order.
    public let index: Int

    private var record: XMLNodeRecord { tree.nodes[index] }

    public static func == (left: Self, right: Self) -> Bool { left.index == right.index && left.tree === right.tree }
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }

    /// The number of the first node after it and all that is inside it.
    public var subtreeEnd: Int { Int(record.subtreeEnd) }

    /// The number of its name among the names of its tree.
    package var nameNumber: Int { Int(record.name) }

    public var name: XMLName { tree.names[Int(record.name)] }
    /// The name without its prefix.
    public var localName: String { tree.names[Int(record.name)].local }
    /// The prefix as written; empty for none.
    public var prefix: String { tree.names[Int(record.name)].prefix }
    public var namespace: String? { tree.names[Int(record.name)].namespace }

    /// Whether its name is this local name in this namespace; asked of the tree, since a name is three texts to copy.
    public func matches(_ local: String, in namespace: String?) -> Bool { tree.names[Int(record.name)].matches(local, in: namespace) }

    /// From the start tag to the end tag; the reference where an entity brought it in.
    public var range: Range<Int> { Int(record.lower)..<Int(record.upper) }
    /// The start tag; the reference where an entity brought it in.
    public var startTag: Range<Int> { Int(record.lower)..<Int(record.tagUpper) }
    /// The name inside the start tag; the reference where an entity brought it in.
    public var nameRange: Range<Int> {
        isExpanded ? range : Int(record.lower) + 1..<Int(record.lower) + 1 + name.qualified.utf8.count
    }
    /// The name in the start tag, and that in the end tag of an element that does not close itself: what another name is written to.
    public var nameRanges: [Range<Int>] {
        if isSelfClosed { return [nameRange] }
        let start = contentRange.upperBound + 2
        return [nameRange, start..<start + name.qualified.utf8.count]
    }
    /// Between the two tags; empty for an element that closes itself.
    public var contentRange: Range<Int> { Int(record.tagUpper)..<max(Int(record.tagUpper), Int(record.endTag)) }
    /// Whether an entity brought it in.
    public var isExpanded: Bool { record.isExpanded }
    /// Whether it has an end tag, or closes itself.
    public var isClosed: Bool { isSelfClosed || Int(record.endTag) < Int(record.upper) }
    /// Whether nothing stands inside, not even white space.
    public var isEmpty: Bool { subtreeEnd == index + 1 }
    /// Whether it is written `<x/>`.
    public var isSelfClosed: Bool {
        !isExpanded && record.upper == record.tagUpper && record.upper >= 2 && tree.bytes[Int(record.upper) - 2] == 0x2F
    }

    /// The element around it, or nil.
    public var parent: XMLElement? {
        record.parent < 0 ? nil : XMLElement(tree: tree, index: Int(record.parent))
    }

    /// The elements around it, the nearest first.
    public var ancestors: XMLAncestors { XMLAncestors(element: self) }

    /// The nodes directly inside.
    public var children: XMLNodes { XMLNodes(tree: tree, lower: index + 1, upper: Int(record.subtreeEnd)) }

    /// The elements directly inside.
    public var elements: XMLElements { XMLElements(tree: tree, lower: index + 1, upper: Int(record.subtreeEnd), isDeep: false) }

    /// Whether an element stands directly inside.
    public var hasElements: Bool { elements.contains { _ in true } }

    /// The elements directly inside that have this local name.
    public func elements(_ local: String) -> [XMLElement] {
        elements.filter { $0.localName == local }
    }

    /// The first element directly inside that has this local name, in any namespace.
    public func element(_ local: String) -> XMLElement? {
        for child in elements where child.localName == local { return child }
        return nil
    }

    /// The first element directly inside with this expanded name.
    public func element(_ local: String, in namespace: String?) -> XMLElement? {
        for child in elements where child.matches(local, in: namespace) { return child }
        return nil
    }

    /// All elements inside, in document order.
    public var descendants: XMLElements { XMLElements(tree: tree, lower: index + 1, upper: Int(record.subtreeEnd), isDeep: true) }

    /// The attributes in the order of the text, namespace declarations among them.
    public var attributes: XMLAttributes {
        XMLAttributes(tree: tree, lower: Int(record.attributesLower), upper: Int(record.attributesUpper))
    }

    /// The attribute with this name as written and no namespace, or nil.
    public func attribute(_ name: String) -> XMLAttribute? {
        for attribute in attributes where attribute.localName == name && attribute.namespace == nil && attribute.prefix.isEmpty {
            return attribute
        }
        return nil
    }

    /// The attribute that binds a prefix, or, where that is empty, the default namespace; nil where none here does.
    public func declaration(of prefix: String) -> XMLAttribute? {
        attributes.first { $0.declaredPrefix == prefix }
    }

    /// The value of the attribute with this name and no namespace, or nil.
    public subscript(name: String) -> String? { attribute(name)?.value }

    /// The text inside, that of elements inside it included.
    public var text: String { String(decoding: content.bytes, as: UTF8.self) }

    /// The text inside as bytes, that of elements inside it included, with the place of each byte.
    public var content: MappedText { content(replacing: []) }

    /// The text inside with the elements of these local names replaced by U+FFFC each, so that words beside them stay apart.
    public func content(replacing names: Set<String>) -> MappedText {
        var text = MappedText()
        var index = index + 1
        let end = Int(record.subtreeEnd)
        while index < end {
            let node = tree.nodes[index]
            if node.kind == .text || node.kind == .cdata {
                text.append(XMLText(tree: tree, index: index))
            } else if node.kind == .element, names.contains(tree.names[Int(node.name)].local) {
                text.append(placeholderFor: Int(node.lower)..<Int(node.upper))
                index = Int(node.subtreeEnd)
                continue
            }
            index += 1
        }
        return text
    }
}
