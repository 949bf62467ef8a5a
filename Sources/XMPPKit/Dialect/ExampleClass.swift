/// What a block of an example turned out to hold.
public enum ExampleClass: Sendable, Equatable {
    case empty
    /// XML, well-formed once the dialect of examples is understood.
    case xml
    /// Something else, which XML has no say in.
    case foreign(Foreign)
    /// XML that its author got wrong; `ExampleReading.causes` says how.
    case malformed

    /// The kinds of text that stand in examples beside XML.
    public enum Foreign: String, Sendable, CaseIterable {
        case dtd
        case json
        case http
        case sdp
        case diagram
        case html
        case diff
        case keyValue = "key-value"
        case prose
    }
}

/// Which element of a XEP a block stands in.
public enum ExampleKind: String, Sendable {
    /// `<example>`: protocol, unless it says otherwise.
    case example
    /// `<code>`: any language at all, so only what can be nothing but XML is judged as XML.
    case code
}

/// Something that an author left out on purpose, such as `...` or `[more items]`.
public struct Elision: Sendable, Equatable {
    public enum Place: Sendable {
        /// Outside of all elements.
        case outside
        /// Inside a tag: `<c ver='x' .../>`.
        case tag
        /// Among the content of an element.
        case content
        case comment
    }

    public let place: Place
    /// In bytes of the source, or of the text of the example where it was asked for there.
    public let range: Range<Int>
}

/// A label before a line that says who sends it: `C:`, `S:`, `SEND:`.
public struct Speaker: Sendable, Equatable {
    /// Without the colon.
    public let label: String
    /// The label with its colon, in bytes of the source.
    public let range: Range<Int>
    /// Where it stands in the text of the example.
    public let offset: Int
}
