internal import CLibXML

/// An attribute in a namespace of the tool's own, given to an element of a document before it is transformed.
public struct XMLAnnotation: Sendable, Equatable {
    /// The number of the element in document order, from 0.
    public let element: Int
    public let name: String
    public let value: String

    public init(element: Int, name: String, value: String) {
        self.element = element
        self.name = name
        self.value = value
    }
}

extension XMLDocument {
    /// Takes the white space from the end of each text that an element of a name follows at once; the tree stays as it is.
    public func trimText(before name: String) { clx_trim_before(handle, name) }

    /// Gives elements their annotations, which must be in the order of the elements; the tree stays as it is.
    public func annotate(_ annotations: [XMLAnnotation], namespace: String) {
        guard !annotations.isEmpty else { return }
        // One buffer for all strings, since a call for each would cost more than the work.
        var text: [CChar] = []
        var items: [(element: Int, name: Int, value: Int)] = []
        items.reserveCapacity(annotations.count)
        for annotation in annotations {
            let name = text.count
            text += annotation.name.utf8CString
            let value = text.count
            text += annotation.value.utf8CString
            items.append((annotation.element, name, value))
        }
        text.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return }
            let list = items.map { clx_annotation(element: $0.element, name: base + $0.name, value: base + $0.value) }
            clx_annotate(handle, namespace, list, list.count)
        }
    }
}
