public import XMLKit

/// A sentence of the body with a word of RFC 2119 in capitals.
public struct Requirement: Sendable {
    /// The paragraph, list item or table cell that the sentence stands in.
    public let block: XMLElement
    /// The sentence, with single spaces.
    public let text: String
    /// The words of RFC 2119 in it, in their order: `MUST NOT`, `SHOULD`, …
    public let words: [String]
}

extension XEP {
    /// The requirements in the order of the text; found anew at each call.
    ///
    /// The sentence that explains the words themselves is none.
    public var requirements: [Requirement] {
        guard let root = tree.root else { return [] }
        var reader = RequirementReader()
        for child in root.elements where child.localName != "header" { reader.read(block: child) }
        return reader.requirements.sorted { $0.block.index < $1.block.index }
    }
}

/// Collects the words of each block without those of the blocks inside it, and cuts them into sentences.
private struct RequirementReader {
    var requirements: [Requirement] = []

    /// Elements whose words are part of the sentence around them.
    private static let inline: Set<String> = ["em", "strong", "tt", "link", "span", "cite", "dfn", "sub", "sup", "u", "strike", "s", "b", "i", "a", "q", "ins"]
    /// Elements that say nothing about what implementations do.
    private static let silent: Set<String> = ["example", "code", "note", "img", "cve", "pre", "del", "difference", "difference-of-block"]

    /// Reads an element that begins a text of its own, then the blocks inside it.
    mutating func read(block: XMLElement) {
        var words: [UInt8] = []
        var inner: [XMLElement] = []
        collect(block, into: &words, &inner)
        if Self.mayHoldRequirement(words) { cut(words, of: block) }
        for element in inner { read(block: element) }
    }

    private func collect(_ element: XMLElement, into words: inout [UInt8], _ inner: inout [XMLElement]) {
        for node in element.children {
            switch node {
            case .text(let text): words.append(contentsOf: text.bytes)
            case .element(let child):
                if Self.silent.contains(child.localName) { continue }
                if Self.inline.contains(child.localName) {
                    collect(child, into: &words, &inner)
                } else {
                    inner.append(child)
                    words.append(0x20)
                }
            case .comment, .instruction: break
            }
        }
    }

    /// Whether a word begins as one of RFC 2119 does: with MU, SH, MA, RE or OP.
    private static func mayHoldRequirement(_ words: [UInt8]) -> Bool {
        words.withUnsafeBufferPointer { words in
            for index in words.indices.dropLast(2) {
                switch (words[index], words[index + 1]) {
                case (0x4D, 0x55), (0x4D, 0x41), (0x53, 0x48), (0x52, 0x45), (0x4F, 0x50): if index == 0 || !isLetter(words[index - 1]) { return true }
                default: break
                }
            }
            return false
        }
    }

    private typealias Word = Slice<UnsafeBufferPointer<UInt8>>

    private mutating func cut(_ text: [UInt8], of block: XMLElement) {
        text.withUnsafeBufferPointer { text in
            let tokens = text.split(whereSeparator: XMLByte.isSpace)
            var start = 0
            for index in tokens.indices where index == tokens.count - 1 || Self.ends(tokens[index], before: tokens[index + 1]) {
                let sentence = tokens[start...index]
                start = index + 1
                let words = Self.words(in: sentence)
                // A cell or a paragraph that holds such words alone does not say what is required.
                let count = words.reduce(0) { $0 + ($1.contains(" ") ? 2 : 1) }
                guard !words.isEmpty, Set(words).count < 5, sentence.count > count else { continue }
                let text = sentence.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
                requirements.append(Requirement(block: block, text: text, words: words))
            }
        }
    }

    /// Whether a word ends a sentence: a stop, unless it is that of an abbreviation, or what follows begins small.
    private static func ends(_ word: Word, before next: Word) -> Bool {
        // "Add a lamp. (OPTIONAL)" is said of what stands before it.
        if next.first == 0x28, next.last == 0x29, !words(in: [next][...]).isEmpty { return false }
        guard let last = word.lastIndex(where: { !isOneOf(#")"']"#, $0) }), isOneOf(".!?", word[last]) else { return false }
        guard let first = next.first(where: { !isOneOf(#"("'["#, $0) }), !(first >= 0x61 && first <= 0x7A) else { return false }
        return !abbreviations.contains(String(decoding: word[...last], as: UTF8.self).lowercased().drop { $0 == "(" }.description)
    }

    private static func isOneOf(_ characters: StaticString, _ byte: UInt8) -> Bool {
        UnsafeBufferPointer(start: characters.utf8Start, count: characters.utf8CodeUnitCount).contains(byte)
    }

    private static let abbreviations: Set<String> = ["e.g.", "i.e.", "cf.", "vs.", "etc.", "a.k.a.", "no.", "sec.", "fig."]

    private static func words(in sentence: ArraySlice<Word>) -> [String] {
        var words: [String] = []
        var isNot = false
        for token in sentence {
            let bare = token.drop { !isLetter($0) }.prefix(while: isLetter)
            let isShouted = bare.count >= 3 && bare.allSatisfy { $0 <= 0x5A }
            let word = isShouted ? String(decoding: bare, as: UTF8.self) : ""
            defer { isNot = word == "NOT" }
            switch word {
            case "RECOMMENDED" where isNot: words.append("NOT RECOMMENDED")
            case "NOT" where ["MUST", "SHOULD", "SHALL"].contains(words.last): words[words.count - 1] += " NOT"
            case "MUST", "SHOULD", "SHALL", "MAY", "REQUIRED", "RECOMMENDED", "OPTIONAL": words.append(word)
            default: break
            }
        }
        return words
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
