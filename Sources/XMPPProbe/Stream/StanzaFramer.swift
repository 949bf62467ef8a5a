/// Cuts the bytes of a stream into its header and the elements directly inside, whatever the portions that they come in.
///
/// It looks at each byte once and only at what tells where an element ends; XMLKit's reader judges what it cuts out.
struct StanzaFramer {
    enum Piece: Equatable {
        /// The start tag of the stream.
        case header([UInt8])
        case element([UInt8])
        /// The end tag of the stream.
        case end
    }

    /// The most bytes of one element; the largest avatar of a test has a tenth of it.
    static let length = 4 << 20
    /// The deepest nesting of elements in a stanza, which XMLKit's reader takes too.
    static let depth = 250

    private enum State {
        case text
        /// Inside a tag; the quote that an attribute's value is open with, or 0.
        case tag(quote: UInt8)
        case cdata
        case declaration
    }

    private var bytes: [UInt8] = []
    /// Where the piece begins that is not whole yet.
    private var start = 0
    /// The place that is looked at next.
    private var place = 0
    private var state = State.text
    /// Where the tag, section or declaration began that `state` is inside of.
    private var markup = 0
    /// The elements that are open, that of the stream included.
    private var open = 0
    private var isFresh = true
    private var isEnded = false

    /// Whether there are bytes that belong to no piece yet.
    var hasRest: Bool { !bytes.isEmpty }

    /// The pieces that are whole now.
    mutating func append(_ new: some Sequence<UInt8>) throws(StreamFault) -> [Piece] {
        bytes.append(contentsOf: new)
        var pieces: [Piece] = []
        while let piece = try next() { pieces.append(piece) }
        bytes.removeFirst(start)
        place -= start
        markup -= start
        start = 0
        if bytes.count > Self.length { throw .tooLong(limit: Self.length) }
        return pieces
    }

    private mutating func next() throws(StreamFault) -> Piece? {
        while place < bytes.count {
            let byte = bytes[place]
            switch state {
            case .text:
                if byte == UInt8(ascii: "<") {
                    guard try enterMarkup() else { return nil }
                } else {
                    place += 1
                    if open > 1 { continue }
                    guard Self.isSpace(byte) else { throw .textBetweenStanzas }
                    start = place
                }
            case .tag(let quote):
                place += 1
                if quote != 0 {
                    if byte == quote { state = .tag(quote: 0) }
                } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                    state = .tag(quote: byte)
                } else if byte == UInt8(ascii: ">") {
                    state = .text
                    if let piece = try endTag() { return piece }
                }
            case .cdata:
                place += 1
                if byte == UInt8(ascii: ">"), place - markup >= "<![CDATA[]]>".utf8.count,
                    bytes[place - 2] == UInt8(ascii: "]"), bytes[place - 3] == UInt8(ascii: "]")
                {
                    state = .text
                }
            case .declaration:
                place += 1
                if byte == UInt8(ascii: ">"), bytes[place - 2] == UInt8(ascii: "?") {
                    state = .text
                    start = place
                }
            }
        }
        return nil
    }

    /// Goes behind what tells the kind of the markup that begins here; false where more bytes have to.
    private mutating func enterMarkup() throws(StreamFault) -> Bool {
        guard place + 1 < bytes.count else { return false }
        if isEnded { throw .textBetweenStanzas }
        markup = place
        switch bytes[place + 1] {
        case UInt8(ascii: "!"):
            guard let isWhole = begins("<![CDATA[") else {
                throw .restricted(bytes[place...].dropFirst(2).first == UInt8(ascii: "-") ? "a comment" : "a document type declaration")
            }
            guard isWhole else { return false }
            if open <= 1 { throw .textBetweenStanzas }
            place += "<![CDATA[".utf8.count
            state = .cdata
        case UInt8(ascii: "?"):
            guard isFresh, let isWhole = begins("<?xml ") else { throw .restricted("a processing instruction") }
            guard isWhole else { return false }
            place += "<?xml ".utf8.count
            state = .declaration
        default:
            place += 1
            state = .tag(quote: 0)
        }
        isFresh = false
        return true
    }

    /// Whether this stands here; false where it may do so when more bytes have come, nil where it does not.
    private func begins(_ text: String) -> Bool? {
        let shown = bytes[place...].prefix(text.utf8.count)
        guard text.utf8.starts(with: shown) else { return nil }
        return shown.count == text.utf8.count
    }

    /// Counts the tag that ends here; the piece that it completes.
    private mutating func endTag() throws(StreamFault) -> Piece? {
        let isClosing = bytes[markup + 1] == UInt8(ascii: "/")
        let isEmpty = !isClosing && bytes[place - 2] == UInt8(ascii: "/")
        if isClosing {
            open -= 1
            if open < 0 { throw .malformed }
            if open == 0 {
                isEnded = true
                start = place
                return .end
            }
        } else if open == 0 {
            if isEmpty { throw .notXMPP }
            open = 1
            return .header(take())
        } else if !isEmpty {
            open += 1
            if open > Self.depth + 1 { throw .tooDeep(limit: Self.depth) }
            return nil
        }
        return open == 1 ? .element(take()) : nil
    }

    private mutating func take() -> [UInt8] {
        defer { start = place }
        return Array(bytes[start..<place])
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
