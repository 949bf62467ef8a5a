/// A replacement of some bytes of a source; what no edit names stays as it is.
public struct TextEdit: Sendable, Hashable {
    /// What is replaced, in bytes of the UTF-8 text of the source; empty for an insertion.
    public let range: Range<Int>
    /// What comes in its place.
    public let replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

extension Sequence<TextEdit> {
    /// The bytes with the edits done; insertions at one place come in the order given, of overlapping edits the first counts.
    public func applied(to bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var place = 0
        for edit in sortedByPlace {
            guard edit.range.lowerBound >= place, edit.range.upperBound <= bytes.count else { continue }
            out += bytes[place..<edit.range.lowerBound]
            out += edit.replacement.utf8
            place = edit.range.upperBound
        }
        return out + bytes[place...]
    }

    /// The edits in the order of the text; those at one place in the order given.
    public var sortedByPlace: [TextEdit] {
        enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
    }
}
