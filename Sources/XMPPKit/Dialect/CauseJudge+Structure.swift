internal import XMLKit

/// Tags that do not match, and prefixes that nothing declares.
extension CauseJudge {
    mutating func judgeStructure() {
        let isCutAtEnd = saysWhatIsLeftOut(textAfterLastTag)
        let isCutAtStart = saysWhatIsLeftOut(textBeforeFirstTag)
        let endsInEllipsis = Elisions.isPresent(in: bytes, textAfterLastTag)
        var elided: [Int] = []
        for fault in pairing.faults {
            switch fault {
            case .unclosed(let start):
                if broken.contains(start) || isPlaceholder(start) || isToldAsText(name(start), isEnd: true) { continue }
                if !isInside[start], isCutAtEnd || isLabelledSnippet(start) { continue }
                if !judgeUnclosed(start) {
                    if !isInside[start], endsInEllipsis { elided.append(start) } else { addUnclosed(start) }
                }
            case .lone(let end):
                if broken.contains(end) || (isCutAtStart && !isInside[end]) || endsStream(end) || isToldAsText(name(end), isEnd: false) { continue }
                judgeLone(end)
            case .mismatched(let start, let end):
                if broken.contains(end) || broken.contains(start) { continue }
                judgeMismatch(start, end)
            case .startForEnd(let start, let second):
                if broken.contains(start) || broken.contains(second) { continue }
                let slash = tokens.tokens[second].range.lowerBound + 1
                add(
                    .unclosedElement, head(second), related: head(start),
                    "<\(name(start))> is never closed: the second <\(name(start))> was meant to be </\(name(start))>",
                    fix: fix("write </\(name(start))>", (slash..<slash, "/")))
            case .crossed(let inner, let end):
                add(
                    .crossedTags, head(end), related: head(inner),
                    "</\(name(end))> stands before </\(name(inner))>: close the inner <\(name(inner))> first", tags: (name(inner), name(end)))
            }
        }
        // A stanza that was left open before another one has nothing to do with the ellipsis.
        let stanza = elided.lastIndex { ["iq", "message", "presence"].contains(name($0)) } ?? 0
        for start in elided[..<stanza] { addUnclosed(start) }
        addElided(Array(elided[stanza...]))
    }

    /// One mistake of all elements that were to be closed by the ellipsis at the end.
    private mutating func addElided(_ starts: [Int]) {
        guard let outermost = starts.first else { return }
        let ends = starts.reversed().map { "</\(name($0))>" }
        let last = bytes.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? bytes.count
        let others = starts.count == 1 ? "is" : starts.count == 2 ? "and <\(name(starts[1]))> are" : "and \(starts.count - 1) elements inside are"
        add(
            .unclosedElement, head(outermost),
            "<\(name(outermost))> \(others) never closed: an ellipsis does not stand for \(ends.joined()), so add \(starts.count == 1 ? "it" : "them")",
            // Where escapes or other sections lie between, nobody knows in which form the tags are to be written.
            fix: isInOnePiece(tokens.tokens[outermost].range.lowerBound..<last) ? fix("add \(ends.joined())", (last..<last, ends.joined())) : nil)
    }

    /// Whether the source has a range as it is, but for line ends of two bytes.
    private func isInOnePiece(_ range: Range<Int>) -> Bool {
        let width = text.sourceRange(range).count
        return width == range.count || width == range.count + bytes[range].count { $0 == 0x0A }
    }

    /// Whether something is known of why an element is not closed, which is said then.
    private mutating func judgeUnclosed(_ start: Int) -> Bool {
        let name = name(start)
        if name.lowercased() == "xml", tokens.attributes[tokens.tokens[start].attributes].contains(where: { string($0.name) == "version" }) {
            let range = tokens.tokens[start].range
            add(
                .declarationAsTag, range, "the XML declaration is written <?xml … ?>",
                fix: fix("write <?xml … ?>", (range.lowerBound + 1..<range.lowerBound + 1, "?"), (range.upperBound - 1..<range.upperBound - 1, "?")))
            return true
        }
        if let escaped = escapedEndTag(after: start) {
            add(.escapedMarkup, escaped, related: head(start), "the end tag of <\(name)> is written &lt;/\(name)>: in a CDATA section write </\(name)>")
            return true
        }
        if let empty = emptyTagForEnd(of: start) {
            let range = tokens.tokens[empty].range
            add(
                .unclosedElement, head(start), related: range, "<\(name)> is never closed: <\(name)/> was meant to be </\(name)>",
                fix: fix("write </\(name)>", (range, "</\(name)>")))
            return true
        }
        return false
    }

