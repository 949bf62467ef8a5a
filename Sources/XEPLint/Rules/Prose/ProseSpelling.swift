internal import XEPKit
internal import XMLKit

enum ProseSpelling: Rule {
    static let info = RuleInfo(
        "prose/spelling", .info,
        summary: "The words of the text are in a dictionary of American English, or are names that the series quotes.",
        rationale: """
            The series is written in American spelling. The dictionary is the one that hunspell has on this machine; where there is none, \
            the rule says nothing. Names, what stands in `<tt>`, and words that the document uses three times are left alone; the option \
            `vocabulary` has more words.
            """,
        source: "XEP-0143 §7, hunspell en_US", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [.body("<p>A whisper is ↓recieved↑ on the balcony.</p>"), .body("<p>The ↓colour↑ of a whisper.</p>")],
        nonTriggering: [
            .body("<p>A whisper is received by <tt>recieve</tt>, Psi and MUC; see jabber.org/recieve, 'muc' and pre-whispered resends.</p>"),
            .body("<p>A presnce, a presnce and a presnce are a name.</p>"),
            .body("<p>The colour of a whisper.</p>").configured("vocabulary: ['colour']"),
        ],
        corrections: [.init(.body("<p>It was recieved.</p>"), .body("<p>It was received.</p>"))])

    /// A misspelling that stands there this often is a name.
    private static let often = 3

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var places: [String: [Range<Int>]] = [:]
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            for word in piece.words where isPlain(word, piece) {
                guard let range = piece.range(word) else { continue }
                places[piece.text(word), default: []].append(range)
            }
        }
        let unknown = context.dictionaries.with(context.options.dictionary) { dictionary in
            places.filter { $0.value.count < often && !isKnown($0.key, dictionary) }
        }
        guard let unknown, !unknown.isEmpty else { return }
        let vocabulary = context.options.vocabulary.union(context.series.vocabulary)
        for (word, ranges) in unknown where !vocabulary.contains(word.lowercased()) && !context.vocabulary.contains(word) {
            let meant = context.dictionaries.with(context.options.dictionary) { $0.suggestions(for: word).first }?.flatMap { $0 }
            let near = meant.flatMap { Nearest.word(to: word, among: [$0], limit: 2) }
            for range in ranges {
                findings.add(
                    range, "the dictionary does not have '\(ProblemWords.clipped(word))'" + (near.map { ": did you mean '\($0)'?" } ?? ""),
                    fixes: near.map { [Fix("write \($0)", replace: range, with: $0, safety: .unsafe)] } ?? [])
            }
        }
    }

    /// Whether it is an ordinary word: small letters alone, and no part of an address, a name or a quotation.
    private static func isPlain(_ word: Prose.Word, _ piece: Prose) -> Bool {
        let (bytes, offsets) = (piece.content.bytes, word.offsets)
        guard offsets.count > 3, bytes[offsets].allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
        let marks = Array("/@:#<>=&_\\%$~{}[]\"".utf8)
        if let before = bytes[..<offsets.lowerBound].last, marks.contains(before) || before == 0x2E { return false }
        guard let after = bytes[offsets.upperBound...].first else { return true }
        if marks.contains(after), after != 0x3A { return false }
        let next = bytes[offsets.upperBound...].dropFirst().first ?? 0x20
        return after != 0x2E && after != 0x3A && after != 0x28 || !(XMLByte.isName(next) || next == 0x2F || next == 0x29)
    }

    private static func isKnown(_ word: String, _ dictionary: SpellingDictionary) -> Bool {
        if dictionary.knows(word) { return true }
        // Words made of a prefix that dictionaries do not list with every word.
        return ["non", "un", "re", "pre", "sub", "multi", "meta", "de"].contains { word.hasPrefix($0) && word.count > $0.count + 3 && dictionary.knows(String(word.dropFirst($0.count))) }
    }
}
