internal import CLibXML

/// Elements of a tree as a document of libxml2's, for validating parts of it where they stand; it belongs to one thread.
///
/// What is taken out of it is left as it is in the tree. Numbers of elements are those of `elements`.
public final class XMLInstance {
    private let handle: OpaquePointer
    /// The elements in document order; the first is the one that it was made of.
    public let elements: [XMLElement]

    /// Copies an element with all inside it and all prefixes in scope; nil where libxml2 does not take it.
    ///
    /// `scope` holds the prefixes that are bound outside of the tree.
    public init?(_ root: XMLElement, scope: [String: String] = [:]) {
        var writer = PieceWriter(root.tree)
        elements = writer.write(root, scope: scope)
        let made = writer.strings.withUnsafeBufferPointer { strings in
            writer.pieces.withUnsafeBufferPointer { pieces in
                strings.withMemoryRebound(to: CChar.self) { clx_instance_new(pieces.baseAddress, pieces.count, $0.baseAddress) }
            }
        }
        guard let made else { return nil }
        handle = made
    }

    deinit { clx_instance_free(handle) }

    /// How an element and what it holds break a schema; empty where they keep it.
    public func violations(of schema: XMLSchema, at element: Int) -> [XMLSchemaViolation] {
        schema.validate(handle, element).map { XMLSchemaViolation($0) }
    }

    /// Takes an element out, with all that it holds.
    public func removeElement(_ number: Int) { clx_instance_remove_element(handle, number) }

    /// Takes an attribute off an element.
    public func removeAttribute(_ name: XMLName, of number: Int) {
        name.local.withCString { local in
            if let namespace = name.namespace {
                namespace.withCString { clx_instance_remove_attribute(handle, number, local, $0) }
            } else {
                clx_instance_remove_attribute(handle, number, local, nil)
            }
        }
    }

    /// Takes out the text that stands directly inside an element.
    public func removeText(of number: Int) { clx_instance_remove_text(handle, number) }
}

/// Lists an element and all inside it in the form that the shim builds documents of.
private struct PieceWriter {
    var pieces: [clx_piece] = []
    var strings: [UInt8] = []
    private let tree: XMLTree
    /// Where the two parts of each name of the tree were written; a name stands there once, however many elements have it.
    private var names: [(prefix: Int32, local: Int32)?]

    init(_ tree: XMLTree) {
        self.tree = tree
        names = Array(repeating: nil, count: tree.names.count)
        strings.reserveCapacity(1024)
    }

    /// Writes the element and returns all elements in document order.
    mutating func write(_ root: XMLElement, scope: [String: String]) -> [XMLElement] {
        var elements: [XMLElement] = []
        var ends: [Int] = []
        let end = Int(tree.nodes[root.index].subtreeEnd)
        elements.reserveCapacity(end - root.index)
        pieces.reserveCapacity((end - root.index) * 3)
        for index in root.index..<end {
            while let last = ends.last, index >= last {
                ends.removeLast()
                pieces.append(clx_piece(kind: 0, prefix: -1, name: -1, value: -1))
            }
            let record = tree.nodes[index]
            switch record.kind {
            case .element:
                elements.append(XMLElement(tree: tree, index: index))
                begin(record, scope: index == root.index ? inherited(root, scope) : [:])
                ends.append(Int(record.subtreeEnd))
            case .text, .cdata:
                let value = Int(record.valueLower)..<Int(record.valueUpper)
                if !value.isEmpty { pieces.append(clx_piece(kind: 3, prefix: -1, name: -1, value: add(value, isStored: record.isStored))) }
            case .comment, .instruction:
                break
            }
        }
        pieces += ends.map { _ in clx_piece(kind: 0, prefix: -1, name: -1, value: -1) }
        return elements
    }

    private mutating func begin(_ element: XMLNodeRecord, scope: [String: String]) {
        let attributes = Int(element.attributesLower)..<Int(element.attributesUpper)
        let name = name(element.name)
        pieces.append(clx_piece(kind: 1, prefix: name.prefix, name: name.local, value: -1))
        // What is in scope counts where the element does not say otherwise.
        var outer = scope
        for number in attributes {
            let name = tree.names[Int(tree.attributes[number].name)]
            guard let prefix = name.declaredPrefix else { continue }
            outer[prefix] = nil
            pieces.append(clx_piece(kind: 4, prefix: add(prefix: prefix), name: -1, value: add(tree.attributes[number])))
        }
        if !outer.isEmpty {
            for (prefix, namespace) in outer.sorted(by: { $0.key < $1.key }) {
                pieces.append(clx_piece(kind: 4, prefix: add(prefix: prefix), name: -1, value: add(namespace)))
            }
        }
        for number in attributes where !tree.names[Int(tree.attributes[number].name)].isNamespaceDeclaration {
            let name = self.name(tree.attributes[number].name)
            pieces.append(clx_piece(kind: 2, prefix: name.prefix, name: name.local, value: add(tree.attributes[number])))
        }
    }

    /// The prefixes that are in scope before an element.
    private func inherited(_ element: XMLElement, _ scope: [String: String]) -> [String: String] {
        var scope = scope
        for ancestor in Array(element.ancestors).reversed() {
            for attribute in ancestor.attributes {
                if let prefix = attribute.declaredPrefix { scope[prefix] = attribute.value }
            }
        }
        return scope
    }

    private mutating func name(_ number: Int32) -> (prefix: Int32, local: Int32) {
        if let known = names[Int(number)] { return known }
        let name = tree.names[Int(number)]
        let places = (prefix: add(prefix: name.prefix), local: add(name.local))
        names[Int(number)] = places
        return places
    }

    private mutating func add(prefix: String) -> Int32 { prefix.isEmpty ? -1 : add(prefix) }

    private mutating func add(_ attribute: XMLAttributeRecord) -> Int32 {
        add(Int(attribute.valueLower)..<Int(attribute.valueUpper), isStored: attribute.isStored)
    }

    private mutating func add(_ range: Range<Int>, isStored: Bool) -> Int32 {
        (isStored ? tree.storage : tree.bytes).withUnsafeBufferPointer { all in
            let bytes = UnsafeBufferPointer(rebasing: all[range])
            // libxml2 trusts what it is given to be UTF-8.
            return bytes.contains { $0 >= 0x80 || $0 == 0 } ? add(String(decoding: bytes, as: UTF8.self)) : append(bytes)
        }
    }

    private mutating func add(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { add($0) }
    }

    /// XML has no zero byte, and what follows one would be another string.
    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 { append(UnsafeBufferPointer(rebasing: bytes.prefix { $0 != 0 })) }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let place = Int32(truncatingIfNeeded: strings.count)
        strings.append(contentsOf: bytes)
        strings.append(0)
        return place
    }
}
