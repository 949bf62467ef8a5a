internal import XMLKit

/// Finds the root causes behind what the readers of XML say about an example, each once.
struct CauseJudge {
    let bytes: [UInt8]
    let text: MappedText
    let tokens: XMLTokens
    let kind: ExampleKind
    let pairing: TagPairing
    let lost: [LostAttributes]
    private(set) var causes: [ExampleCause] = []
    /// The tags whose own text is broken, so that what follows from them says nothing more.
    var broken: Set<Int> = []
    /// How many tags of each name were written so that they are text, and told of: start tags, and end tags with a slash before the name.
    var tagsAsText: [String: Int] = [:]
    /// Whether a token stands inside an element.
    let isInside: [Bool]

    init(
        bytes: [UInt8], text: MappedText, tokens: XMLTokens, kind: ExampleKind, pairing: TagPairing, lost: [LostAttributes]
    ) {
        self.bytes = bytes
        self.text = text
        self.tokens = tokens
        self.kind = kind
        self.pairing = pairing
        self.lost = lost
        var isInside = [Bool](repeating: false, count: tokens.tokens.count)
        var end = -1
        for index in isInside.indices {
            isInside[index] = index < end
            if index > end, tokens.tokens[index].kind == .startTag, pairing.partners[index] > index { end = Int(pairing.partners[index]) }
        }
        self.isInside = isInside
    }

    /// Judges everything that the tokens and the tree made from them complain of.
    mutating func judge(_ problems: [XMLProblem]) -> [ExampleCause] {
        judgeLostAttributes()
        judgeStrayEnds()
        var byToken: [Int: [XMLProblem]] = [:]
        for problem in problems {
            guard let index = token(at: problem.range.lowerBound) else { continue }
            byToken[index, default: []].append(problem)
        }
        for index in byToken.keys.sorted() {
            switch tokens.tokens[index].kind {
            case .startTag, .emptyTag, .endTag: judgeTag(index, byToken[index] ?? [])
            default: judgeText(index, byToken[index] ?? [])
            }
        }
        judgeStructure()
        judgePrefixes(byToken)
        return causes.sorted { ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue) }
    }

    // MARK: For the parts of the judgement

    func token(at offset: Int) -> Int? {
        var low = 0
        var high = tokens.tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens.tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < tokens.tokens.count ? low : tokens.tokens.indices.last
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func name(_ token: Int) -> String { string(tokens.tokens[token].name) }

    /// The `<` and the name of a tag, which is what a message points at.
    func head(_ token: Int) -> Range<Int> {
        let tag = tokens.tokens[token]
        return tag.range.lowerBound..<tag.name.upperBound
    }

    mutating func add(
        _ kind: ExampleCause.Kind, _ range: Range<Int>, related: Range<Int>? = nil, _ message: String,
        tags: (start: String, end: String)? = nil, fix: ExampleFix? = nil
    ) {
        causes.append(
            ExampleCause(
                kind: kind, range: text.sourceRange(range), related: related.map(text.sourceRange), message: message, tags: tags, fix: fix))
    }

    /// A fix by edits of the text; nil where one of them falls on text that the source writes in another way.
    func fix(_ title: String, _ edits: (range: Range<Int>, replacement: String)...) -> ExampleFix? {
        var made: [TextEdit] = []
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let probe = edit.range.isEmpty ? max(0, edit.range.lowerBound - 1)..<edit.range.lowerBound : edit.range
            guard !probe.isEmpty, text.isLiteral(probe) else { return nil }
            let range = text.sourceRange(probe)
            made.append(TextEdit(edit.range.isEmpty ? range.upperBound..<range.upperBound : range, edit.replacement))
        }
        return ExampleFix(title: title, edits: made)
    }

    // MARK: Text that belongs into tags

    private mutating func judgeLostAttributes() {
        for lost in lost {
            let tag = tokens.tokens[lost.tag]
            let width = tag.kind == .emptyTag ? 2 : 1
            let end = tag.range.upperBound - width..<tag.range.upperBound
            let names = lost.names.count == 1 ? lost.names[0] : lost.names.dropLast().joined(separator: ", ") + " and " + (lost.names.last ?? "")
            add(
                .attributesAsText, end, related: lost.range,
                "<\(name(lost.tag))> ends here, so \(names) \(lost.names.count == 1 ? "is" : "are") text and no \(lost.names.count == 1 ? "attribute" : "attributes"): take this \(width == 1 ? ">" : "/>") out",
                fix: lost.endsLikeTag ? fix("take \(width == 1 ? ">" : "/>") out", (end, "")) : nil)
            if lost.endsLikeEmptyTag || tag.kind == .emptyTag { broken.insert(lost.tag) }
        }
    }

    /// A `>` too many after a tag: `<iq type='get'>>`.
    private mutating func judgeStrayEnds() {
        for index in tokens.tokens.indices.dropFirst() where tokens.tokens[index].kind == .text {
            let range = tokens.tokens[index].range
            guard bytes[range.lowerBound] == 0x3E else { continue }
            let before = tokens.tokens[index - 1]
            guard before.kind == .startTag || before.kind == .emptyTag || before.kind == .endTag else { continue }
            let isLineEnd = range.count == 1 || bytes[range.lowerBound + 1] == 0x0A || bytes[range.lowerBound + 1] == 0x0D
            let isLeaf = before.kind == .startTag && index + 1 < tokens.tokens.count && tokens.tokens[index + 1].kind == .endTag
            guard isLineEnd, !isLeaf, isInside[index] || before.kind != .startTag else { continue }
            let stray = range.lowerBound..<range.lowerBound + 1
            add(.strayCharacter, stray, related: head(index - 1), "a > too many after \(string(head(index - 1)))>", fix: fix("take > out", (stray, "")))
        }
    }
}
