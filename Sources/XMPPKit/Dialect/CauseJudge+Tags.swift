internal import XMLKit

/// Mistakes inside one tag, and in the text between tags.
extension CauseJudge {
    /// What is wrong inside one tag. After a lost quote nothing further in it can be trusted.
    mutating func judgeTag(_ index: Int, _ problems: [XMLProblem]) {
        if isPlaceholder(index) { return }
        let tag = "<" + (tokens.tokens[index].kind == .endTag ? "/" : "") + name(index) + ">"
        for problem in problems {
            let range = problem.range
            switch problem.kind {
            case .missingTagEnd:
                let end = range.upperBound
                let isEndTag = tokens.tokens[index].kind == .endTag
                add(.missingTagEnd, range, related: isEndTag ? nil : head(index), "the tag \(tag) has no >: add it here", fix: fix("add >", (end..<end, ">")))
            case .missingEquals(let name):
                let quote = range.lowerBound + name.utf8.count
                if name.utf8.count > 1, name.last == ":" {
                    let plain = name.dropLast()
                    add(.missingEquals, range, "\(plain) in \(tag) has : where = belongs: write \(plain)='…'", fix: fix("write =", (quote - 1..<quote, "=")))
                    continue
                }
                add(.missingEquals, range, "= is missing after \(name) in \(tag)", fix: fix("add =", (quote..<quote, "=")))
            case .unquotedValue(let name):
                let value = Self.value(in: range, of: bytes)
                if Elisions.end(inTag: bytes, at: value.lowerBound) != nil { continue }
                if hasLooseQuote(problems, after: range) {
                    add(.missingQuote, range, "the value of \(name) in \(tag) has no opening quote")
                    broken.insert(index)
                    return
                }
                add(
                    .unquotedValue, range, "the value of \(name) in \(tag) needs quotes: \(name)='\(string(value))'",
                    fix: fix("quote the value", (value.lowerBound..<value.lowerBound, "'"), (value.upperBound..<value.upperBound, "'")))
            case .unterminatedValue(let name), .missingClosingQuote(let name):
                add(.missingQuote, range, "the value of \(name) in \(tag) has no closing quote", fix: closingQuoteFix(range, name))
                broken.insert(index)
                return
            case .missingOpeningQuote(let name):
                let value = Self.value(in: range, of: bytes)
                let isWhole = !bytes[value].dropLast().contains { $0 == 0x22 || $0 == 0x27 }
                add(
                    .missingQuote, range, "the value of \(name) in \(tag) has no opening quote",
                    fix: isWhole ? fix("add the quote", (value.lowerBound..<value.lowerBound, string(value.upperBound - 1..<value.upperBound))) : nil)
                broken.insert(index)
                return
            case .typographicQuote(let name):
                add(.typographicQuote, range, "the value of \(name) in \(tag) has typographic quotes: write ' or \"")
                broken.insert(index)
                return
            case .strayInTag(let stray):
                judgeStray(stray, range, in: index, tag)
                broken.insert(index)
                return
            case .attributesInEndTag:
                judgeEndTag(index)
                return
            case .missingSpaceBeforeAttribute(let name):
                let attribute = tokens.attributes[tokens.tokens[index].attributes].first { $0.name == range }
                guard attribute?.value != nil else { return judgeBreak(before: range, in: index, tag) }
                add(.missingSpace, range, "a space is missing before \(name) in \(tag)", fix: fix("add a space", (range.lowerBound..<range.lowerBound, " ")))
            case .attributeWithoutValue(let name):
                if Elisions.isPresent(in: bytes, range) { continue }
                if let before = bytes[..<range.lowerBound].last, before == 0x22 || before == 0x27 { return judgeBreak(before: range, in: index, tag) }
                add(.attributeWithoutValue, range, "\(name) in \(tag) has no value: write \(name)='…'")
                broken.insert(index)
                return
            case .duplicateAttribute(let name):
                add(.duplicateAttribute, range, related: problem.related, "\(tag) has \(name) twice")
            case .lessThanInValue(let name):
                let fix = fix("write &lt;", (range, "&lt;"))
                add(.lessThanInValue, range, "the value of \(name) in \(tag) has a <: write &lt;", fix: fix)
            case .bareAmpersand:
                addAmpersand(range, in: "an attribute value")
            case .undeclaredEntity(let name):
                if !isOfSeries(name) { add(.undeclaredEntity, range, "&\(name); is declared nowhere") }
            case .invalidCharacterReference(let reference):
                add(.undeclaredEntity, range, "\(reference) is no character that XML allows")
            case .invalidCharacter(let code):
                add(.invalidCharacter, range, "the character U+\(String(code, radix: 16, uppercase: true)) is not allowed in XML")
            case .limit:
                add(.limit, range, "the example goes beyond what is read")
            default: break
            }
        }
    }

