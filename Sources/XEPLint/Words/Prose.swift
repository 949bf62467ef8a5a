internal import XEPKit
internal import XMLKit

/// The running text of a XEP: a piece for each paragraph, list item, cell and note, without code and without what entities bring in.
struct Prose {
    /// A word with its place in the source.
    struct Word {
        let text: Substring
        let range: Range<Int>
        /// Whether only white space stands between it and the word before.
        let followsWord: Bool
    }

    private static let blocks: Set<String> = ["p", "li", "dt", "dd", "td", "th", "note", "blockquote", "abstract", "remark"]
    /// What stands for itself inside a piece of text: code, and the pieces that are read on their own.
    private static let replaced = blocks.union(["tt", "code", "example", "cite", "img", "ul", "ol", "dl", "table", "div", "br", "dfn"])

    /// The pieces of text in document order.
    static func pieces(of xep: XEP) -> some Sequence<MappedText> {
        xep.tree.elements.lazy.filter { !$0.isExpanded && blocks.contains($0.localName) }.map { $0.content(replacing: replaced) }
    }

    /// The words of a piece: runs of letters, digits and apostrophes that stand in the source as they are.
    static func words(of piece: MappedText) -> [Word] {
        let text = String(decoding: piece.bytes, as: UTF8.self)
        var words: [Word] = []
        var isAfterSpace = false
        var index = text.utf8.startIndex
        var offset = 0
        let units = text.utf8
        while index < units.endIndex {
            let start = index
            let from = offset
            while index < units.endIndex, isWord(units[index]) {
                index = units.index(after: index)
                offset += 1
            }
            if index > start {
                if piece.isLiteral(from..<offset) {
                    words.append(Word(text: text[start..<index], range: piece.sourceRange(from..<offset), followsWord: isAfterSpace))
                    isAfterSpace = true
                } else {
                    isAfterSpace = false
                }
                continue
            }
            if !XMLByte.isSpace(units[index]) { isAfterSpace = false }
            index = units.index(after: index)
            offset += 1
        }
        return words
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x27 || byte >= 0x80 || byte == 0x2D || byte == 0x5F
    }
}