    private mutating func addUnclosed(_ start: Int) {
        let slash = tokens.tokens[start].range.upperBound - 1
        add(
            .unclosedElement, head(start), "<\(name(start))> is never closed: end it with /> or add </\(name(start))>",
            fix: isFollowedByEndOfParent(start) ? fix("end the tag with />", (slash..<slash, "/")) : nil)
    }

    private mutating func judgeLone(_ end: Int) {
        let name = name(end)
        if let empty = emptyTag(named: name, before: end) {
            let slash = tokens.tokens[empty].range.upperBound - 2
            return add(
                .loneEndTag, tokens.tokens[empty].range, related: tokens.tokens[end].range,
                "<\(name)/> closes itself, and </\(name)> closes it again: take the / out of this tag",
                fix: fix("let <\(name)> stay open", (slash..<slash + 1, "")))
        }
        if let start = tagAsText(named: name, before: end) {
            return add(.strayCharacter, start, related: tokens.tokens[end].range, "a < is missing before \(name), which </\(name)> closes: in a CDATA section write <\(name)")
        }
        add(.loneEndTag, tokens.tokens[end].range, "</\(name)> closes nothing: no <\(name)> is open here")
    }

    private mutating func judgeMismatch(_ start: Int, _ end: Int) {
        let names = (name(start), name(end))
        let isLeaf = !tokens.tokens[start + 1..<end].contains { $0.kind == .startTag || $0.kind == .emptyTag }
        let isShort = isLeaf && !bytes[tokens.tokens[start].range.upperBound..<tokens.tokens[end].range.lowerBound].contains(0x0A)
        let isNear = Spelling.isNear(names.0, names.1)
        let others = (count(names.0, but: start), count(names.1, but: end))
        if isNear, others.0 == 0, others.1 > 0 || isMisspelt(names.0, for: names.1) {
            return add(
                .mismatchedEndTag, tokens.tokens[start].name, related: tokens.tokens[end].range, "<\(names.0)> does not match </\(names.1)>: write <\(names.1)>",
                tags: names, fix: fix("write <\(names.1)>", (tokens.tokens[start].name, names.1)))
        }
        let isSure = isShort || isNear
        add(
            .mismatchedEndTag, tokens.tokens[end].range, related: head(start),
            isSure ? "</\(names.1)> does not match <\(names.0)>: write </\(names.0)>" : "<\(names.0)> is closed by </\(names.1)>: the two names must be the same",
            tags: names, fix: isSure ? fix("write </\(names.0)>", (tokens.tokens[end].name, names.0)) : nil)
    }

