internal import XEPKit
internal import XMLKit

enum ProseRepeatedWord: Rule {
    static let info = RuleInfo(
        "prose/repeated-word", .warning,
        summary: "No word stands twice in a row.",
        rationale: "A word that is written twice is overlooked by the one who wrote it, most of all across the end of a line.",
        source: "XEP-0143 §7", fix: .safe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>It crosses the ↓the↑ garden.</p>"),
            .body("<p>It crosses the\n  ↓the↑ garden.</p>"),
            .body("<p>They whisper ↓whisper↑ of it.</p>"), .document(
                "<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY wall \"the Wall\">\n]>\n<xep><section1><p>↓The↑ &wall; stands.</p></section1></xep>"),
            .document(
                "<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY wall \"the <span class='ref'>Wall</span>\">\n]>\n<xep><section1><p>It asks ↓the↑ &wall;.</p></section1></xep>"),
        ],
        nonTriggering: [
            .body("<p>Whispers and &xep9998; and shouts.</p>"),
            .body("<p>What he had had was gone, and that that is so is known. It is so, so, and the, the other.</p>"),
            .body("<p>The <tt>x</tt> The code between keeps them apart.</p>"),
            .body("<p>It is very very long, and XEP XEP is a name; so is an IO Data data container.</p>"),
            .body("<p>They whisper whisper whisper.</p>"), .body("<p>A user user@host.example has a node node='x' and a host host.example.</p>"),
        ],
        corrections: [
            .init(.body("<p>It crosses the\n  the garden.</p>"), .body("<p>It crosses the garden.</p>")),
            .init(
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY wall \"the Wall\">\n]>\n<xep><section1><p>It asks the &wall;.</p></section1></xep>"),
                .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY wall \"the Wall\">\n]>\n<xep><section1><p>It asks &wall;.</p></section1></xep>")),
        ])

    /// Longer words that may be doubled on purpose: "had had" and "that that", and what is said twice to say it louder.
    private static let doubled: Set<String> = ["that", "very", "many", "much", "more", "long", "really", "never", "blah", "beep", "ping", "knock", "quite"]

    /// Short words, and those with a capital, that are never doubled on purpose.
    private static let words: Set<String> = [
        "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "with", "is", "are", "be", "by", "from", "as", "at", "its",
        "this", "these", "those", "if", "then", "when", "which", "will", "can", "may", "must", "should", "not", "has", "have", "was",
        "it", "client", "server", "user", "entity", "service", "message", "stanza", "element", "attribute", "request", "response", "between", "into",
        "their", "there", "they", "about", "after", "before", "any", "all", "each", "other", "but", "because", "where", "who", "whose", "were", "been",
        "does", "do", "did", "could", "would", "might", "via", "also", "only", "such", "than", "example", "section", "following", "using", "used",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            for (number, word) in piece.words.enumerated().dropFirst() where word.followsWord {
                let before = piece.words[number - 1]
                guard piece.areSame(before, word), endsThere(word, piece.content.bytes) else { continue }
                let text = piece.text(word)
                let isCapital = (0x41...0x5A).contains(piece.first(before))
                let isSame = piece.text(before) == text
                guard isCapital && words.contains(text.lowercased()) || isSame && isMistake(text, at: number, piece), let first = piece.range(before) else { continue }
                guard let range = piece.range(word) else {
                    checkEntity(after: first, text, context, &findings)
                    continue
                }
                // An entity that is not known brings a word of its own.
                guard !context.source.bytes[first.upperBound..<range.lowerBound].contains(0x26) else { continue }
                let isPlain = context.source.bytes[first.upperBound..<range.lowerBound].allSatisfy(XMLByte.isSpace)
                findings.add(
                    range, "'\(text)' stands twice: remove one",
                    fixes: isPlain ? [Fix("remove '\(text)'", replace: first.upperBound..<range.upperBound, with: "", safety: words.contains(text.lowercased()) ? .safe : .unsafe)] : [])
            }
        }
    }

    /// Whether what follows a word is no part of an address or a value, as in "user user@host" and "node node='x'".
    private static func endsThere(_ word: Prose.Word, _ bytes: [UInt8]) -> Bool {
        let rest = bytes[word.offsets.upperBound...]
        guard let mark = rest.first, !XMLByte.isSpace(mark) else { return true }
        return [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29].contains(mark) && rest.dropFirst().first.map(XMLByte.isSpace) ?? true
    }

    /// Whether a word that stands twice is not meant so.
    private static func isMistake(_ word: String, at number: Int, _ piece: Prose) -> Bool {
        if words.contains(word.lowercased()) { return true }
        // Three times is on purpose.
        let beside = [number - 2, number + 1].filter(piece.words.indices.contains)
        if beside.contains(where: { piece.areSame(piece.words[$0], piece.words[number]) }) { return false }
        return word.utf8.count >= 4 && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && !doubled.contains(word)
    }

    /// A word before an entity whose text begins with the same.
    private static func checkEntity(after word: Range<Int>, _ text: String, _ context: LintContext, _ findings: inout Findings) {
        let rest = context.source.bytes[word.upperBound...]
        guard let start = rest.firstIndex(where: { !XMLByte.isSpace($0) }), rest[start] == 0x26, let end = rest[start...].firstIndex(of: 0x3B), end - start < 60 else { return }
        let entity = String(decoding: rest[start...end], as: UTF8.self)
        findings.add(
            word, "'\(text)' stands twice, since \(entity) begins with it: remove this one",
            // What begins a sentence has a capital, which the entity has not.
            fixes: context.source.text(word) == text ? [Fix("remove '\(text)'", replace: word.lowerBound..<start, with: "")] : [])
    }
}
