/// The scan over bytes that makes ``XMLTokens``.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int
    var index: Int
    var tokens: [XMLToken] = []
    var attributes: [XMLTokenAttribute] = []
    var problems: [XMLProblem] = []
    /// Where the next `]]>` stands, or the end of the text, as far as it was looked for.
    var nextCDATAEnd: Int?
    /// The place after the attribute value that was read last.
    var valueEnd = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        self.bytes = bytes
        start = range.lowerBound
        end = range.upperBound
        index = start
        tokens.reserveCapacity(range.count / 24)
    }

    mutating func scan() {
        if matches("\u{FEFF}", at: index) {
            append(.byteOrderMark, to: index + 3)
        }
        while index < end {
            switch bytes[index] {
            case 0x3C: scanMarkup()
            case 0x26: scanReference()
            default: scanText()
            }
        }
    }

    // MARK: Text and references

    private mutating func scanText() {
        var next = PlainText.content.end(in: bytes, from: index, before: end)
        while next < end, bytes[next] != 0x3C, bytes[next] != 0x26 {
            if bytes[next] == 0x3E {
                if next >= index + 2, bytes[next - 1] == 0x5D, bytes[next - 2] == 0x5D { problem(.cdataEndInText, next - 2..<next + 1) }
            } else {
                checkControl(at: next)
            }
            next = PlainText.content.end(in: bytes, from: next + 1, before: end)
        }
        append(.text, to: next)
    }

    /// Takes note of a control character that XML has not.
    mutating func checkControl(at place: Int) {
        if !XMLByte.isSpace(bytes[place]) { problem(.invalidCharacter(UInt32(bytes[place])), place..<place + 1) }
    }

    private mutating func scanReference() {
        guard let reference = self.reference(at: index) else {
            problem(.bareAmpersand, index..<index + 1)
            append(.malformed, to: index + 1)
            return
        }
        if reference.isCharacter {
            if XMLReference.scalar(of: bytes, name: reference.name) == nil {
                problem(.invalidCharacterReference(text(reference.range)), reference.range)
            }
            append(.characterReference, to: reference.range.upperBound, name: reference.name)
        } else {
            append(.entityReference, to: reference.range.upperBound, name: reference.name)
        }
    }

    /// The reference that begins at an ampersand, if one does.
    func reference(at place: Int) -> XMLReference? {
        XMLReference(in: bytes, at: place, end: end)
    }

    // MARK: Markup

    private mutating func scanMarkup() {
        let next = index + 1 < end ? bytes[index + 1] : 0
        switch next {
        case 0x2F: scanEndTag()
        case 0x21: scanDeclaration()
        case 0x3F: scanInstruction()
        case _ where XMLByte.isNameStart(next) && !isTypographicQuote(at: index + 1): scanTag()
        default:
            problem(.strayLessThan, index..<index + 1)
            append(.malformed, to: index + 1)
        }
    }

    private mutating func scanEndTag() {
        let nameStart = index + 2
        let nameEnd = self.nameEnd(nameStart)
        guard nameEnd > nameStart else {
            var close = nameStart
            while close < end, bytes[close] != 0x3E, bytes[close] != 0x3C { close += 1 }
            if close < end, bytes[close] == 0x3E { close += 1 }
            problem(.malformedTag(name: ""), index..<close)
            append(.malformed, to: close)
            return
        }
        let name = nameStart..<nameEnd
        var close = skipSpace(nameEnd)
        if close < end, bytes[close] == 0x3E {
            append(.endTag, to: close + 1, name: name)
            return
        }
        while close < end, bytes[close] != 0x3E, bytes[close] != 0x3C, bytes[close] != 0x0A { close += 1 }
        if close < end, bytes[close] == 0x3E {
            problem(.attributesInEndTag(name: text(name)), index..<close + 1)
            append(.endTag, to: close + 1, name: name)
        } else {
            problem(.missingTagEnd(name: "/" + text(name)), index..<nameEnd)
            append(.endTag, to: nameEnd, name: name)
        }
    }

    private mutating func scanDeclaration() {
        if matches("<!--", at: index) {
            var close = index + 4
            while close < end, !matches("--", at: close) { close += 1 }
            while close < end, !matches("-->", at: close) {
                if matches("--", at: close) { problem(.doubleHyphenInComment, close..<close + 2) }
                close += 1
                while close < end, !matches("--", at: close) { close += 1 }
            }
            if close >= end { problem(.unterminatedComment, index..<index + 4) }
            append(.comment, to: min(close + 3, end))
        } else if matches("<![CDATA[", at: index) {
            scanCDATA()
        } else if matches("<!DOCTYPE", at: index) || isMisspeltDoctype {
            let nameStart = skipSpace(index + 9)
            let name = nameStart..<nameEnd(nameStart)
            let doctype = DoctypeScanner.scan(bytes, from: index, limit: end)
            problems += doctype.problems
            append(.doctype, to: doctype.end, name: name)
        } else if !scanMisspeltCDATA() {
            var close = index + 2
            while close < end, bytes[close] != 0x3E, bytes[close] != 0x3C { close += 1 }
            if close < end, bytes[close] == 0x3E { close += 1 }
            problem(.malformedDeclaration, index..<close)
            append(.malformed, to: close)
        }
    }

    /// Whether that of a XEP begins here, in small letters; that of HTML may be written so.
    private var isMisspeltDoctype: Bool {
        index + 13 <= end && zip(bytes[index + 2..<index + 9], "doctype".utf8).allSatisfy { $0 | 0x20 == $1 }
            && XMLByte.isSpace(bytes[index + 9]) && matches("xep", at: index + 10)
    }

    private mutating func scanInstruction() {
        let name = index + 2..<nameEnd(index + 2)
        var close = name.upperBound
        while close < end, !(bytes[close] == 0x3F && matches("?>", at: close)) { close += 1 }
        if close >= end { problem(.unterminatedProcessingInstruction, index..<name.upperBound) }
        let stop = min(close + 2, end)
        guard text(name).lowercased() == "xml" else {
            if name.isEmpty, close < end { problem(.malformedTag(name: "?"), index..<stop) }
            append(.processingInstruction, to: stop, name: name)
            return
        }
        let isFirst = tokens.allSatisfy { $0.kind == .byteOrderMark }
        if !isFirst {
            problem(.misplacedXMLDeclaration, index..<stop)
        } else if !XMLDeclaration.isSound(text(index..<stop)) {
            problem(.malformedXMLDeclaration, index..<stop)
        }
        append(.xmlDeclaration, to: stop, name: name)
    }

    // MARK: Helpers

    mutating func append(_ kind: XMLToken.Kind, to upper: Int, name: Range<Int> = 0..<0, attributes: Range<Int> = 0..<0) {
        tokens.append(XMLToken(kind, index..<upper, name: name, attributes: attributes))
        index = upper
    }

    mutating func problem(_ kind: XMLProblem.Kind, _ range: Range<Int>, related: Range<Int>? = nil) {
        problems.append(XMLProblem(kind, at: range, related: related))
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    func skipSpace(_ from: Int) -> Int {
        var index = from
        while index < end, XMLByte.isSpace(bytes[index]) { index += 1 }
        return index
    }

    /// The end of the name that begins here; the same place where none does.
    func nameEnd(_ from: Int) -> Int {
        guard from < end, XMLByte.isNameStart(bytes[from]) else { return from }
        var index = from
        while index < end, XMLByte.isName(bytes[index]), bytes[index] != 0xE2 || !isTypographicQuote(at: index) { index += 1 }
        return index
    }

    func matches(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= end else { return false }
        let pattern = text.utf8Start
        for offset in 0..<count where bytes[place + offset] != pattern[offset] { return false }
        return true
    }

    /// Whether U+2018 to U+201F begins here: what word processors put for quotes.
    func isTypographicQuote(at place: Int) -> Bool {
        place + 2 < end && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] & 0xF8 == 0x98
    }
}
