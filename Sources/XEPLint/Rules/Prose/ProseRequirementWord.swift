internal import XEPKit
internal import XMLKit

enum ProseRequirementWord: Rule {
    static let info = RuleInfo(
        "prose/requirement-word", .warning,
        summary: "The words of RFC 2119 are spelt right and stand in capitals as a whole.",
        rationale: """
            MUST NOT is one term. Written MUST not, a reader has to guess whether the sentence forbids something or only fails to \
            require it; and no one who searches for SHOULD will find SHUOLD.
            """,
        source: "RFC 2119, RFC 8174 §2", fix: .safe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>A client ↓MUST not↑ shout.</p>"),
            .body("<p>A client ↓SHOULD Not↑ shout, and ↓SHALL not↑ run.</p>"),
            .body("<p>A client ↓SHUOLD↑ whisper.</p>"),
            .body("<ul><li>Whispers are ↓RECOMENDED↑.</li></ul>"),
        ],
        nonTriggering: [
            .body("<p>A client MUST NOT shout, SHOULD NOT run, and MAY, or may not, whisper.</p>"),
            .body("<p>RECOMMENDS, REQUIREMENT, OPTIONALLY, MUC and MUSTARD are other words; a <tt>SHUOLD</tt> is code.</p>"),
        ],
        corrections: [
            .init(.body("<p>A client MUST not shout.</p>"), .body("<p>A client MUST NOT shout.</p>")),
            .init(.body("<p>A client SHUOLD whisper.</p>"), .body("<p>A client SHOULD whisper.</p>")),
        ])

    private static let negatable: Set<Substring> = ["MUST", "SHOULD", "SHALL"]
    /// Each with the misspellings of it that are no other word.
    private static let misspelt: [Substring: String] = {
        var words: [Substring: String] = [:]
        for term in ["MUST", "SHALL", "SHOULD", "REQUIRED", "RECOMMENDED", "OPTIONAL"] {
            let letters = Array(term)
            // Two neighbours swapped, and, where enough is left to know the word, one letter lost or doubled.
            for index in 1..<letters.count - 1 where letters[index] != letters[index + 1] {
                var swapped = letters
                swapped.swapAt(index, index + 1)
                words[Substring(String(swapped))] = term
            }
            guard letters.count > 5 else { continue }
            for index in 1..<letters.count - 1 {
                words[Substring(String(letters[..<index] + letters[(index + 1)...]))] = term
                words[Substring(String(letters[...index] + letters[index...]))] = term
            }
        }
        // Past tenses and plain words that the edits above would make.
        for word in ["SHOULD", "MUST", "SHALL"] { words[Substring(word)] = nil }
        return words
    }()

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in Prose.pieces(of: context.xep) {
            var previous: Prose.Word?
            for word in Prose.words(of: piece) {
                if let term = misspelt[word.text] {
                    findings.add(word.range, "'\(word.text)' is no term of RFC 2119: write \(term)", fixes: [Fix("write \(term)", replace: word.range, with: term)])
                } else if word.followsWord, let before = previous, negatable.contains(before.text), word.text == "not" || word.text == "Not" {
                    let range = before.range.lowerBound..<word.range.upperBound
                    findings.add(
                        range, "'\(before.text) \(word.text)' is half a term of RFC 2119: write \(before.text) NOT",
                        fixes: [Fix("write NOT", replace: word.range, with: "NOT")])
                }
                previous = word
            }
        }
    }
}
