public import XMLKit

/// A file in the encoding that it came in, so that edits of its UTF-8 text can be made in its own bytes.
public struct EncodedFile: Sendable {
    public let source: Source
    /// The bytes as they stand in the file.
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.bytes = bytes
        source = Source(name: name, file: bytes)
    }

    /// The file with the edits done.
    ///
    /// Throws where the text is not well encoded, or is in an encoding whose characters have no fixed size, since there
    /// a place in the text is no place in the file.
    public func applying(_ edits: [TextEdit]) throws(DeskFailure) -> [UInt8] {
        if !source.problems.isEmpty, source.bytes != bytes { throw DeskFailure(source.name, "is not well encoded: mend that first") }
        switch source.encoding {
        case .utf8: return edits.applied(to: bytes)
        case .utf16LittleEndian: return try applying(edits, unit: { [$0, 0] }, size: { $0 >= 0xF0 ? 4 : 2 })
        case .utf16BigEndian: return try applying(edits, unit: { [0, $0] }, size: { $0 >= 0xF0 ? 4 : 2 })
        case .declared(let label):
            let characters = source.bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
            guard characters == bytes.count else {
                throw DeskFailure(source.name, "is in \(label), in which nothing can be edited: save it as UTF-8 first")
            }
            return try applying(edits, unit: { [$0] }, size: { _ in 1 })
        }
    }

    /// `unit`: the bytes of an ASCII character in the file; `size`: the bytes of a character in the file, by its first byte in UTF-8.
    private func applying(
        _ edits: [TextEdit], unit: (UInt8) -> [UInt8], size: (UInt8) -> Int
    ) throws(DeskFailure) -> [UInt8] {
        var out: [UInt8] = []
        var (place, offset, copied) = (0, 0, 0)
        func advance(to end: Int) {
            while place < end {
                if source.bytes[place] & 0xC0 != 0x80 { offset += size(source.bytes[place]) }
                place += 1
            }
        }
        for edit in edits.sortedByPlace where edit.range.lowerBound >= place && edit.range.upperBound <= source.bytes.count {
            advance(to: edit.range.lowerBound)
            guard copied <= offset, offset <= bytes.count else { throw DeskFailure(source.name, "is not well encoded: mend that first") }
            out += bytes[copied..<offset]
            for byte in edit.replacement.utf8 { out += unit(byte) }
            advance(to: edit.range.upperBound)
            copied = offset
        }
        guard copied <= bytes.count else { throw DeskFailure(source.name, "is not well encoded: mend that first") }
        return out + bytes[copied...]
    }
}
