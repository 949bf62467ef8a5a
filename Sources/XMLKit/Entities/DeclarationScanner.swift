/// One declaration or reference in a DTD or an internal subset (XML 1.0 §2.8, §4.2).
public struct DeclarationItem: Sendable {
    public enum Kind: Sendable {
        /// `<!ENTITY name "literal">`, or with `%`: the bytes between the quotes.
        case entity(name: String, isParameter: Bool, literal: Range<Int>)
        /// `<!ENTITY name SYSTEM "id">`, or with `%`; `isParsed` is false where NDATA follows.
        case external(name: String, isParameter: Bool, systemID: String, isParsed: Bool)
        /// `%name;`
        case parameterReference(String)
        /// Any other declaration.
        case other
    }

    public let kind: Kind
    public let range: Range<Int>
}

/// Reads declarations one after the other; what it does not understand it steps over.
struct DeclarationScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var index: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> DeclarationItem? {
        while index < end {
            if bytes[index] == 0x25 {
                if let item = parameterReference() { return item }
            } else if bytes[index] == 0x3C {
                if starts("<!--") {
                    index = DoctypeScanner.close(bytes, "-->", index + 4, end) + 1
                } else if starts("<?") {
                    index = DoctypeScanner.close(bytes, "?>", index + 2, end) + 1
                } else if starts("<!ENTITY") {
                    if let item = entity() { return item }
                } else if starts("<!") {
                    let start = index
                    skipDeclaration()
                    return DeclarationItem(kind: .other, range: start..<min(index, end))
                } else {
                    index += 1
                }
            } else {
                index += 1
            }
        }
        return nil
    }

    private mutating func parameterReference() -> DeclarationItem? {
        let start = index
        index += 1
        let name = readName()
        guard !name.isEmpty, index < end, bytes[index] == 0x3B else { return nil }
        index += 1
        return DeclarationItem(kind: .parameterReference(name), range: start..<index)
    }

    private mutating func entity() -> DeclarationItem? {
        let start = index
        index += 8
        skipSpace()
        var isParameter = false
        if index < end, bytes[index] == 0x25 {
            isParameter = true
            index += 1
            skipSpace()
        }
        let name = readName()
        skipSpace()
        guard !name.isEmpty, index < end else {
            skipDeclaration()
            return nil
        }
        if let literal = readLiteral() {
            skipDeclaration()
            return DeclarationItem(kind: .entity(name: name, isParameter: isParameter, literal: literal), range: start..<min(index, end))
        }
        let keyword = readName()
        skipSpace()
        if keyword == "PUBLIC" {
            _ = readLiteral()
            skipSpace()
        }
        guard keyword == "SYSTEM" || keyword == "PUBLIC", let systemID = readLiteral() else {
            skipDeclaration()
            return nil
        }
        skipSpace()
        let isParsed = !starts("NDATA")
        skipDeclaration()
        return DeclarationItem(
            kind: .external(name: name, isParameter: isParameter, systemID: text(systemID), isParsed: isParsed),
            range: start..<min(index, end))
    }

    /// Steps over the rest of a declaration, through its quotes.
    private mutating func skipDeclaration() {
        while index < end {
            let byte = bytes[index]
            index += 1
            if byte == 0x3E { return }
            if byte == 0x22 || byte == 0x27 {
                index = (index < end ? Bytes.find(byte, in: bytes, index..<end) ?? end : end) + 1
            }
        }
    }

    private mutating func readLiteral() -> Range<Int>? {
        guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
        let quote = bytes[index]
        let start = index + 1
        guard start < end, let close = Bytes.find(quote, in: bytes, start..<end) else { return nil }
        index = close + 1
        return start..<close
    }

    private mutating func readName() -> String {
        let start = index
        while index < end, XMLByte.isName(bytes[index]) { index += 1 }
        return text(start..<index)
    }

    private mutating func skipSpace() {
        while index < end, XMLByte.isSpace(bytes[index]) { index += 1 }
    }

    private func starts(_ mark: StaticString) -> Bool {
        DoctypeScanner.starts(bytes, mark, index, end)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
