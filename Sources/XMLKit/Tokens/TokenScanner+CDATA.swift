/// CDATA sections, those among them whose marks are lost or misspelt.
extension TokenScanner {
    /// Reads a section that begins here.
    ///
    /// One that runs over the end tag of its element into the next section, or to the end of the text, is ended before that tag: whatever
    /// XML has to say of it, its author has lost a `]]>`.
    mutating func scanCDATA() {
        let opening = index..<index + 9
        let close = cdataEnd(from: opening.upperBound)
        if let lost = lostEnd(of: opening, before: close) {
            checkCharacters(in: opening.upperBound..<lost.rest.lowerBound)
            problem(.lostCDATAEnd(name: lost.name), lost.rest.lowerBound..<lost.tagEnd, related: opening)
            append(.cdata, to: lost.rest.lowerBound)
            if !lost.rest.isEmpty { append(.malformed, to: lost.rest.upperBound) }
        } else {
            checkCharacters(in: opening.upperBound..<(close ?? end))
            if close == nil { problem(.unterminatedCDATA, opening) }
            append(.cdata, to: close.map { $0 + 3 } ?? end)
        }
    }

    /// Reads what was meant to begin a section, such as `<!CDATA[` or `<![cdata[`, with all up to its end; false where nothing of the kind stands here.
    mutating func scanMisspeltCDATA() -> Bool {
        var stop = index + 2
        while stop < min(end, index + 14), bytes[stop] == 0x5B || bytes[stop] == 0x20 || bytes[stop] == 0x21 || XMLByte.isNameStart(bytes[stop]) { stop += 1 }
        let opening = text(index..<stop)
        guard let bracket = opening.lastIndex(of: "["), opening[..<bracket].filter({ $0.isLetter }).uppercased() == "CDATA" else { return false }
        let range = index..<index + opening[...bracket].utf8.count
        guard let close = cdataEnd(from: range.upperBound) else { return false }
        problem(.misspeltCDATAStart(text(range)), range)
        append(.malformed, to: close + 3)
        return true
    }

    /// Where the next `]]>` stands; nil where none does.
    ///
    /// What was found is kept, so that a text of many starts and no end is not read again for each.
    private mutating func cdataEnd(from place: Int) -> Int? {
        if let known = nextCDATAEnd, known >= place { return known < end ? known : nil }
        var close = Bytes.find(0x5D, in: bytes, place..<end) ?? end
        while close < end, !matches("]]>", at: close) { close = Bytes.find(0x5D, in: bytes, close + 1..<end) ?? end }
        nextCDATAEnd = close
        return close < end ? close : nil
    }

    private mutating func checkCharacters(in range: Range<Int>) {
        var place = PlainText.section.end(in: bytes, from: range.lowerBound, before: range.upperBound)
        while place < range.upperBound {
            checkControl(at: place)
            place = PlainText.section.end(in: bytes, from: place + 1, before: range.upperBound)
        }
    }

    /// Where a section should have ended: what is left of its `]]>`, and the end tag after it.
    ///
    /// `close`: where XML has it end; only where another begins before that, or never, is anything lost.
    private func lostEnd(of opening: Range<Int>, before close: Int?) -> (rest: Range<Int>, tagEnd: Int, name: String)? {
        guard let limit = close.map({ first("<![CDATA[", in: opening.upperBound..<$0) }) ?? end, let element = openTag() else { return nil }
        var place = opening.upperBound
        while let tag = first("</", in: place..<limit) {
            place = tag + 2
            let name = place..<place + element.name.count
            guard name.upperBound < limit, bytes[name.upperBound] == 0x3E, zip(name, element.name).allSatisfy({ bytes[$0] == bytes[$1] }) else { continue }
            return (rest(of: opening.upperBound..<tag), name.upperBound + 1, text(name))
        }
        return nil
    }

    /// What stands at the end of a section's text for its `]]>`: brackets, and whatever of the rest.
    private func rest(of content: Range<Int>) -> Range<Int> {
        var start = content.upperBound
        while start > content.lowerBound, bytes[start - 1] == 0x5D || bytes[start - 1] == 0x3E || bytes[start - 1] == 0x20 { start -= 1 }
        // Without a bracket they belong to the text.
        while start < content.upperBound, bytes[start] != 0x5D { start += 1 }
        return start..<content.upperBound
    }

    /// The start tag before the section, with nothing between but text, references and other sections.
    private func openTag() -> XMLToken? {
        // Nobody writes more; what is looked through again for each section is to stay short.
        let last = tokens.suffix(64).last { ![.text, .cdata, .characterReference, .entityReference, .comment].contains($0.kind) }
        return last?.kind == .startTag ? last : nil
    }

    /// Where a text begins in a range.
    private func first(_ text: StaticString, in range: Range<Int>) -> Int? {
        Bytes.find(text, in: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<range.upperBound]), from: range.lowerBound)
    }
}
