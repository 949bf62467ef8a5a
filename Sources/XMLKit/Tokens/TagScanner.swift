/// Start tags, and what authors do to them.
extension TokenScanner {
    /// Reads from `<name` to the end of the tag, or to where the tag must have been meant to end.
    mutating func scanTag() {
        let name = index + 1..<nameEnd(index + 1)
        let firstAttribute = attributes.count
        var place = name.upperBound
        // Where the tag last made sense: a tag that never ends is cut here.
        var sound = (end: place, attributes: attributes.count, problems: problems.count)

        while true {
            let beforeSpace = place
            place = skipSpace(place)
            guard place < end, bytes[place] != 0x3C else {
                attributes.removeSubrange(sound.attributes...)
                problems.removeSubrange(sound.problems...)
                let last = attributes.count > firstAttribute ? attributes[attributes.count - 1].range : name
                let slash = skipSpace(sound.end)
                let closesItself = slash < end && bytes[slash] == 0x2F && skipSpace(slash + 1) == place
                problem(.missingTagEnd(name: text(name)), closesItself ? slash..<slash + 1 : last)
                append(
                    closesItself ? .emptyTag : .startTag, to: closesItself ? slash + 1 : sound.end, name: name,
                    attributes: firstAttribute..<attributes.count)
                return
            }
            let byte = bytes[place]
            if byte == 0x3E {
                append(.startTag, to: place + 1, name: name, attributes: firstAttribute..<attributes.count)
                return
            }
            if byte == 0x2F, place + 1 < end, bytes[place + 1] == 0x3E {
                append(.emptyTag, to: place + 2, name: name, attributes: firstAttribute..<attributes.count)
                return
            }
            guard XMLByte.isNameStart(byte), !isTypographicQuote(at: place) else {
                let from = place
                place = strayEnd(from)
                problem(.strayInTag(text(from..<place)), from..<place)
                continue
            }
            let attribute = scanAttribute(at: place, tag: name)
            if beforeSpace == place {
                problem(.missingSpaceBeforeAttribute(name: text(attribute.name)), attribute.name)
            }
            // Beyond a number that no tag reaches, libxml2 alone looks for duplicates: this search is quadratic.
            if attributes.count - firstAttribute < 64, let other = attributes[firstAttribute...].first(where: { same($0.name, attribute.name) }) {
                problem(.duplicateAttribute(name: text(attribute.name)), attribute.name, related: other.range)
            }
            attributes.append(attribute)
            place = max(attribute.range.upperBound, valueEnd)
            if attribute.value != nil { sound = (place, attributes.count, problems.count) }
        }
    }

    /// The end of something in a tag that is no attribute: with what it quotes, where it quotes something.
    private func strayEnd(_ from: Int) -> Int {
        var place = from
        while place < end, !XMLByte.isSpace(bytes[place]), ![0x3E, 0x3C, 0x2F].contains(bytes[place]) {
            place = (closingQuote(of: place) ?? place) + 1
        }
        return max(place, from + 1)
    }

    /// The quote on the same line that closes the one at this place, where the tag then goes on or ends.
    private func closingQuote(of open: Int) -> Int? {
        guard open < end, bytes[open] == 0x22 || bytes[open] == 0x27 else { return nil }
        var close = open + 1
        while close < end, bytes[close] != bytes[open] {
            if [0x3C, 0x3E, 0x0A].contains(bytes[close]) { return nil }
            close += 1
        }
        guard close + 1 < end, XMLByte.isSpace(bytes[close + 1]) || bytes[close + 1] == 0x3E || bytes[close + 1] == 0x2F else { return nil }
        return close
    }

    /// Reads one attribute; leaves the place after it in `valueEnd`.
    private mutating func scanAttribute(at start: Int, tag: Range<Int>) -> XMLTokenAttribute {
        let name = start..<nameEnd(start)
        let equals = skipSpace(name.upperBound)
        guard equals < end, bytes[equals] == 0x3D else {
            if let close = closingQuote(of: equals) {
                problem(.missingEquals(name: text(name)), name.lowerBound..<close + 1)
                valueEnd = close + 1
                return XMLTokenAttribute(name: name, value: equals + 1..<close, quote: bytes[equals])
            }
            problem(.attributeWithoutValue(name: text(name)), name)
            valueEnd = name.upperBound
            return XMLTokenAttribute(name: name, value: nil, quote: 0)
        }
        let open = skipSpace(equals + 1)
        guard open < end, bytes[open] != 0x3C else {
            problem(.attributeWithoutValue(name: text(name)), name)
            valueEnd = equals + 1
            return XMLTokenAttribute(name: name, value: nil, quote: 0)
        }
        switch bytes[open] {
        case 0x22, 0x27: return quotedValue(of: name, at: open)
        default: return unquotedValue(of: name, at: open)
        }
    }

