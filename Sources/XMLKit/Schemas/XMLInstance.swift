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
        var writer = PieceWriter()
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

    /// Writes the element and returns all elements in document order.
    mutating func write(_ root: XMLElement, scope: [String: String]) -> [XMLElement] {
        let tree = root.tree
        var elements: [XMLElement] = []
        var ends: [Int] = []
        let end = Int(tree.nodes[root.index].subtreeEnd)
        for index in root.index..<end {
            while let last = ends.last, index >= last {
                ends.removeLast()
                pieces.append(clx_piece(kind: 0, prefix: -1, name: -1, value: -1))
            }
            let record = tree.nodes[index]
            switch record.kind {
            case .element:
                let element = XMLElement(tree: tree, index: index)
                elements.append(element)
                begin(element, scope: index == root.index ? inherited(root, scope) : [:])
                ends.append(Int(record.subtreeEnd))
            case .text, .cdata:
                let bytes = XMLText(tree: tree, index: index).bytes
                if !bytes.isEmpty { pieces.append(clx_piece(kind: 3, prefix: -1, name: -1, value: bytes.withUnsafeBufferPointer { add($0) })) }
            case .comment, .instruction:
                break
            }
        }
        pieces += ends.map { _ in clx_piece(kind: 0, prefix: -1, name: -1, value: -1) }
        return elements
    }

    private mutating func begin(_ element: XMLElement, scope: [String: String]) {
        let name = element.name
        let attributes = Array(element.attributes)
        pieces.append(clx_piece(kind: 1, prefix: add(prefix: name.prefix), name: add(name.local), value: -1))
        var own: Set<String> = []
        for attribute in attributes where attribute.isNamespaceDeclaration {
            let prefix = attribute.name.prefix.isEmpty ? "" : attribute.name.local
            own.insert(prefix)
            pieces.append(clx_piece(kind: 4, prefix: add(prefix: prefix), name: -1, value: add(attribute.value)))
        }
        for (prefix, namespace) in scope.sorted(by: { $0.key < $1.key }) where !own.contains(prefix) {
            pieces.append(clx_piece(kind: 4, prefix: add(prefix: prefix), name: -1, value: add(namespace)))
        }
        for attribute in attributes where !attribute.isNamespaceDeclaration {
            pieces.append(
                clx_piece(
                    kind: 2, prefix: add(prefix: attribute.name.prefix), name: add(attribute.name.local), value: add(attribute.value)))
        }
    }

    /// The prefixes that are in scope before an element.
    private func inherited(_ element: XMLElement, _ scope: [String: String]) -> [String: String] {
        var scope = scope
        for ancestor in Array(element.ancestors).reversed() {
            for attribute in ancestor.attributes where attribute.isNamespaceDeclaration {
                scope[attribute.name.prefix.isEmpty ? "" : attribute.name.local] = attribute.value
            }
        }
        return scope
    }

    private mutating func add(prefix: String) -> Int32 { prefix.isEmpty ? -1 : add(prefix) }

    private mutating func add(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { add($0) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        let place = Int32(truncatingIfNeeded: strings.count)
        // XML has no zero byte, and what follows one would be another string.
        strings.append(contentsOf: bytes[..<(bytes.firstIndex(of: 0) ?? bytes.endIndex)])
        strings.append(0)
        return place
    }
}
