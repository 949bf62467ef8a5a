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
            .body("<p>A client ↓MUSTN'T↑ shout, ↓SHALL NOTE↑ run and ↓MUSTS↑ whisper.</p>"), .body("<p>It is ↓not RECOMMENDED↑.</p>"),
            .body("<p>A client ↓SHUOLD↑ whisper.</p>"), .body("<p>It is ↓RECOMMENDET↑.</p>"),
            .body("<ul><li>Whispers are ↓RECOMENDED↑.</li></ul>"),
        ],
        nonTriggering: [
            .body("<p>A client MUST not only whisper but also wait; what is not REQUIRED is NOT RECOMMENDED.</p>"),
            .body("<p>A client MUST NOT shout, SHOULD NOT run, and MAY, or may not, whisper.</p>"),
            .body("<p>RECOMMENDS, REQUIREMENT, OPTIONALLY, MUC and MUSTARD are other words; a <tt>SHUOLD</tt> is code.</p>"),
        ],
        corrections: [
            .init(.body("<p>A client MUSTN'T shout.</p>"), .body("<p>A client MUST NOT shout.</p>")),
            .init(.body("<p>A client MUST not shout.</p>"), .body("<p>A client MUST NOT shout.</p>")),
            .init(.body("<p>A client must NOT shout.</p>"), .body("<p>A client MUST NOT shout.</p>")),
            .init(.body("<p>A client SHUOLD whisper.</p>"), .body("<p>A client SHOULD whisper.</p>")),
        ])

    /// What is written in capitals as a whole.
    private static let halves: Set<Substring> = ["must", "Must", "should", "Should", "shall", "Shall"]
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

    /// The term in which one letter is another one, where it is long enough to be known.
    private static func replaced(_ text: String) -> String? {
        guard text.utf8.count >= 6, text.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else { return nil }
        return ["SHOULD", "REQUIRED", "RECOMMENDED", "OPTIONAL"].first { term in
            term.utf8.count == text.utf8.count && zip(term.utf8, text.utf8).count { $0 != $1 } == 1 && text != "REQUIRES"
        }
    }

    /// The first letters of all terms and misspellings, which an edit inside a word leaves as they are.
    private static func isInitial(_ byte: UInt8) -> Bool { byte | 0x20 == 0x6D || byte | 0x20 == 0x73 || byte == 0x52 || byte == 0x4F }

    /// Whether a word has the first letter and about the length of a term; most words are passed over by it.
    private static func mayBeTerm(_ word: Prose.Word, _ piece: Prose) -> Bool {
        guard isInitial(piece.first(word)) else { return false }
        return lengths.contains(word.offsets.count) && (piece.isShouted(word) || halvesLengths.contains(word.offsets.count))
    }

    /// From MUST to RECOMMENDED with a letter doubled.
    private static let lengths = 4...12
    /// Of `halves`.
    private static let halvesLengths = 4...6

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            for (index, word) in piece.words.enumerated() where mayBeTerm(word, piece) {
                // Small letters are half a term before NOT alone.
                if !piece.isShouted(word), index + 1 == piece.words.count || piece.first(piece.words[index + 1]) != 0x4E { continue }
                let text = piece.text(word)
                if let finding = slip(text, index, piece) {
                    findings.add(finding.range, finding.message, fixes: [finding.fix])
                } else if let term = misspelt[text[...]] ?? replaced(text), let range = piece.range(word) {
                    findings.add(range, "'\(text)' is no term of RFC 2119: write \(term)", fixes: [Fix("write \(term)", replace: range, with: term)])
                } else if text == "RECOMMENDED", index > 0, word.followsWord, piece.text(piece.words[index - 1]) == "not", let not = piece.range(piece.words[index - 1]),
                    let range = piece.range(word) {
                    findings.add(
                        not.lowerBound..<range.upperBound, "'not RECOMMENDED' is half a term of RFC 2119: write NOT RECOMMENDED",
                        fixes: [Fix("write NOT", replace: not, with: "NOT")])
                } else if halves.contains(text[...]), index + 1 < piece.words.count {
                    let next = piece.words[index + 1]
                    guard next.followsWord, piece.text(next) == "NOT", let first = piece.range(word), let last = piece.range(next) else { continue }
                    let term = text.uppercased()
                    findings.add(
                        first.lowerBound..<last.upperBound, "'\(text) NOT' is half a term of RFC 2119: write \(term) NOT",
                        fixes: [Fix("write \(term)", replace: first, with: term)])
                } else if negatable.contains(text[...]), index + 1 < piece.words.count {
                    let next = piece.words[index + 1]
                    let negation = next.followsWord ? piece.text(next) : ""
                    guard negation == "not" || negation == "Not", !isOnly(index + 2, piece), let first = piece.range(word), let last = piece.range(next) else { continue }
                    findings.add(
                        first.lowerBound..<last.upperBound, "'\(text) \(negation)' is half a term of RFC 2119: write \(text) NOT",
                        fixes: [Fix("write NOT", replace: last, with: "NOT")])
                }
            }
        }
    }

    /// MUSTN'T, MUSTS and MUST NOTE, each a slip of one term.
    private static func slip(_ text: String, _ index: Int, _ piece: Prose) -> (range: Range<Int>, message: String, fix: Fix)? {
        // Nearly every term is one as it stands.
        let last = text.utf8.last
        let isNoted = index + 1 < piece.words.count && piece.first(piece.words[index + 1]) == 0x4E
        guard last == 0x53 || isNoted || text.utf8.contains(0x27), let range = piece.range(piece.words[index]) else { return nil }
        if let term = negatable.first(where: { text.hasPrefix($0) && text.dropFirst($0.count) == "N'T" }) {
            return (range, "'\(text)' is no term of RFC 2119: write \(term) NOT", Fix("write \(term) NOT", replace: range, with: term + " NOT"))
        }
        if let term = negatable.first(where: { text.hasPrefix($0) && text.dropFirst($0.count) == "S" }) {
            return (range, "'\(text)' is no term of RFC 2119: write \(term)", Fix("write \(term)", replace: range, with: String(term), safety: .unsafe))
        }
        guard negatable.contains(text[...]), index + 1 < piece.words.count, piece.words[index + 1].followsWord, piece.text(piece.words[index + 1]) == "NOTE",
            let note = piece.range(piece.words[index + 1])
        else { return nil }
        return (
            range.lowerBound..<note.upperBound, "'\(text) NOTE' is no term of RFC 2119: did you mean \(text) NOT?",
            Fix("write \(text) NOT", replace: note, with: "NOT", safety: .unsafe)
        )
    }

    /// Whether the word here is one that makes "not" a part of "not only … but", which forbids nothing.
    private static func isOnly(_ index: Int, _ piece: Prose) -> Bool {
        index < piece.words.count && piece.words[index].followsWord && ["only", "just", "merely", "simply"].contains(piece.text(piece.words[index]))
    }
}
