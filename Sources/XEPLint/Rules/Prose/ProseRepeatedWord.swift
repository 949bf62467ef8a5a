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
            .body("<p>What he had had was gone, and that that is so is known. It is so, so, and the, the other.</p>"),
            .body("<p>The <tt>x</tt> The code between keeps them apart.</p>"),
        ],
        corrections: [.init(.body("<p>It crosses the\n  the garden.</p>"), .body("<p>It crosses the garden.</p>"))])

    /// Words that are never doubled on purpose; "had had" and "that that" may be.
    private static let words: Set<String> = [
        "the", "a", "an", "and", "or", "of", "to", "in", "on", "for", "with", "is", "are", "be", "by", "from", "as", "at", "its",
        "this", "these", "those", "if", "then", "when", "which", "will", "can", "may", "must", "should", "not", "has", "have", "was",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in Prose.pieces(of: context.xep) {
            var previous: Prose.Word?
            for word in Prose.words(of: piece) {
                if word.followsWord, let before = previous, before.text.lowercased() == word.text.lowercased(),
                    words.contains(word.text.lowercased()), before.text == word.text || before.text.first?.isUppercase == true
                {
                    let between = before.range.upperBound..<word.range.upperBound
                    let isPlain = context.source.bytes[before.range.upperBound..<word.range.lowerBound].allSatisfy(XMLByte.isSpace)
                    findings.add(
                        word.range, "'\(word.text)' stands twice: remove one",
                        fixes: isPlain ? [Fix("remove '\(word.text)'", replace: between, with: "")] : [])
                }
                previous = word
            }
        }
    }
}
