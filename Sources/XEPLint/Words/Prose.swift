internal import XMLKit
internal import XEPKit

/// A piece of the running text of a XEP, of a paragraph, list item, cell or note: without code and without what entities bring in.
struct Prose: Sendable {
    /// A word: a run of letters, digits, apostrophes, hyphens and underscores.
    struct Word: Sendable {
        private let lower: Int32
        private let upper: Int32
        /// Whether only white space stands between it and the word before.
        let followsWord: Bool

        /// Its bytes in the piece.
        var offsets: Range<Int> { Int(lower)..<Int(upper) }

        init(_ offsets: Range<Int>, followsWord: Bool) {
            lower = Int32(truncatingIfNeeded: offsets.lowerBound)
            upper = Int32(truncatingIfNeeded: offsets.upperBound)
            self.followsWord = followsWord
        }
    }

    let content: MappedText
    let words: [Word]

    private init(_ content: MappedText) {
        self.content = content
        words = content.bytes.withUnsafeBufferPointer { Self.words(of: $0) }
    }

    private static let blocks: Set<String> = ["p", "li", "dt", "dd", "td", "th", "note", "blockquote", "abstract", "remark"]
    /// What stands for itself inside a piece of text: code, and the pieces that are read on their own.
    private static let replaced = blocks.union(["tt", "code", "example", "cite", "img", "ul", "ol", "dl", "table", "div", "br", "dfn"])

    /// The pieces of text in document order.
    static func pieces(of xep: XEP) -> [Prose] {
        xep.tree.elements(named: blocks).filter { !$0.isExpanded }.map { Prose($0.content(replacing: replaced)) }
    }

    /// The text of a word.
    func text(_ word: Word) -> String { String(decoding: content.bytes[word.offsets], as: UTF8.self) }

    /// The first byte of a word: words are looked at one by one, and most can be passed over by it.
    func first(_ word: Word) -> UInt8 { content.bytes[word.offsets.lowerBound] }

    /// Whether a word begins with two capital letters.
    func isShouted(_ word: Word) -> Bool {
        let offsets = word.offsets
        guard offsets.count > 1 else { return false }
        let (first, second) = (content.bytes[offsets.lowerBound], content.bytes[offsets.lowerBound + 1])
        return first >= 0x41 && first <= 0x5A && second >= 0x41 && second <= 0x5A
    }

    /// The place of a word in the source; nil where a part of it comes out of an entity.
    func range(_ word: Word) -> Range<Int>? {
        content.isLiteral(word.offsets) ? content.sourceRange(word.offsets) : nil
    }

    /// Whether two words are the same but for the case of ASCII letters.
    func areSame(_ left: Word, _ right: Word) -> Bool {
        left.offsets.count == right.offsets.count
            && zip(left.offsets, right.offsets).allSatisfy { Self.lower(content.bytes[$0]) == Self.lower(content.bytes[$1]) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private static func words(of bytes: UnsafeBufferPointer<UInt8>) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 6)
        var isAfterWord = false
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, isWord(bytes[index]) { index += 1 }
            if index > start {
                words.append(Word(start..<index, followsWord: isAfterWord))
                isAfterWord = true
                continue
            }
            if !XMLByte.isSpace(bytes[index]) { isAfterWord = false }
            index += 1
        }
        return words
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x27 || byte >= 0x80 || byte == 0x2D || byte == 0x5F
    }
}
