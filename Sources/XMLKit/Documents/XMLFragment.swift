internal import CLibXML

/// Elements that the tool itself adds to a document before it is transformed, written one after the other.
public struct XMLFragment {
    fileprivate var pieces: [clx_piece] = []
    fileprivate var strings: [UInt8] = []

    public init() {}

    /// Adds an element with what `content` adds inside it.
    public mutating func element(_ name: String, _ attributes: [(name: String, value: String)] = [], _ content: (inout XMLFragment) -> Void = { _ in }) {
        pieces.append(clx_piece(kind: 1, prefix: -1, name: add(name), value: -1))
        for attribute in attributes {
            pieces.append(clx_piece(kind: 2, prefix: -1, name: add(attribute.name), value: add(attribute.value)))
        }
        content(&self)
        pieces.append(clx_piece(kind: 0, prefix: -1, name: -1, value: -1))
    }

    /// Adds text to the element that is being written.
    public mutating func text(_ text: String) {
        pieces.append(clx_piece(kind: 3, prefix: -1, name: -1, value: add(text)))
    }

    private mutating func add(_ string: String) -> Int32 {
        let place = Int32(truncatingIfNeeded: strings.count)
        // XML has no zero byte, and what follows one would be another string.
        strings.append(contentsOf: string.utf8.prefix { $0 != 0 })
        strings.append(0)
        return place
    }
}

extension XMLDocument {
    /// Adds a fragment at the end of the root element, its elements in the namespace; the tree stays as it is.
    ///
    /// Numbers of annotations are those of the document without it: annotate first.
    public func append(_ fragment: XMLFragment, namespace: String) {
        guard !fragment.pieces.isEmpty else { return }
        fragment.strings.withUnsafeBufferPointer { strings in
            fragment.pieces.withUnsafeBufferPointer { pieces in
                strings.withMemoryRebound(to: CChar.self) {
                    _ = clx_append(handle, namespace, pieces.baseAddress, pieces.count, $0.baseAddress)
                }
            }
        }
    }
}
