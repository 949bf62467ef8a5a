/// A processing instruction.
public struct XMLInstruction: Sendable {
    public let target: String
    /// What follows the target, without white space around it.
    public let data: String
    /// From `<?` to after `?>`; the reference where an entity brought it in.
    public let range: Range<Int>
    /// Whether an entity brought it in.
    public let isExpanded: Bool

    init(_ record: XMLNodeRecord, in tree: XMLTree) {
        let value = Int(record.valueLower)..<Int(record.valueUpper)
        let bytes = record.isStored ? tree.storage[value] : tree.bytes[value]
        let name = bytes.prefix { !XMLByte.isSpace($0) }
        let rest = bytes.dropFirst(name.count).drop(while: XMLByte.isSpace)
        let end = rest.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
        target = String(decoding: name, as: UTF8.self)
        data = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
        range = Int(record.lower)..<Int(record.upper)
        isExpanded = record.isExpanded
    }

    /// Its data read as the attributes of a tag, as `<?xml-stylesheet?>` writes them, and whether nothing is wrong with them.
    public func readAttributes() -> (attributes: [XMLAttribute], areWellFormed: Bool) {
        let tree = XMLTree(fragment: Array("<x \(data)/>".utf8))
        return (tree.root.map { Array($0.attributes) } ?? [], tree.problems.isEmpty)
    }
}

extension XMLTree {
    /// The processing instructions with this target in the order of the text, each with the element that follows it beside it.
    public func instructions(_ target: String) -> [(instruction: XMLInstruction, element: XMLElement?)] {
        guard nodes.contains(where: { $0.kind == .instruction && XMLInstruction($0, in: self).target == target }) else { return [] }
        var found: [(instruction: XMLInstruction, element: XMLElement?)] = []
        // By the element around them; backwards, so that the element that follows is known.
        var following: [Int32: Int] = [:]
        for index in nodes.indices.reversed() {
            let record = nodes[index]
            if record.kind == .element {
                following[record.parent] = index
            } else if record.kind == .instruction {
                let instruction = XMLInstruction(record, in: self)
                guard instruction.target == target else { continue }
                found.append((instruction, following[record.parent].map { XMLElement(tree: self, index: $0) }))
            }
        }
        return found.reversed()
    }
}
