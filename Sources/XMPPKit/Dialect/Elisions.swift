internal import XMLKit

/// Finds what authors write for something left out: `...`, `. . .`, `…`, `[ ... ]`, `[etc.]`.
enum Elisions {
    /// Where an ellipsis stands in a piece of text: three dots or more, with or without spaces, or U+2026.
    static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let end = ellipsisEnd(bytes, at: index, limit: range.upperBound) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    static func isPresent(in bytes: [UInt8], _ range: Range<Int>) -> Bool { !ranges(in: bytes, range).isEmpty }

    /// Something in a tag that stands for attributes left out: an ellipsis or a remark in brackets.
    static func end(inTag bytes: [UInt8], at place: Int) -> Int? {
        guard place < bytes.count else { return nil }
        let close: UInt8? = bytes[place] == 0x5B ? 0x5D : bytes[place] == 0x28 ? 0x29 : bytes[place] == 0x7B ? 0x7D : nil
        if let close {
            var end = place + 1
            while end < bytes.count, bytes[end] != close {
                if bytes[end] == 0x3C || bytes[end] == 0x3E { return nil }
                end += 1
            }
            return end < bytes.count ? end + 1 : nil
        }
        return ellipsisEnd(bytes, at: place, limit: bytes.count)
    }

    private static func ellipsisEnd(_ bytes: [UInt8], at place: Int, limit: Int) -> Int? {
        if place + 2 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x80, bytes[place + 2] == 0xA6 { return place + 3 }
        guard bytes[place] == 0x2E else { return nil }
        var count = 0
        var index = place
        var end = place
        // Dots one below the other are as good as dots in a row.
        while index < limit, bytes[index] == 0x2E || (count > 0 && XMLByte.isSpace(bytes[index])) {
            if bytes[index] == 0x2E {
                count += 1
                end = index + 1
            }
            index += 1
        }
        return count >= 3 || (count == 2 && end == place + 2 && isBoundary(bytes, place - 1) && isBoundary(bytes, end)) ? end : nil
    }

    private static func isBoundary(_ bytes: [UInt8], _ place: Int) -> Bool {
        place < 0 || place >= bytes.count || XMLByte.isSpace(bytes[place]) || bytes[place] == 0x3C || bytes[place] == 0x3E
    }
}
