internal import XEPKit
internal import XMLKit

/// A reference to an entity that lacks its semicolon, or has a blank inside: `&xep0060,`, `&ltmessage/`, `&rfc 6120;`, `& xep0060;`.
struct UnfinishedReference {
    /// From the ampersand to the end of the name, or of the semicolon where there is one.
    let range: Range<Int>
    let message: String
    /// The reference as it was meant.
    let meant: String

    /// nil where the ampersand is one, as far as can be told.
    init?(at place: Int, _ context: LintContext) {
        let bytes = context.source.bytes
        guard place < bytes.count, bytes[place] == 0x26, !Self.isInQuery(bytes, place) else { return nil }
        let end = Self.nameEnd(bytes, place + 1)
        if let (range, name) = Self.broken(bytes, place, end, context) {
            (self.range, meant) = (range, "&\(name);")
            message = "a blank stands in the reference: write \(meant)"
            return
        }
        guard let count = Self.length(bytes[place + 1..<end], context), end == bytes.count || bytes[end] != 0x3D else { return nil }
        range = place..<place + 1 + count
        meant = context.source.text(range) + ";"
        message = "\(context.source.text(range)) lacks its ';': write \(meant)"
    }

    /// The end of the letters, digits and marks that a name of an entity, or the number of a character, is made of.
    private static func nameEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        if end < bytes.count, bytes[end] == 0x23 { end += 1 }
        // No name in use comes near.
        while end < min(bytes.count, start + 60), bytes[end] < 0x80, XMLByte.isName(bytes[end]) { end += 1 }
        return end
    }

    /// A reference with blanks before its name, inside it or before its semicolon.
    private static func broken(_ bytes: [UInt8], _ place: Int, _ end: Int, _ context: LintContext) -> (Range<Int>, String)? {
        let first = bytes[place + 1..<end]
        let start = spaceEnd(bytes, end)
        guard start > end else { return nil }
        let close = nameEnd(bytes, start)
        guard close < bytes.count, bytes[close] == 0x3B else { return nil }
        let name = String(decoding: first + bytes[start..<close], as: UTF8.self)
        return isKnown(name, context) ? (place..<close + 1, name) : nil
    }

    /// The end of a blank or two.
    private static func spaceEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < min(bytes.count, start + 2), bytes[end] == 0x20 { end += 1 }
        return end
    }

    /// How many bytes of what stands after an ampersand are the name of an entity; nil for none.
    private static func length(_ word: ArraySlice<UInt8>, _ context: LintContext) -> Int? {
        if word.first == 0x23 { return characterLength(word) }
        var end = word.endIndex
        while end > word.startIndex {
            if isKnown(String(decoding: word[..<end], as: UTF8.self), context) { return end - word.startIndex }
            // A full stop or a hyphen can be of the name, or end it.
            guard let mark = word[..<end].lastIndex(where: { $0 == 0x2E || $0 == 0x2D || $0 == 0x3A }) else { break }
            end = mark
        }
        // The name of an element that has grown together with the bracket before it.
        guard word.starts(with: "lt".utf8), word.count > 2 else { return nil }
        let rest = word.dropFirst(2)
        let name = String(decoding: rest, as: UTF8.self)
        let after = context.source.bytes[word.endIndex...]
        let isTag = after.first == 0x2F || after.first == 0x3E || after.starts(with: "&gt".utf8)
        return isTag || context.vocabulary.elements[name] != nil ? 2 : nil
    }

    /// `#160` or `#xA0`.
    private static func characterLength(_ word: ArraySlice<UInt8>) -> Int? {
        let isHex = word.dropFirst().first == 0x78
        let digits = word.dropFirst(isHex ? 2 : 1)
        let count = digits.prefix { (0x30...0x39).contains($0) || isHex && (0x61...0x66).contains($0 | 0x20) }.count
        return count > 1 && count == digits.count ? word.count : nil
    }

    /// Whether a name is that of an entity: declared, or of a document of the series or of the IETF.
    private static func isKnown(_ name: String, _ context: LintContext) -> Bool {
        guard !name.isEmpty else { return false }
        if context.xep.tree.entities.declares(name) { return true }
        guard name.first?.isLowercase == true, let parts = XEPName.parts(of: name) else { return false }
        return parts.series == "xep" && parts.digits == 4 || parts.series == "rfc" && parts.digits >= 3
    }

    /// Whether the ampersand stands between the parameters of an address, where `&copy=1` is no reference.
    private static func isInQuery(_ bytes: [UInt8], _ place: Int) -> Bool {
        for byte in bytes[max(0, place - 400)..<place].reversed() {
            if byte == 0x3F { return true }
            if XMLByte.isSpace(byte) || [0x22, 0x27, 0x3C, 0x3E].contains(byte) { return false }
        }
        return false
    }
}
