internal import XEPKit
internal import XMLKit

/// How a document is laid out at a place, so that what is added looks as if its author had written it.
struct Layout {
    let lineEnd: String
    /// The white space that the line of the place begins with.
    let indent: String

    init(of bytes: [UInt8], at place: Int) {
        let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        indent = String(decoding: bytes[start..<place].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.lastIndex(of: 0x0A)
        lineEnd = end.map { $0 > 0 && bytes[$0 - 1] == 0x0D ? "\r\n" : "\n" } ?? "\n"
    }
}

/// Text as it is written in XML: what is markup there is escaped, and what is not ASCII is a character reference.
func escaped(_ text: String) -> String {
    text.asMarkup(.content).unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
}

extension Field {
    /// The edit that gives the element this text and leaves its tags and comments alone.
    func edit(writing text: String) -> TextEdit? {
        guard !element.isExpanded else { return nil }
        let bytes = element.tree.bytes
        if element.isSelfClosed {
            let name = element.name.qualified
            // From the end of the name or of the last attribute, so that those stay.
            let slash = element.startTag.upperBound - 2
            let end = bytes[..<slash].lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? slash
            return TextEdit(end..<element.startTag.upperBound, ">\(escaped(text))</\(name)>")
        }
        let pieces = element.children.compactMap(\.text).filter { !$0.isBlank }
        if pieces.count == 1, let piece = pieces.first, !piece.isCDATA, element.contentRange.contains(piece.range.lowerBound),
            !element.tree.references.contains(where: { $0.range == piece.range }),
            let lower = piece.range.first(where: { !XMLByte.isSpace(bytes[$0]) }), let upper = piece.range.last(where: { !XMLByte.isSpace(bytes[$0]) })
        {
            return TextEdit(lower..<upper + 1, escaped(text))
        }
        return TextEdit(isEmpty ? element.contentRange : range, escaped(text))
    }
}