    private mutating func quotedValue(of name: Range<Int>, at open: Int) -> XMLTokenAttribute {
        let quote = bytes[open]
        let start = open + 1
        var close = start
        var firstLess: Int?
        while close < end, bytes[close] != quote {
            if bytes[close] == 0x3C, firstLess == nil {
                guard closesOnLine(from: close, quote: quote) else { break }
                firstLess = close
            }
            close += 1
        }
        if close < end, bytes[close] == quote, !endsInAnotherAttribute(start..<close) {
            if let firstLess { problem(.lessThanInValue(name: text(name)), firstLess..<firstLess + 1) }
            valueEnd = close + 1
            return XMLTokenAttribute(name: name, value: start..<close, quote: quote)
        }
        let limit = min(close, end)
        let value = start..<lostQuote(in: start..<limit)
        problem(
            close < end && bytes[close] == quote ? .missingClosingQuote(name: text(name)) : .unterminatedValue(name: text(name)),
            name.lowerBound..<value.upperBound)
        valueEnd = value.upperBound
        // The other quote at the end closes what was meant.
        if let last = value.last, bytes[last] == (quote == 0x22 ? 0x27 : 0x22) {
            return XMLTokenAttribute(name: name, value: start..<last, quote: 0)
        }
        return XMLTokenAttribute(name: name, value: value, quote: 0)
    }

    private mutating func unquotedValue(of name: Range<Int>, at open: Int) -> XMLTokenAttribute {
        if isTypographicQuote(at: open) || bytes[open] == 0x60 || bytes[open] == 0xB4 {
            let start = open + (bytes[open] == 0xE2 ? 3 : 1)
            var close = start
            while close < end, bytes[close] != 0x3C, bytes[close] != 0x3E, bytes[close] != 0x0A {
                if isTypographicQuote(at: close) || [0x22, 0x27, 0x60].contains(bytes[close]) { break }
                close += 1
            }
            let width = close < end && isTypographicQuote(at: close) ? 3 : close < end && [0x22, 0x27, 0x60].contains(bytes[close]) ? 1 : 0
            problem(.typographicQuote(name: text(name)), open..<close + width)
            valueEnd = close + width
            return XMLTokenAttribute(name: name, value: start..<close, quote: 0)
        }
        var close = open
        while close < end, !XMLByte.isSpace(bytes[close]), bytes[close] != 0x3E, bytes[close] != 0x3C {
            if bytes[close] == 0x2F, close + 1 < end, bytes[close + 1] == 0x3E { break }
            close += 1
        }
        valueEnd = close
        if close > open, bytes[close - 1] == 0x27 || bytes[close - 1] == 0x22 {
            problem(.missingOpeningQuote(name: text(name)), name.lowerBound..<close)
            return XMLTokenAttribute(name: name, value: open..<close - 1, quote: 0)
        }
        problem(.unquotedValue(name: text(name)), name.lowerBound..<close)
        return XMLTokenAttribute(name: name, value: open..<close, quote: 0)
    }

    /// Whether a value that holds `<` is closed on the same line, where the tag then goes on or ends.
    private func closesOnLine(from place: Int, quote: UInt8) -> Bool {
        var index = place
        while index < end, bytes[index] != 0x0A {
            if bytes[index] == quote {
                guard index + 1 < end else { return false }
                return !endsInAnotherAttribute(place..<index)
                    && (XMLByte.isSpace(bytes[index + 1]) || bytes[index + 1] == 0x3E || bytes[index + 1] == 0x2F)
            }
            index += 1
        }
        return false
    }

    /// Whether a value ends like `get to=`: its quote was lost, and the next attribute's quote taken for it.
    private func endsInAnotherAttribute(_ value: Range<Int>) -> Bool {
        guard let last = value.last, bytes[last] == 0x3D else { return false }
        var nameStart = last
        while nameStart > value.lowerBound, XMLByte.isName(bytes[nameStart - 1]) { nameStart -= 1 }
        return nameStart < last && nameStart > value.lowerBound && XMLByte.isNameStart(bytes[nameStart])
            && (XMLByte.isSpace(bytes[nameStart - 1]) || bytes[nameStart - 1] == 0x27 || bytes[nameStart - 1] == 0x22)
    }

    /// Where a value without its closing quote most likely ended: before the next attribute, or before the tag's end.
    private func lostQuote(in range: Range<Int>) -> Int {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x3E {
                return index > range.lowerBound && bytes[index - 1] == 0x2F ? index - 1 : index
            }
            if XMLByte.isSpace(byte) {
                let next = skipSpace(index)
                let name = nameEnd(next)
                if name > next, name < end, bytes[name] == 0x3D, name < range.upperBound { return index }
            }
            index += 1
        }
        var last = range.upperBound
        while last > range.lowerBound, XMLByte.isSpace(bytes[last - 1]) { last -= 1 }
        return last
    }

    private func same(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }
}