    /// How often a word of letters stands in the text by itself.
    private func countOfWord(_ word: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var (count, start) = (0, 0)
            for index in 0...bytes.count where index == bytes.count || bytes[index] | 0x20 < 0x61 || bytes[index] | 0x20 > 0x7A {
                if index - start == word.count, bytes[start..<index].elementsEqual(word) { count += 1 }
                start = index + 1
            }
            return count
        }
    }

    /// Whether the word in which a name differs from another stands in the text less often than the other's.
    private func isMisspelt(_ name: String, for other: String) -> Bool {
        let (left, right) = (name.split { "-_.:".contains($0) }, other.split { "-_.:".contains($0) })
        // Of a word and its plural either may be meant.
        guard !name.hasPrefix(other), !other.hasPrefix(name), left.count == right.count, let (wrong, meant) = zip(left, right).first(where: { $0 != $1 }) else { return false }
        return countOfWord(Array(meant.utf8)) > countOfWord(Array(wrong.utf8))
    }

    // MARK: Prefixes

    mutating func judgePrefixes(_ byToken: [Int: [XMLProblem]]) {
        var known: Set<String> = []
        for lost in lost {
            for name in lost.names where name.hasPrefix("xmlns:") { known.insert(String(name.dropFirst(6))) }
        }
        for attribute in tokens.attributes where bytes[attribute.name].last == 0x3A && attribute.value != nil {
            let name = string(attribute.name)
            let colon = attribute.name.upperBound - 1..<attribute.name.upperBound
            guard name.utf8.count > 1 else { continue }
            known.insert(String((name.hasPrefix("xmlns:") && name.utf8.count > 6 ? name.dropFirst(6) : Substring(name)).dropLast()))
            // A colon in place of the equals sign is told of with the tag.
            guard bytes[colon.upperBound...].first(where: { !XMLByte.isSpace($0) }) == 0x3D else { continue }
            add(.strayCharacter, attribute.name, "\(name) has a colon too many: write \(name.dropLast())", fix: fix("take the colon out", (colon, "")))
        }
        // A piece of a schema: its prefix is bound where the whole schema stands.
        if kind == .code, !tokens.attributes.contains(where: { string($0.name) == "xmlns:xs" || string($0.name) == "xmlns:xsd" }) {
            known.formUnion(["xs", "xsd", "xsi"])
        }
        for index in byToken.keys.sorted() where !broken.contains(index) {
            for case (.unboundPrefix(let prefix), let range) in (byToken[index] ?? []).map({ ($0.kind, $0.range) }) {
                if isPlaceholder(index) || known.contains(prefix) || prefix.isEmpty { continue }
                known.insert(prefix)
                add(.unboundPrefix, range, "the prefix \(prefix): is bound nowhere in this example: add xmlns:\(prefix)='…'")
            }
        }
    }

    // MARK: Signs

    /// `<node>` in the middle of a line of text outside of all elements: a word for something, no tag.
    func isPlaceholder(_ index: Int) -> Bool {
        let tag = tokens.tokens[index]
        guard tag.kind == .startTag, pairing.partners[index] < 0, !isInside[index] else { return false }
        guard !tokens.attributes[tag.attributes].contains(where: { $0.quote != 0 }) else { return false }
        let line = bytes[..<tag.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return bytes[line..<tag.range.lowerBound].contains { !XMLByte.isSpace($0) }
    }

    /// The end tag of a stream that was opened elsewhere, with the streams namespace as the default or under another prefix.
    private func endsStream(_ end: Int) -> Bool {
        let name = name(end)
        return (name == "stream" || name.hasSuffix(":stream")) && !isInside[end]
            && !tokens.tokens.contains { ($0.kind == .startTag || $0.kind == .emptyTag) && string($0.name) == name }
    }

    /// Whether words say what was left out here, such as `... last 1949 bytes ...`: an ellipsis alone does not stand for tags.
    private func saysWhatIsLeftOut(_ range: Range<Int>) -> Bool {
        Elisions.isPresent(in: bytes, range) && bytes[range].contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    }

    /// A start tag alone after words that announce it: `the opening tag:` and then the tag.
    private func isLabelledSnippet(_ start: Int) -> Bool {
        guard start > 0, tokens.tokens[start - 1].kind == .text,
            bytes[tokens.tokens[start - 1].range].last(where: { !XMLByte.isSpace($0) }) == 0x3A
        else { return false }
        guard start + 1 < tokens.tokens.count, tokens.tokens[start + 1].kind == .text else { return start + 1 == tokens.tokens.count }
        return start + 2 == tokens.tokens.count || !bytes[tokens.tokens[start + 1].range].allSatisfy(XMLByte.isSpace)
    }

    private var textAfterLastTag: Range<Int> {
        let last = tokens.tokens.last { $0.kind == .startTag || $0.kind == .emptyTag || $0.kind == .endTag }
        return (last?.range.upperBound ?? 0)..<bytes.count
    }

    private var textBeforeFirstTag: Range<Int> {
        let first = tokens.tokens.first { $0.kind == .startTag || $0.kind == .emptyTag || $0.kind == .endTag }
        return 0..<(first?.range.lowerBound ?? 0)
    }

    /// `&lt;/name>` where the end tag of a leaf was meant.
    private func escapedEndTag(after start: Int) -> Range<Int>? {
        for index in start + 1..<tokens.tokens.count {
            let token = tokens.tokens[index]
            switch token.kind {
            case .text: continue
            case .entityReference where string(token.name) == "lt":
                let after = bytes.dropFirst(token.range.upperBound)
                if after.starts(with: "/\(name(start))".utf8) { return token.range.lowerBound..<token.range.upperBound + 1 + name(start).utf8.count }
            case .entityReference, .characterReference: continue
            default: return nil
            }
        }
        return nil
    }

    /// `<item/>` where `</item>` was meant: the last of its siblings, without attributes.
    private func emptyTagForEnd(of start: Int) -> Int? {
        var depth = 0
        for index in start + 1..<tokens.tokens.count {
            switch tokens.tokens[index].kind {
            case .startTag: depth += pairing.partners[index] >= 0 ? 1 : 0
            case .endTag:
                if depth == 0 { return nil }
                depth -= 1
            case .emptyTag where depth == 0 && tokens.tokens[index].attributes.isEmpty && name(index) == name(start):
                return index
            default: break
            }
        }
        return nil
    }

    /// The tag that closes itself although the lone end tag shows that it was meant to stay open.
    private func emptyTag(named name: String, before end: Int) -> Int? {
        var depth = 0
        for index in tokens.tokens.indices[..<end].reversed() {
            switch tokens.tokens[index].kind {
            case .endTag: depth += 1
            case .startTag:
                if depth == 0 { return nil }
                depth -= 1
            case .emptyTag where depth == 0 && self.name(index) == name: return index
            default: break
            }
        }
        return nil
    }

    /// How many other tags have a name, or are one of a stanza.
    private func count(_ name: String, but index: Int) -> Int {
        if ["iq", "message", "presence", "query"].contains(name) { return 1 }
        return tokens.tokens.indices.count { other in
            other != index && [.startTag, .emptyTag, .endTag].contains(tokens.tokens[other].kind) && self.name(other) == name
        }
    }

    /// A start tag that has lost its `<`, or has it as `&lt;`: the name at the start of a line, with an attribute or `>` behind it.
    private func tagAsText(named name: String, before end: Int) -> Range<Int>? {
        let word = Array(name.utf8)
        for index in tokens.tokens.indices[..<end].reversed() {
            let token = tokens.tokens[index]
            if token.kind == .startTag, pairing.partners[index] < 0 { return nil }
            guard token.kind == .text else { continue }
            var place = token.range.upperBound - word.count
            while place >= token.range.lowerBound {
                defer { place -= 1 }
                guard bytes[place..<place + word.count].elementsEqual(word) else { continue }
                let isEscaped = place == token.range.lowerBound && index > 0 && tokens.tokens[index - 1].kind == .entityReference
                let line = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                guard isEscaped || bytes[line..<place].allSatisfy(XMLByte.isSpace) || place > 0 && bytes[place - 1] == 0x3E else { continue }
                let after = bytes[(place + word.count)...].prefix(80)
                guard let next = after.first, next == 0x3E || XMLByte.isSpace(next) && after.contains(0x3D) else { continue }
                let start = isEscaped ? tokens.tokens[index - 1].range.lowerBound : place
                return start..<place + word.count
            }
        }
        return nil
    }

    /// Whether only white space comes between the tag and the end of what it stands in, so that it was meant to be empty.
    private func isFollowedByEndOfParent(_ start: Int) -> Bool {
        for index in start + 1..<tokens.tokens.count {
            let token = tokens.tokens[index]
            if token.kind == .text, bytes[token.range].allSatisfy(XMLByte.isSpace) { continue }
            if token.kind == .startTag, pairing.partners[index] < 0, name(index) == name(start) { continue }
            return token.kind == .endTag && pairing.partners[index] >= 0 && name(index) != name(start)
        }
        return false
    }
}
