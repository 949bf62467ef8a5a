/// A place in a source as people count: line and column from 1, columns in Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// The line starts of a source, for turning byte offsets into positions.
///
/// A line ends with LF, CR LF or CR, as XML 1.0 §2.11 has it.
public struct LineIndex: Sendable {
    private let source: Source
    private let starts: [Int]
    /// The scalars before each multiple of `step` bytes, where a line is long: counted anew for each of many findings in
    /// one long line, they would take quadratic time. Empty otherwise.
    private let scalars: [Int]
    private static let step = 4096

    public init(_ source: Source) {
        self.source = source
        starts = source.bytes.withUnsafeBufferPointer { bytes in
            var starts = [0]
            starts.reserveCapacity(bytes.count / 32)
            // Hardly a text has another line end than LF.
            var carriageReturn = Bytes.find(0x0D, in: bytes, 0..<bytes.count) ?? bytes.count
            var index = 0
            while index < bytes.count {
                let feed = Bytes.find(0x0A, in: bytes, index..<bytes.count) ?? bytes.count
                let end = min(feed, carriageReturn)
                if end == bytes.count { break }
                index = end + 1
                if end == carriageReturn {
                    if index < bytes.count, bytes[index] == 0x0A { index += 1 }
                    carriageReturn = Bytes.find(0x0D, in: bytes, index..<bytes.count) ?? bytes.count
                }
                starts.append(index)
            }
            return starts
        }
        let isLong = zip(starts, starts.dropFirst() + [source.bytes.count]).contains { $1 - $0 > 2 * Self.step }
        scalars = isLong ? stride(from: Self.step, through: source.bytes.count, by: Self.step).reduce(into: [0]) { counts, end in
            counts.append(counts[counts.count - 1] + Self.count(source.bytes, end - Self.step..<end))
        } : []
    }

    private static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        bytes[range].withUnsafeBufferPointer { $0.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } } }
    }

    private func scalars(before offset: Int) -> Int {
        let mark = offset / Self.step
        return scalars[mark] + Self.count(source.bytes, mark * Self.step..<offset)
    }

    /// The number of lines; text after the last line end counts as one, even when it is empty.
    public var count: Int { starts.count }

    /// The position of a byte offset; one past the end is the end.
    public func position(of offset: Int) -> SourcePosition {
        let offset = max(0, min(offset, source.bytes.count))
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        // A byte order mark is no column.
        let start = low == 0 ? min(source.byteOrderMarkCount, offset) : starts[low]
        let isLong = offset - start > 2 * Self.step
        let scalars = isLong ? scalars(before: offset) - scalars(before: start) : Self.count(source.bytes, start..<offset)
        return SourcePosition(line: low + 1, column: scalars + 1)
    }

    /// The bytes of a line (from 1) without its line end, or nil where there is no such line.
    public func range(ofLine line: Int) -> Range<Int>? {
        guard line >= 1, line <= starts.count else { return nil }
        let start = line == 1 ? source.byteOrderMarkCount : starts[line - 1]
        var end = line < starts.count ? starts[line] : source.bytes.count
        while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
