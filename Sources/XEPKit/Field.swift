public import XMLKit

/// An element of which only the text counts, such as `<number>0317</number>`.
public struct Field: Sendable {
    public let element: XMLElement
    /// The text, with white space around it left out and that inside it made single spaces.
    public let text: String

    public init(_ element: XMLElement) {
        self.element = element
        text = Self.collapsed(element.text)
    }

    public init?(_ element: XMLElement?) {
        guard let element else { return nil }
        self.init(element)
    }

    /// The text in the source without the white space around it; the whole element where there is no text, and the
    /// reference where an entity brought it in.
    public var range: Range<Int> {
        guard !element.isExpanded else { return element.range }
        let content = element.contentRange
        let bytes = element.tree.bytes
        guard let lower = content.first(where: { !XMLByte.isSpace(bytes[$0]) }),
            let upper = content.last(where: { !XMLByte.isSpace(bytes[$0]) })
        else { return element.range }
        return lower..<upper + 1
    }

    /// Whether the text stands in the source as it is, so that an edit of `range` changes all of it.
    public var isLiteral: Bool {
        !element.isExpanded && !element.children.contains { $0.text == nil }
            && String(decoding: element.tree.bytes[range], as: UTF8.self) == text
    }

    /// Whether there is no text.
    public var isEmpty: Bool { text.isEmpty }

    static func collapsed(_ text: String) -> String {
        if isCollapsed(text) { return text }
        return text.utf8.split(whereSeparator: XMLByte.isSpace).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether words stand between single spaces already, as in most fields.
    private static func isCollapsed(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var before: UInt8 = 0x20
            for byte in bytes {
                if XMLByte.isSpace(byte), byte != 0x20 || before == 0x20 { return false }
                before = byte
            }
            return before != 0x20
        }
    }
}
