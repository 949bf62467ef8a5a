/// The character data of an element in one piece, with the way back from each byte to its place in the source:
/// through CDATA borders, references and entity splices.
public struct MappedText: Sendable {
    /// The character data in UTF-8, line ends as LF.
    public private(set) var bytes: [UInt8] = []
    private var segments: [Segment] = []

    private struct Segment: Sendable {
        let text: Int
        let source: Range<Int>
        /// Whether its bytes stand in the source one by one; otherwise all stand for the whole source range.
        let isLiteral: Bool
    }

    public init() {}

    /// Text that stands in a source from this place on, byte for byte.
    public init(literal bytes: [UInt8], at place: Int) {
        self.bytes = bytes
        segments = [Segment(text: 0, source: place..<place + bytes.count, isLiteral: true)]
    }

    /// The same text of a piece that stands further on in a larger source.
    public init(_ text: MappedText, movedBy distance: Int) {
        bytes = text.bytes
        segments = text.segments.map {
            Segment(text: $0.text, source: $0.source.lowerBound + distance..<$0.source.upperBound + distance, isLiteral: $0.isLiteral)
        }
    }

    /// The text inside an element that holds nothing else, without a tree of it; nil where it holds more, or text that is written in another way than it is read.
    ///
    /// `element`: the bytes from its start tag to its end tag.
    public init?(inside element: [UInt8]) {
        let read = XMLTokens(element)
        guard read.problems.isEmpty, !element.contains(0x0D), read.tokens.count >= 2, read.tokens.first?.kind == .startTag, read.tokens.last?.kind == .endTag
        else { return nil }
        for token in read.tokens.dropFirst().dropLast() {
            switch token.kind {
            case .text: append(token.range, of: element)
            case .cdata: append(token.range.lowerBound + "<![CDATA[".utf8.count..<token.range.upperBound - "]]>".utf8.count, of: element)
            default: return nil
            }
        }
    }

    private mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        segments.append(Segment(text: bytes.count, source: range, isLiteral: true))
        bytes += source[range]
    }

    mutating func append(_ text: XMLText) {
        let range = text.isLiteral ? text.valueRange : text.range
        segments.append(Segment(text: bytes.count, source: range, isLiteral: text.isLiteral))
        bytes += text.bytes
    }

    mutating func append(placeholderFor range: Range<Int>) {
        segments.append(Segment(text: bytes.count, source: range, isLiteral: false))
        bytes += [0xEF, 0xBF, 0xBC]
    }

    /// Where a byte range of the text stands in the source.
    public func sourceRange(_ range: Range<Int>) -> Range<Int> {
        let lower = place(of: range.lowerBound, isEnd: false)
        guard !range.isEmpty else { return lower..<lower }
        return lower..<max(lower, place(of: range.upperBound, isEnd: true))
    }

    /// Where a byte of the text stands in the source.
    public func sourceOffset(_ offset: Int) -> Int { place(of: offset, isEnd: false) }

    /// Whether a byte range of the text stands in the source byte for byte, so that an edit of it can be made there.
    public func isLiteral(_ range: Range<Int>) -> Bool {
        guard let segment = segment(at: range.lowerBound, isEnd: false) else { return false }
        return segment.isLiteral && range.upperBound <= segment.text + segment.source.count
    }

    private func place(of offset: Int, isEnd: Bool) -> Int {
        guard let segment = segment(at: offset, isEnd: isEnd) else { return 0 }
        guard segment.isLiteral else { return isEnd ? segment.source.upperBound : segment.source.lowerBound }
        return segment.source.lowerBound + min(max(0, offset - segment.text), segment.source.count)
    }

    private func segment(at offset: Int, isEnd: Bool) -> Segment? {
        var low = 0
        var high = segments.count
        guard high > 0 else { return nil }
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].text < offset || (!isEnd && segments[middle].text == offset) { low = middle } else { high = middle }
        }
        return segments[low]
    }
}
