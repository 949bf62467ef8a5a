internal import XMLKit

/// Tags that are text since something stands between their `<` and their name.
extension CauseJudge {
    /// Judges a `<` that begins no tag for XML: `< item id='1'>`, `< /item>`, `</ item>`, `<\item>`; whether a tag was meant.
    mutating func judgeTagAsText(_ place: Int, _ end: Int) -> Bool {
        var start = place + 1
        guard start < end else { return false }
        let isBackslash = bytes[start] == 0x5C
        func skipSpace() { while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 } }
        if !isBackslash { skipSpace() }
        let isEnd = isBackslash || start < end && bytes[start] == 0x2F
        if isEnd { start += 1 }
        if isEnd, !isBackslash { skipSpace() }
        guard start < end, XMLByte.isNameStart(bytes[start]), let nameEnd = bytes[start..<end].firstIndex(where: { !XMLByte.isName($0) }) else { return false }
        let name = string(start..<nameEnd)
        guard isEnd ? bytes[nameEnd] == 0x3E : goesOnLikeTag(nameEnd, end) else { return false }
        if isBackslash {
            add(.strayCharacter, place..<nameEnd + 1, "an end tag has a slash, no backslash: write </\(name)>", fix: fix("write </\(name)>", (place + 1..<place + 2, "/")))
        } else {
            let written = (isEnd ? "</" : "<") + name
            add(.strayCharacter, place..<nameEnd, "no white space stands after the < of a tag: write \(written)", fix: fix("write \(written)", (place..<nameEnd, written)))
        }
        if isEnd || !isSelfClosed(nameEnd, end) { tagsAsText[(isEnd ? "/" : "") + name, default: 0] += 1 }
        return true
    }

    /// Where the text ends that follows a token.
    func endOfText(after index: Int) -> Int {
        let next = index + 1
        return next < tokens.tokens.count && tokens.tokens[next].kind == .text ? tokens.tokens[next].range.upperBound : tokens.tokens[index].range.upperBound
    }

    /// Whether the tag that is missing here was told of as text, each once.
    mutating func isToldAsText(_ name: String, isEnd: Bool) -> Bool {
        let key = (isEnd ? "/" : "") + name
        guard let count = tagsAsText[key], count > 0 else { return false }
        tagsAsText[key] = count - 1
        return true
    }

    /// Whether what follows a name is the end of a tag, or an attribute with its value in quotes.
    private func goesOnLikeTag(_ place: Int, _ end: Int) -> Bool {
        if bytes[place] == 0x3E || bytes[place...].starts(with: "/>".utf8) { return true }
        var place = place
        while place < end, XMLByte.isSpace(bytes[place]) { place += 1 }
        guard place < end, XMLByte.isNameStart(bytes[place]) else { return false }
        while place < end, XMLByte.isName(bytes[place]) { place += 1 }
        return place + 1 < end && bytes[place] == 0x3D && (bytes[place + 1] == 0x22 || bytes[place + 1] == 0x27)
    }

    /// The longest tag that is looked through.
    private static let longest = 2000

    private func isSelfClosed(_ place: Int, _ end: Int) -> Bool {
        bytes[place..<min(end, place + Self.longest)].firstIndex(of: 0x3E).map { bytes[$0 - 1] == 0x2F } ?? false
    }
}
