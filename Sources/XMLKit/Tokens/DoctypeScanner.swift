/// Reads a document type declaration (XML 1.0 §2.8) through its internal subset, and goes on where it is broken as its author most likely meant it.
struct DoctypeScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let limit: Int
    var index: Int
    /// The place after the last thing that was understood.
    var reached: Int
    private(set) var problems: [XMLProblem] = []

    /// Where the declaration that begins at `start` ends, and what is wrong in it.
    static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int) -> (end: Int, problems: [XMLProblem]) {
        var scanner = DoctypeScanner(bytes: bytes, limit: limit, index: start + 9, reached: start + 9)
        let keyword = start + 2..<start + 9
        if !Self.starts(bytes, "DOCTYPE", keyword.lowerBound, limit) { scanner.add(.keyword("DOCTYPE"), keyword, mend: keyword, "DOCTYPE") }
        scanner.scanHead()
        return (scanner.index, scanner.problems)
    }

    /// One mistake can break all that follows: the first ones say enough.
    private static var most: Int { 8 }

    mutating func add(_ fault: DoctypeFault, _ range: Range<Int>, mend: Range<Int>? = nil, _ text: String = "") {
        guard problems.count < Self.most else { return }
        problems.append(XMLProblem(.doctype(fault, mend: mend.map { TextEdit($0, text) }), at: range))
    }

    // MARK: Before the brackets

    private mutating func scanHead() {
        skipSpace()
        readName()
        var hasFile = false
        while true {
            skipSpace()
            guard index < limit else { return end(">") }
            switch bytes[index] {
            case 0x3E:
                index += 1
                return
            case 0x5B:
                index += 1
                reached = index
                return scanSubset()
            case 0x22, 0x27:
                let start = index
                let file = readLiteral(isFile: true)
                if !hasFile { add(.missingSystem(file: file), start..<reached, mend: start..<start, "SYSTEM ") }
                hasFile = true
            case 0x3C:
                guard hasFile, Self.starts(bytes, "<!", index, limit) else { return end(">") }
                add(.missingBracket, index..<index + 2, mend: reached..<reached, " [")
                return scanSubset()
            default:
                if readKeyword() { hasFile = true } else { stray(until: [0x5B, 0x3E, 0x3C, 0x0A, 0x22, 0x27]) }
            }
        }
    }

    /// The name of the root, which a keyword is not.
    private mutating func readName() {
        let name = index..<nameEnd(index)
        // A root may have the name of a keyword, but no file follows it then.
        index = name.upperBound
        skipSpace()
        if isKeyword(name), index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 {
            index = name.lowerBound
            return add(.missingName, name, mend: name.lowerBound..<name.lowerBound, "xep ")
        }
        reached = max(reached, name.upperBound)
    }

    /// Ends the whole where its last part ends, so that what follows is read as what it is.
    private mutating func end(_ mark: String) {
        let last = reached - 1
        add(.missingEnd(mark), last..<reached, mend: reached..<reached, mark)
        index = reached
    }

    // MARK: Between the brackets

    private mutating func scanSubset() {
        while true {
            skipSpace()
            guard index < limit else { return end("]>") }
            switch bytes[index] {
            case 0x5D:
                index += 1
                reached = index
                skipSpace()
                guard index < limit, bytes[index] == 0x3E else { return end(">") }
                index += 1
                return
            case 0x3E:
                add(.missingSubsetEnd, index..<index + 1, mend: index..<index, "]")
                index += 1
                return
            case 0x25: scanReference()
            case 0x26: scanGeneralReference()
            case 0x3C:
                if Self.starts(bytes, "<!--", index, limit) {
                    index = min(Self.close(bytes, "-->", index + 4, limit) + 1, limit)
                } else if Self.starts(bytes, "<?", index, limit) {
                    index = min(Self.close(bytes, "?>", index + 2, limit) + 1, limit)
                } else if Self.starts(bytes, "<!", index, limit) {
                    scanDeclaration()
                    reached = index
                } else {
                    return end("]>")
                }
            default: stray(until: [0x3C, 0x25, 0x26, 0x5D, 0x3E, 0x0A])
            }
        }
    }

    private mutating func scanReference() {
        let start = index
        let name = index + 1..<nameEnd(index + 1)
        index = name.upperBound
        if name.isEmpty {
            skipSpace()
            let late = index..<nameEnd(index)
            guard !late.isEmpty, late.upperBound < limit, bytes[late.upperBound] == 0x3B else {
                index = start
                return stray(until: [0x3C, 0x26, 0x5D, 0x3E, 0x0A])
            }
            index = late.upperBound + 1
            add(.spacedReference(name: text(late)), start..<index, mend: start + 1..<late.lowerBound)
        } else if index < limit, bytes[index] == 0x3B {
            index += 1
        } else {
            add(.unfinishedReference(name: text(name)), start..<index, mend: index..<index, ";")
        }
        reached = index
    }

    private mutating func scanGeneralReference() {
        let start = index
        let name = index + 1..<nameEnd(index + 1)
        guard !name.isEmpty, name.upperBound < limit, bytes[name.upperBound] == 0x3B else { return stray(until: [0x3C, 0x25, 0x5D, 0x3E, 0x0A]) }
        index = name.upperBound + 1
        reached = index
        add(.generalReference(name: text(name)), start..<index, mend: start..<start + 1, "%")
    }

    private mutating func scanDeclaration() {
        let start = index
        let keyword = index + 2..<nameEnd(index + 2)
        index = keyword.upperBound
        reached = index
        let word = text(keyword)
        if let right = ["ENTITY", "ELEMENT", "ATTLIST", "NOTATION"].first(where: { $0 == word.uppercased() && $0 != word }) {
            add(.keyword(right), keyword, mend: keyword, right)
        }
        if word.uppercased() == "ENTITY" { scanEntity() }
        skipDeclaration(from: start)
    }

    private mutating func scanEntity() {
        skipSpace()
        if index < limit, bytes[index] == 0x25 {
            index += 1
            let name = index..<nameEnd(index)
            if !name.isEmpty {
                add(.missingSpaceAfterPercent(name: text(name)), index - 1..<name.upperBound, mend: index..<index, " ")
            }
            skipSpace()
        }
        index = nameEnd(index)
        reached = index
        skipSpace()
        guard index < limit, bytes[index] != 0x3E, bytes[index] != 0x3C else { return }
        if bytes[index] == 0x22 || bytes[index] == 0x27 {
            _ = readLiteral(isFile: false)
        } else if !readKeyword() {
            readUnquoted()
        }
    }

    /// Goes to the end of a declaration, through its quotes; ends it where the next one begins.
    private mutating func skipDeclaration(from start: Int) {
        while index < limit {
            switch bytes[index] {
            case 0x3E:
                index += 1
                return
            case 0x22, 0x27:
                // A default value may have more than one line, and anything after it.
                let close = bytes[index + 1..<limit].firstIndex(of: bytes[index])
                index = (close ?? index) + 1
                reached = index
            case 0x3C, 0x5D, 0x25:
                add(.missingDeclarationEnd, start..<reached, mend: reached..<reached, ">")
                index = reached
                return
            default:
                index += 1
                if !XMLByte.isSpace(bytes[index - 1]) { reached = index }
            }
        }
    }

    // MARK: Parts

    /// A keyword and the one or two names that follow it; false where none stands here.
    private mutating func readKeyword() -> Bool {
        let word = index..<nameEnd(index)
        guard isKeyword(word) else { return false }
        let right = text(word).uppercased()
        if right != text(word) { add(.keyword(right), word, mend: word, right) }
        index = word.upperBound
        reached = index
        skipSpace()
        guard index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 else {
            readUnquoted()
            return true
        }
        let first = readLiteral(isFile: true)
        guard right == "PUBLIC" else { return true }
        skipSpace()
        if index < limit, bytes[index] == 0x22 || bytes[index] == 0x27 {
            _ = readLiteral(isFile: true)
        } else {
            let isFile = first.hasSuffix(".dtd") || first.hasSuffix(".ent")
            add(.lonePublic, word, mend: isFile ? word : nil, "SYSTEM")
        }
        return true
    }

    private func isKeyword(_ word: Range<Int>) -> Bool {
        word.count == 6 && ["SYSTEM", "PUBLIC"].contains(text(word).uppercased())
    }

    /// A word up to a blank or a bracket, with the quotes that word processors put around it.
    private mutating func readUnquoted() {
        let start = index
        while index < limit, !XMLByte.isSpace(bytes[index]), ![0x3E, 0x3C, 0x5B, 0x22, 0x27].contains(bytes[index]) { index += 1 }
        guard index > start else { return }
        reached = index
        let word = text(start..<index).trimmingQuotes
        add(.unquoted(word), start..<index, mend: start..<index, "'\(word)'")
    }

    /// What stands between quotes; where the closing one is missing, up to where the line most likely has it.
    private mutating func readLiteral(isFile: Bool) -> String {
        let quote = bytes[index]
        let start = index + 1
        var close = start
        var line = limit
        while close < limit, bytes[close] != quote {
            if bytes[close] == 0x0A, line == limit { line = close }
            close += 1
        }
        line = min(line, close)
        if close < limit, line == close && !(isFile && bytes[start..<close].contains { $0 == 0x3E || $0 == 0x3C }) || closes(close) {
            index = close + 1
            reached = index
            return text(start..<close)
        }
        var cut = line
        if isFile {
            cut = bytes[start..<line].firstIndex { XMLByte.isSpace($0) || [0x3E, 0x3C, 0x5B].contains($0) } ?? line
        } else if let mark = bytes[start..<line].lastIndex(of: 0x3E) {
            cut = mark
        }
        let value = text(start..<cut)
        add(.unclosedQuote(value), start - 1..<cut, mend: cut..<cut, String(Unicode.Scalar(quote)))
        index = cut
        reached = cut
        return value
    }

    /// Whether what follows a quote is what may follow a closing one.
    private func closes(_ quote: Int) -> Bool {
        var next = quote + 1
        while next < limit, XMLByte.isSpace(bytes[next]) { next += 1 }
        return next < limit && (bytes[next] == 0x3E || bytes[next] == 0x5B || Self.starts(bytes, "NDATA", next, limit))
    }

    private mutating func stray(until marks: [UInt8]) {
        let start = index
        repeat { index += 1 } while index < limit && !marks.contains(bytes[index])
        let last = bytes[start..<index].lastIndex { !XMLByte.isSpace($0) } ?? start
        add(.stray(text(start..<last + 1)), start..<last + 1)
        reached = max(reached, last + 1)
    }

    private mutating func skipSpace() {
        while index < limit, XMLByte.isSpace(bytes[index]) { index += 1 }
    }

    private func nameEnd(_ start: Int) -> Int {
        guard start < limit, XMLByte.isNameStart(bytes[start]) else { return start }
        var end = start
        while end < limit, XMLByte.isName(bytes[end]) { end += 1 }
        return end
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    // MARK: Marks

    static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, _ place: Int, _ limit: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= limit else { return false }
        for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// The last byte of the next occurrence of a mark, or the limit.
    static func close(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: StaticString, _ from: Int, _ limit: Int) -> Int {
        var index = from
        while index < limit {
            if starts(bytes, mark, index, limit) { return index + mark.utf8CodeUnitCount - 1 }
            index += 1
        }
        return limit
    }
}

extension String {
    /// The text without the quotes of word processors around it, U+2018 to U+201F.
    fileprivate var trimmingQuotes: String {
        var rest = unicodeScalars[...]
        while let first = rest.first, (0x2018...0x201F).contains(first.value) { rest = rest.dropFirst() }
        while let last = rest.last, (0x2018...0x201F).contains(last.value) { rest = rest.dropLast() }
        return String(rest)
    }
}
