internal import XMLKit

/// Attributes that became text because the tag was ended before them: `<iq> from='a' to='b'>`, which parsers accept.
struct LostAttributes {
    /// The tag that ends too early, in `XMLTokens.tokens`.
    let tag: Int
    /// The text from the first attribute to the last, with the `>` or `/>` after it.
    let range: Range<Int>
    let names: [String]
    /// Whether `>` or `/>` follows them, as after the attributes of a tag.
    let endsLikeTag: Bool
    let endsLikeEmptyTag: Bool

    static func all(in bytes: [UInt8], _ tokens: XMLTokens) -> [LostAttributes] {
        var found: [LostAttributes] = []
        for index in tokens.tokens.indices.dropLast() {
            let tag = tokens.tokens[index]
            guard tag.kind == .startTag || tag.kind == .emptyTag, tokens.tokens[index + 1].kind == .text else { continue }
            guard let lost = read(bytes, tokens, index) else { continue }
            found.append(lost)
        }
        return found
    }

    private static func read(_ bytes: [UInt8], _ tokens: XMLTokens, _ index: Int) -> LostAttributes? {
        let text = tokens.tokens[index + 1].range
        var place = skipSpace(bytes, text.lowerBound, text.upperBound)
        guard place < text.upperBound, XMLByte.isNameStart(bytes[place]), place > text.lowerBound else { return nil }
        let start = place
        var end = place
        var names: [String] = []
        while place < text.upperBound, XMLByte.isNameStart(bytes[place]) {
            var nameEnd = place
            while nameEnd < text.upperBound, XMLByte.isName(bytes[nameEnd]) { nameEnd += 1 }
            var open = skipSpace(bytes, nameEnd, text.upperBound)
            guard open < text.upperBound, bytes[open] == 0x3D else { break }
            open = skipSpace(bytes, open + 1, text.upperBound)
            guard open < text.upperBound, bytes[open] == 0x22 || bytes[open] == 0x27 else { break }
            guard let close = bytes[(open + 1)..<text.upperBound].firstIndex(of: bytes[open]) else { break }
            names.append(String(decoding: bytes[place..<nameEnd], as: UTF8.self))
            end = close + 1
            place = skipSpace(bytes, end, text.upperBound)
        }
        guard !names.isEmpty else { return nil }
        if place < text.upperBound, bytes[place] == 0x3E {
            return LostAttributes(tag: index, range: start..<place + 1, names: names, endsLikeTag: true, endsLikeEmptyTag: false)
        }
        if place + 1 < text.upperBound, bytes[place] == 0x2F, bytes[place + 1] == 0x3E {
            return LostAttributes(tag: index, range: start..<place + 2, names: names, endsLikeTag: true, endsLikeEmptyTag: true)
        }
        // Without the end of a tag after them, only before a child: the text of a leaf may well look like this.
        guard place == text.upperBound, tokens.tokens[index].kind == .startTag, index + 2 < tokens.tokens.count else { return nil }
        let next = tokens.tokens[index + 2].kind
        guard next == .startTag || next == .emptyTag else { return nil }
        return LostAttributes(tag: index, range: start..<end, names: names, endsLikeTag: false, endsLikeEmptyTag: false)
    }

    private static func skipSpace(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int {
        var place = from
        while place < end, XMLByte.isSpace(bytes[place]) { place += 1 }
        return place
    }
}
