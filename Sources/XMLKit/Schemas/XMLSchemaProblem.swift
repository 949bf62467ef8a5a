/// One reason why documents make no schema.
public struct XMLSchemaProblem: Sendable {
    public enum Kind: Sendable, Equatable {
        /// The text is not well-formed.
        case notWellFormed(message: String)
        /// A limit, and what it counts.
        case limit(Int, what: String)
        /// An attribute that its element does not have in XML Schema.
        case attributeNotAllowed(String)
        /// An attribute without which its element means nothing.
        case attributeMissing(String)
        /// A value that the attribute does not take.
        case attributeValue(String)
        /// A child that does not belong where it stands, or an element in which there is text; `expected` is XML Schema's grammar in libxml2's notation.
        case content(expected: String?)
        /// An element that does not hold what it must.
        case lacking
        /// A name that nothing declares.
        case unresolved(name: String, namespace: String?, component: String)
        /// A name of a namespace that is not imported.
        case notImported(namespace: String?)
        /// Two declarations of one name.
        case duplicate
        /// A type that has an attribute of this name twice, perhaps once by what it is derived from.
        case duplicateAttribute(String)
        /// A content model in which a reader cannot tell which of two declarations an element belongs to.
        case ambiguous
        /// Anything else, in libxml2's words.
        case other(message: String)
    }

    public let kind: Kind
    /// The name of the document that it is about; nil where libxml2 does not say.
    public let document: String?
    /// The element of that document, counted from 0 in document order.
    public package(set) var element: Int?
    /// The attribute that it is about.
    public let attribute: String?
    /// libxml2's code, stable over its versions; 0 for what this package found itself.
    public let code: Int

    init(kind: Kind, document: String?, element: Int?) {
        self.kind = kind
        self.document = document
        self.element = element
        attribute = nil
        code = 0
    }

    init(_ error: LibXMLError) {
        document = error.file
        element = error.element
        code = error.code
        let attribute = error.attribute?.local ?? Self.attribute(in: error.message)
        self.attribute = attribute
        // What is quoted after the colon that follows the place.
        let quoted = Self.quoted(error.message)
        let holdsTwice = error.message.holds("Duplicate attribute use")
        kind =
            switch error.code {
            case _ where error.code < 1000: .notWellFormed(message: error.message)
            case 3035: .attributeNotAllowed(attribute ?? quoted.last ?? "")
            case 3036: .attributeMissing(quoted.last ?? "")
            case 1702, 1704, 1705, 1774: .attributeValue(attribute ?? "")
            // libxml2 does not name the attribute where a wildcard asks for a kind of processing that there is not.
            case 3037: .attributeValue(attribute ?? (error.message.holds("| lax") ? "processContents" : ""))
            case 3033: .content(expected: Self.expected(error.message))
            case 3034: .lacking
            case 3004: Self.unresolved(error.message, quoted)
            case 1785 where holdsTwice, 3086 where holdsTwice, 3087 where holdsTwice: .duplicateAttribute(quoted.last ?? "")
            case 1759...1765, 3080: .duplicate
            case 3070: .ambiguous
            default: .other(message: error.message)
            }
    }

    /// The parts of a message between apostrophes.
    package static func quoted(_ message: String) -> [String] {
        var (message, parts) = (message, [String]())
        message.withUTF8 { bytes in
            var start: Int?
            for (place, byte) in bytes.enumerated() where byte == 0x27 {
                if let opened = start { parts.append(String(decoding: bytes[opened..<place], as: UTF8.self)) }
                start = start == nil ? place + 1 : nil
            }
            // What is opened and not closed ends with the message.
            if let start { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
        }
        return parts
    }

    /// The attribute in a place such as `Element 'x', attribute 'y': …`.
    static func attribute(in message: String) -> String? {
        guard let mark = message.range(of: "', attribute '"), let colon = message.range(of: "': "), mark.upperBound <= colon.lowerBound else { return nil }
        return String(message[mark.upperBound..<colon.lowerBound])
    }

    /// What stands after `Expected is`, without the parentheses.
    static func expected(_ message: String) -> String? {
        guard let start = message.range(of: "Expected is ")?.upperBound else { return nil }
        return String(message[start...]).trimmed { $0 == "." || $0 == " " || $0.isNewline }
    }

    private static func unresolved(_ message: String, _ quoted: [String]) -> Kind {
        if message.holds("not indicated by an import") { return .notImported(namespace: quoted.last) }
        guard let name = quoted.last(where: { $0.contains("}") || !$0.contains(":") }), message.holds("does not resolve") else {
            return .other(message: message)
        }
        let parts = XMLSchemaNames.expanded(name)
        let component = message.range(of: "resolve to a(n) ").map { String(message[$0.upperBound...]).trimmed { $0 == "." || $0 == " " || $0.isNewline } }
        return .unresolved(name: parts.local, namespace: parts.namespace, component: component ?? "component")
    }
}

/// Names as libxml2 prints them: `{namespace}local`.
enum XMLSchemaNames {
    static func expanded(_ text: some StringProtocol) -> (local: String, namespace: String?) {
        guard text.utf8.first == 0x7B, let end = text.utf8.firstIndex(of: 0x7D) else { return (String(text), nil) }
        return (String(text[text.index(after: end)...]), String(text[text.index(after: text.startIndex)..<end]))
    }
}

extension String {
    func trimmed(_ predicate: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, predicate(last) { text.removeLast() }
        while let first = text.first, predicate(first) { text.removeFirst() }
        return String(text)
    }

    /// Where a text stands first; byte by byte, which is many times as fast as by characters.
    func range(of other: String) -> Range<String.Index>? {
        var text = self
        guard let found = text.withUTF8({ Bytes.find(other, in: UnsafeRawBufferPointer($0), from: 0) }) else { return nil }
        let start = utf8.index(utf8.startIndex, offsetBy: found)
        return start..<utf8.index(start, offsetBy: other.utf8.count)
    }

    package func holds(_ other: String) -> Bool { range(of: other) != nil }
}
