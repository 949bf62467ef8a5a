internal import XEPKit
internal import XMLKit

/// The lines by which git marks the two sides of a merge that it could not make.
enum ConflictMarkers {
    /// The places of the marks, each to the end of its line, in the order of the text.
    ///
    /// In running text any of them is one. An example or a comment may quote, underline or draw, so that there it takes all three.
    static func all(in xep: XEP, _ lines: LineIndex) -> [Range<Int>] {
        let bytes = xep.source.bytes
        var found: [Range<Int>] = []
        var blocks = xep.blocks[...]
        // What stands in a block so far, and in which.
        var (open, place): ([Range<Int>], Int) = ([], -1)
        // No honest document has more.
        for number in stride(from: 1, through: lines.count, by: 1) where found.count < 1000 {
            guard let line = lines.range(ofLine: number), let sign = sign(of: bytes[line]) else { continue }
            while let block = blocks.first, block.element.range.upperBound <= line.lowerBound { blocks.removeFirst() }
            guard let block = blocks.first, block.element.range.contains(line.lowerBound) else {
                if sign != equals || !isInComment(line.lowerBound, bytes) { found.append(line) }
                continue
            }
            if block.element.range.lowerBound != place || sign == ours { open = [] }
            place = block.element.range.lowerBound
            guard sign == ours || !open.isEmpty else { continue }
            open.append(line)
            if sign == theirs {
                if open.count >= 3 { found += open }
                open = []
            }
        }
        return found
    }

    private static let length = 7
    private static let (ours, equals, theirs, base): (UInt8, UInt8, UInt8, UInt8) = (0x3C, 0x3D, 0x3E, 0x7C)

    /// The sign of which a mark is made; nil where the line is none.
    private static func sign(of line: ArraySlice<UInt8>) -> UInt8? {
        guard line.count >= length, let sign = line.first, sign == ours || sign == equals || sign == theirs || sign == base,
            line.prefix(length).allSatisfy({ $0 == sign })
        else { return nil }
        let rest = line.dropFirst(length)
        return sign == equals ? (rest.allSatisfy(XMLByte.isSpace) ? sign : nil) : rest.first == 0x20 ? sign : nil
    }

    /// Whether a comment is open there; one that is longer than anybody's is not.
    private static func isInComment(_ place: Int, _ bytes: [UInt8]) -> Bool {
        for index in stride(from: place - 1, through: max(0, place - 4096), by: -1) {
            if bytes[index] == 0x3E, index >= 2, bytes[index - 1] == 0x2D, bytes[index - 2] == 0x2D { return false }
            if bytes[index] == 0x3C, bytes[index...].starts(with: "<!--".utf8) { return true }
        }
        return false
    }
}