    /// Whether something further on in a tag has a quote that opens nothing: the end of a value with several words.
    private func hasLooseQuote(_ problems: [XMLProblem], after range: Range<Int>) -> Bool {
        if range.contains(where: { bytes[$0] == 0x22 || bytes[$0] == 0x27 }), problems.count > 1 { return true }
        return problems.contains { problem in
            guard problem.range.lowerBound > range.lowerBound else { return false }
            switch problem.kind {
            case .strayInTag, .attributeWithoutValue, .missingEquals, .missingOpeningQuote:
                return problem.range.contains { bytes[$0] == 0x22 || bytes[$0] == 0x27 }
            default: return false
            }
        }
    }

    /// A value that was broken off by a quote too early, or by one too many.
    private mutating func judgeBreak(before range: Range<Int>, in index: Int, _ tag: String) {
        let quote = range.lowerBound - 1..<range.lowerBound
        add(.missingQuote, quote, related: head(index), "this quote ends the value before \(string(range)) in \(tag): one quote is wrong or too many")
        broken.insert(index)
    }

    private mutating func judgeStray(_ stray: String, _ range: Range<Int>, in index: Int, _ tag: String) {
        if stray.contains("&gt;") || stray.contains("&lt;") {
            add(.escapedMarkup, range, related: head(index), "the tag \(tag) is ended by an escaped &gt;: in a CDATA section write >")
        } else if stray.hasPrefix("=") {
            add(.strayInTag, range, related: head(index), "an attribute name is missing before = in \(tag)")
        } else if stray.count > 2, let quote = stray.first, quote == "'" || quote == "\"", stray.last == quote {
            add(.strayInTag, range, related: head(index), "an attribute name and = are missing before \(stray) in \(tag)")
        } else if stray == "'" || stray == "\"" {
            add(.strayInTag, range, related: head(index), "a quote too many in \(tag)", fix: fix("take the quote out", (range, "")))
        } else if stray == "/", let end = endOfTag(after: range.upperBound) {
            add(
                .strayInTag, range.lowerBound..<end + 1, related: head(index), "white space stands between / and > in \(tag): write />",
                fix: fix("write />", (range.upperBound..<end, "")))
        } else {
            add(.strayInTag, range, related: head(index), "\(stray) in \(tag) is no attribute")
        }
    }

    /// Where a tag ends, if nothing but white space stands before that.
    private func endOfTag(after place: Int) -> Int? {
        let end = bytes[place...].firstIndex { !XMLByte.isSpace($0) }
        return end.flatMap { $0 > place && bytes[$0] == 0x3E ? $0 : nil }
    }

    private mutating func judgeEndTag(_ index: Int) {
        let tag = tokens.tokens[index]
        let rest = tag.name.upperBound..<tag.range.upperBound - 1
        let stray = string(rest)
        if stray.contains("&gt;") || stray.contains("&lt;") {
            add(.escapedMarkup, tag.range, "the tag </\(name(index))> is ended by an escaped &gt;: in a CDATA section write >")
            broken.insert(index)
            // What the escaped rest would have closed is no mistake of its own.
            for case .unclosed(let start) in pairing.faults.reversed() where stray.contains("&lt;/\(name(start))") {
                broken.insert(start)
                break
            }
        } else if !(pairing.partners[index] >= 0 && broken.contains(Int(pairing.partners[index]))) {
            add(.strayInTag, tag.range, "an end tag has a name alone: write </\(name(index))>", fix: fix("take it out", (rest, "")))
        }
    }

    private func closingQuoteFix(_ range: Range<Int>, _ name: String) -> ExampleFix? {
        guard let open = bytes[range].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { return nil }
        let quote = string(open..<open + 1)
        let end = range.upperBound
        guard !bytes[open + 1..<end].contains(0x0A) else { return nil }
        let other: UInt8 = bytes[open] == 0x22 ? 0x27 : 0x22
        if end > open + 1, bytes[end - 1] == other { return fix("close with \(quote)", (end - 1..<end, quote)) }
        var place = end
        while place > open + 1, XMLByte.isSpace(bytes[place - 1]) { place -= 1 }
        return fix("close with \(quote)", (place..<place, quote))
    }

