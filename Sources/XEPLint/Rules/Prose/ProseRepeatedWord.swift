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
        ],
        nonTriggering: [
            .body("<p>Whispers and &xep9998; and shouts.</p>"),
            .body("<p>What he had had was gone, and that that is so is known. It is so, so, and the, the other.</p>"),
            .body("<p>The <tt>x</tt> The code between keeps them apart.</p>"),
        ],
        corrections: [.init(.body("<p>It crosses the\n  the garden.</p>"), .body("<p>It crosses the garden.</p>"))])

    /// Words that are never doubled on purpose; "had had" and "that that" may be.
    private static let words: Set<String> = [
        "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "with", "is", "are", "be", "by", "from", "as", "at", "its",
        "this", "these", "those", "if", "then", "when", "which", "will", "can", "may", "must", "should", "not", "has", "have", "was",
        "it", "client", "server", "user", "entity", "service", "message", "stanza", "element", "attribute", "request", "response", "between", "into",
        "their", "there", "they", "about", "after", "before", "any", "all", "each", "other", "but", "because", "where", "who", "whose", "were", "been",
        "does", "do", "did", "could", "would", "might", "via", "also", "only", "such", "than", "example", "section", "following", "using", "used",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            var previous: Prose.Word?
            for word in piece.words {
                defer { previous = word }
                guard word.followsWord, let before = previous, piece.areSame(before, word) else { continue }
                let text = piece.text(word)
                let isCapital = (0x41...0x5A).contains(piece.first(before))
                guard words.contains(text.lowercased()), isCapital || piece.text(before) == text,
                    let first = piece.range(before), let range = piece.range(word)
                else { continue }
                // An entity that is not known brings a word of its own.
                guard !context.source.bytes[first.upperBound..<range.lowerBound].contains(0x26) else { continue }
                let isPlain = context.source.bytes[first.upperBound..<range.lowerBound].allSatisfy(XMLByte.isSpace)
                findings.add(
                    range, "'\(text)' stands twice: remove one",
                    fixes: isPlain ? [Fix("remove '\(text)'", replace: first.upperBound..<range.upperBound, with: "")] : [])
            }
        }
    }
}
