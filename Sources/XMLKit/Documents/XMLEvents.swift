internal import CLibXML

/// What libxml2 has read of a document, one piece after the other: for comparing the two readers.
public enum XMLEvent: Sendable, Equatable {
    case start(name: String, namespace: String?)
    case attribute(name: String, namespace: String?, value: String)
    case text(String)
    case end
}

extension XMLDocument {
    /// The elements, attributes and text as libxml2 has them; adjacent text is one piece.
    public func events() -> [XMLEvent] {
        let sink = EventSink()
        clx_walk(handle, { user, event in
            guard let user, let event = event?.pointee else { return }
            Unmanaged<EventSink>.fromOpaque(user).takeUnretainedValue().take(event)
        }, Unmanaged.passUnretained(sink).toOpaque())
        return sink.events
    }
}

extension XMLTree {
    /// The elements, attributes and text of this tree in the same form; namespace declarations left out.
    public func events() -> [XMLEvent] {
        var events: [XMLEvent] = []
        var ends: [Int] = []
        for (index, node) in nodes.enumerated() {
            while let end = ends.last, index >= end {
                ends.removeLast()
                events.append(.end)
            }
            switch node.kind {
            case .element:
                let element = XMLElement(tree: self, index: index)
                events.append(.start(name: element.name.qualified, namespace: element.namespace))
                for attribute in element.attributes where !attribute.isNamespaceDeclaration {
                    events.append(.attribute(name: attribute.name.qualified, namespace: attribute.namespace, value: attribute.value))
                }
                ends.append(Int(node.subtreeEnd))
            case .text, .cdata:
                events.appendText(XMLText(tree: self, index: index).value)
            case .comment, .instruction:
                break
            }
        }
        events += ends.map { _ in .end }
        return events
    }
}

extension [XMLEvent] {
    fileprivate mutating func appendText(_ text: String) {
        if case .text(let before) = last {
            self[count - 1] = .text(before + text)
        } else if !text.isEmpty {
            append(.text(text))
        }
    }
}

private final class EventSink {
    var events: [XMLEvent] = []

    func take(_ event: clx_event) {
        func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }
        let local = text(event.name) ?? ""
        let name = text(event.prefix).map { $0 + ":" + local } ?? local
        let namespace = text(event.space)
        switch event.kind {
        case 1: events.append(.start(name: name, namespace: namespace))
        case 2: events.append(.attribute(name: name, namespace: namespace, value: text(event.value) ?? ""))
        case 3: events.appendText(text(event.value) ?? "")
        default: events.append(.end)
        }
    }
}
