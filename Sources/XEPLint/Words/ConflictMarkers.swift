internal import XEPKit
internal import XMLKit

/// The lines by which git marks the two sides of a merge that it could not make.
enum ConflictMarkers {
    /// The places of the marks, each to the end of its line, in the order of the text.
    ///
    /// A line of equals signs is one only between two others, or in running text: an example may draw one.
    static func all(in xep: XEP, _ lines: LineIndex) -> [Range<Int>] {
        let bytes = xep.source.bytes
        var found: [Range<Int>] = []
        var isWhole = false
        for number in stride(from: 1, through: lines.count, by: 1) {
            guard let line = lines.range(ofLine: number), line.count >= length, let sign = bytes[line].first, signs.contains(sign),
                bytes[line].prefix(length).allSatisfy({ $0 == sign })
            else { continue }
            let rest = bytes[line].dropFirst(length)
            guard sign == equals ? rest.allSatisfy(XMLByte.isSpace) : rest.first == 0x20 || rest.isEmpty else { continue }
            isWhole = isWhole || sign != equals
            found.append(line)
        }
        return isWhole ? found : found.filter { line in !xep.blocks.contains { $0.element.range.contains(line.lowerBound) } }
    }

    private static let length = 7
    private static let equals: UInt8 = 0x3D
    private static let signs: [UInt8] = [0x3C, 0x3E, equals, 0x7C]
}
