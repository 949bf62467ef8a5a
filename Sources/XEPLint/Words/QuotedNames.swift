internal import XEPKit
internal import XMLKit

/// The words that running text marks as names of elements, attributes or values.
enum QuotedNames {
    /// Those in angle brackets, between quotes, or in `<tt>`, `<em>` and `<strong>`, without the brackets.
    static func all(in xep: XEP, _ prose: [Prose]) -> Set<String> {
        var names: Set<String> = []
        for piece in prose { read(piece.content.bytes, into: &names) }
        for element in xep.tree.elements(named: marked) where !element.isExpanded { read(marked: element, into: &names) }
        return names
    }

    static let marked: Set<String> = ["tt", "em", "strong", "dfn"]

    /// Reads the text of an element that marks what it holds as a name.
    static func read(marked element: XMLElement, into names: inout Set<String>) {
        let text = element.content.bytes
        if !text.isEmpty, text.allSatisfy(isName) { names.insert(String(decoding: text, as: UTF8.self)) } else { read(text, into: &names) }
    }

    static func read(_ bytes: [UInt8], into names: inout Set<String>) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == 0x3C || byte == 0x27 || byte == 0x22 else { continue }
            var end = index
            while end < bytes.count, isName(bytes[end]) { end += 1 }
            guard end > index, end < bytes.count else { continue }
            let closes = byte == 0x3C ? [0x2F, 0x3E, 0x20].contains(bytes[end]) : bytes[end] == byte
            if closes { names.insert(String(decoding: bytes[index..<end], as: UTF8.self)) }
            index = end
        }
    }

    private static func isName(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x3A && XMLByte.isName(byte) }
}
