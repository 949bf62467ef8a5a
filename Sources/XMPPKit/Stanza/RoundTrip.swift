public import XMLKit

/// The proof that the model holds all of an element: element → model → XML → the same element.
public enum RoundTrip {
    /// What is lost on the way, or nil where nothing is.
    public static func difference(_ element: XMLElement) -> XMLDifference? {
        let root = XMPPRoot(element)
        let text = XMLSerializer().text(of: root.value)
        guard let again = XMLTree(fragment: Array(text.utf8)).root else {
            return XMLDifference(path: "/" + element.localName, kind: .missingChild(element.name))
        }
        // What a stream holds is no part of its header.
        if case .stream(let header) = root {
            return XMLValue(again) == header ? nil : XMLDifference(path: "/" + element.localName, kind: .name(element.name, again.name))
        }
        return XMLComparison.difference(element, again)
    }
}

/// An element outside of all others in an example.
public enum XMPPRoot: Sendable, Equatable {
    case stanza(Stanza)
    /// The header of a stream, without what the stream holds.
    case stream(XMLValue)
    /// Any other: a nonza, a payload alone, a schema.
    case other(XMLValue)

    public init(_ element: XMLElement) {
        if let stanza = Stanza(element) {
            self = .stanza(stanza)
        } else if ExampleReading.isStream(element) {
            self = .stream(XMLValue(element.name, attributes: XMLValue.attributes(of: element)))
        } else {
            self = .other(XMLValue(element))
        }
    }

    public var value: XMLValue {
        switch self {
        case .stanza(let stanza): stanza.value
        case .stream(let value), .other(let value): value
        }
    }
}