    private mutating func addAmpersand(_ range: Range<Int>, in place: String) {
        let start = range.lowerBound + 1
        guard let name = ["lt", "gt", "amp", "quot", "apos"].first(where: { bytes.dropFirst(start).starts(with: $0.utf8) }) else {
            return add(.bareAmpersand, range, "& in \(place) must be written &amp;", fix: fix("write &amp;", (start..<start, "amp;")))
        }
        let end = start + name.utf8.count
        add(.bareAmpersand, range, "&\(name) lacks its ;", fix: fix("write &\(name);", (end..<end, ";")))
    }

    /// The value after the `=` of an attribute without quotes.
    private static func value(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        guard let equals = bytes[range].firstIndex(of: 0x3D) else { return range }
        let start = bytes[equals + 1..<range.upperBound].firstIndex { !XMLByte.isSpace($0) } ?? range.upperBound
        return start..<range.upperBound
    }

    // MARK: Between tags

    /// `<-- words -->` at the beginning of a line, which is no arrow.
    private func beginsComment(_ place: Int) -> Bool {
        let line = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        guard bytes[line..<place].allSatisfy(XMLByte.isSpace), bytes.dropFirst(place + 1).starts(with: "--".utf8) else { return false }
        let text = bytes.dropFirst(place + 3).prefix { $0 != 0x3C && $0 != 0x3E }
        guard let first = text.first, first != 0x2D, text.suffix(2).elementsEqual("--".utf8) else { return false }
        return text.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    /// `xep0045` and the like, which only the series can know.
    private func isOfSeries(_ entity: String) -> Bool {
        entity.hasPrefix("xep") && entity.utf8.count == 7 && entity.utf8.dropFirst(3).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    mutating func judgeText(_ index: Int, _ problems: [XMLProblem]) {
        let token = tokens.tokens[index]
        for problem in problems {
            let range = problem.range
            switch problem.kind {
            case .doubleHyphenInComment:
                return add(.brokenComment, range, related: token.range.lowerBound..<token.range.lowerBound + 4, "a comment must not have -- inside")
            case .unterminatedComment:
                return add(.brokenComment, range, "the comment is never closed: add -->")
            case .malformedDeclaration where string(token.range).drop(while: { "<!- ".contains($0) }).count < token.range.count - 2:
                return add(.brokenComment, range, "a comment begins with <!-- and nothing in between")
            case .malformedTag where judgeTagAsText(range.lowerBound, range.upperBound): continue
            case .malformedDeclaration, .unterminatedCDATA, .lostCDATAEnd, .misspeltCDATAStart, .unterminatedProcessingInstruction, .doctype(.missingEnd, _),
                .malformedTag:
                add(.brokenConstruct, range, "this is no markup that XML knows")
            case .strayLessThan:
                if beginsComment(range.lowerBound) {
                    let end = range.upperBound
                    add(.brokenComment, range, "a comment begins with <!--", fix: fix("write <!--", (end..<end, "!")))
                } else if judgeTagAsText(range.lowerBound, endOfText(after: index)) {
                    continue
                } else if isInside[index] {
                    add(.bareAmpersand, range, "< in text must be written &lt;", fix: fix("write &lt;", (range, "&lt;")))
                }
            case .bareAmpersand where isInside[index]:
                addAmpersand(range, in: "text")
            case .cdataEndInText where isInside[index]:
                add(.brokenConstruct, range, "]]> in text must be written ]]&gt;", fix: fix("write ]]&gt;", (range, "]]&gt;")))
            case .undeclaredEntity(let name) where isInside[index]:
                if !isOfSeries(name) { add(.undeclaredEntity, range, "&\(name); is declared nowhere") }
            case .invalidCharacterReference(let reference) where isInside[index]:
                add(.undeclaredEntity, range, "\(reference) is no character that XML allows")
            case .invalidCharacter(let code):
                add(.invalidCharacter, range, "the character U+\(String(code, radix: 16, uppercase: true)) is not allowed in XML")
            case .limit:
                add(.limit, range, "the example goes beyond what is read")
            default: break
            }
        }
    }
}
