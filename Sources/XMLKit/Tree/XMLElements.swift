/// Elements of a tree in document order: those directly inside a node, or all inside it.
///
/// A type of its own, since chains of lazy sequences cost more than the work across module borders.
public struct XMLElements: Sequence, Sendable {
    let tree: XMLTree
    let lower: Int
    let upper: Int
    /// Whether elements inside elements are stepped into.
    let isDeep: Bool

    public struct Iterator: IteratorProtocol {
        let tree: XMLTree
        var place: Int
        let upper: Int
        let isDeep: Bool

        public mutating func next() -> XMLElement? {
            while place < upper {
                let index = place
                let isElement = tree.nodes[index].kind == .element
                place = isDeep ? index + 1 : Int(tree.nodes[index].subtreeEnd)
                if isElement { return XMLElement(tree: tree, index: index) }
            }
            return nil
        }
    }

    public func makeIterator() -> Iterator { Iterator(tree: tree, place: lower, upper: upper, isDeep: isDeep) }
}

extension XMLTree {
    /// The elements with one of these local names, in whatever namespace, in document order.
    public func elements(named locals: Set<String>) -> [XMLElement] {
        let isMeant = names.map { locals.contains($0.local) }
        guard isMeant.contains(true) else { return [] }
        return nodes.indices.filter { nodes[$0].kind == .element && isMeant[Int(nodes[$0].name)] }.map { XMLElement(tree: self, index: $0) }
    }
}

/// The attributes of an element in the order of the text.
public struct XMLAttributes: Sequence, Sendable {
    let tree: XMLTree
    let lower: Int
    let upper: Int

    public struct Iterator: IteratorProtocol {
        let tree: XMLTree
        var place: Int
        let upper: Int

        public mutating func next() -> XMLAttribute? {
            guard place < upper else { return nil }
            defer { place += 1 }
            return XMLAttribute(tree: tree, index: place)
        }
    }

    public func makeIterator() -> Iterator { Iterator(tree: tree, place: lower, upper: upper) }
}

/// The elements around an element, the nearest first.
public struct XMLAncestors: Sequence, Sendable {
    let element: XMLElement

    public struct Iterator: IteratorProtocol {
        var current: XMLElement?

        public mutating func next() -> XMLElement? {
            current = current?.parent
            return current
        }
    }

    public func makeIterator() -> Iterator { Iterator(current: element) }
}
