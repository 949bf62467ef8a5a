/// A replacement of some bytes of a document; what no edit names stays as it is.
public struct TextEdit: Sendable, Equatable {
    /// The bytes replaced, in the UTF-8 text of the source; empty for an insertion.
    public let range: Range<Int>
    /// What comes in their place; always ASCII, so that it can be written in the encoding of any file.
    public let text: String

    public init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
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
            out += edit.text.utf8
            place = edit.range.upperBound
        }
        return out + bytes[place...]
    }

    var sortedByPlace: [TextEdit] {
        enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
    }
}
