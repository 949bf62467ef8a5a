internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ProseSpelling: Rule {
    static let info = RuleInfo(
        "prose/spelling", .info,
        summary: "The words of the text are in a dictionary of American English, or are names that the series quotes.",
        rationale: """
            The series is written in American spelling. Some misspellings are known by themselves; for all others the dictionary is the one that \
            hunspell has on this machine, and where there is none, the rule says nothing of them. It speaks of those only where a word is a slip of the hand from one that the dictionary has and many documents of the \
            series use; names, terms, quotations and what stands in `<tt>` are left alone. The option `vocabulary` has more words.
            """,
        source: "XEP-0143 §7, hunspell en_US", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [.body("<p>A whisper is ↓recieved↑ on the balcony.</p>"), .body("<p>The ↓colour↑ of a whisper.</p>"),
            .body("<p>↓Teh↑ whisper waits ↓untill↑ dawn, ↓untill↑ dusk, ↓untill↑ noon and ↓untill↑ night.</p>"),
            .body("<section1 topic='↓Recieving↑ Whispers' anchor='x'><p>↓Recieved↑ by night. It is a ↓sucess↑, ↓unfortunatly↑.</p></section1>")],
        nonTriggering: [
            .body("<p>A whisper is received by <tt>recieve</tt>, Psi and MUC; see jabber.org/recieve, 'muc' and pre-whispered resends.</p>"),
            .body("<p>A presnce, a presnce, a presnce and a presnce are a name.</p>"), .body("<p>Qwfpgj is a name, and so is Recievd; xxxxx is none.</p>"),
            .body("<p>The jidprep of a resourcepart, a stringprepping.</p>"),
            .body("<section1 topic='Acknowledgements' anchor='acks'><p>Thanks.</p></section1>"),
            .body("<p>The colour of a whisper.</p>").configured("vocabulary: ['colour']"),
        ],
        corrections: [.init(.body("<p>It was recieved.</p>"), .body("<p>It was received.</p>"))])

    /// A word that stands there this often is a name, and one that this many documents have a term.
    private static let often = (here: 4, elsewhere: 8)

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let words = SpelledWord.all(in: context)
        guard !words.isEmpty else { return }
        lazy var shown = wordsOfBlocks(context)
        let misspelt = words.filter { CommonMisspellings.words[$0.text.lowercased()] != nil && !shown.contains($0.text) }
        for word in misspelt where !context.options.vocabulary.contains(word.text.lowercased()) {
            guard let right = CommonMisspellings.words[word.text.lowercased()] else { continue }
            report(word, meant: right, "'\(ProblemWords.clipped(word.text))' is misspelt", &findings)
        }
        let places = Dictionary(grouping: words.filter { $0.text.utf8.count > 3 && CommonMisspellings.words[$0.text.lowercased()] == nil }, by: \.text)
            .filter { $0.value.count < often.here }
        let unknown = context.dictionaries.with(context.options.dictionary) { dictionary in
            places.filter { !isKnown($0.key, dictionary) }
        }
        guard let unknown, !unknown.isEmpty else { return }
        // A folder with a few XEPs in it does not know what words are usual.
        let use = context.series.isWhole ? context.series.wordUse : WordUse()
        let quoted = context.series.vocabulary
        for (word, places) in unknown.sorted(by: { $0.key < $1.key }) {
            let small = word.lowercased()
            guard !context.options.vocabulary.contains(small), !context.vocabulary.contains(word), !context.vocabulary.contains(small) else { continue }
            // What examples have is a name, whatever the dictionary says of it.
            if word == small, shown.contains(word) { continue }
            let count = use.documents(with: small)
            guard count < often.elsewhere, let meant = meant(small, count, use, quoted, context) else { continue }
            for place in places { report(place, meant: meant, "the dictionary does not have '\(ProblemWords.clipped(word))'", &findings) }
        }
    }

    private static func report(_ word: SpelledWord, meant: String, _ reason: String, _ findings: inout Findings) {
        let written = word.text == word.text.lowercased() ? meant : meant.prefix(1).uppercased() + meant.dropFirst()
        findings.add(word.range, "\(reason): did you mean '\(written)'?", fixes: [Fix("write \(written)", replace: word.range, with: written, safety: .unsafe)])
    }

    /// The words of examples and code.
    private static func wordsOfBlocks(_ context: LintContext) -> Set<String> {
        var words: Set<String> = []
        for example in context.examples {
            for word in example.reading.text.bytes.split(whereSeparator: { !XMLByte.isName($0) }) { words.insert(String(decoding: word, as: UTF8.self)) }
        }
        return words
    }

    /// The word that was most likely meant: one that the dictionary has, and that many more documents have than this spelling.
    ///
    /// Nil where there is none, since then it is a term or a name.
    private static func meant(_ word: String, _ count: Int, _ use: WordUse, _ quoted: Set<String>, _ context: LintContext) -> String? {
        var kinds = Misspelling.corrections(of: word)
        if !use.isEmpty {
            kinds = kinds.enumerated().map { kind, words in
                // Letters that are swapped, doubled or single make no other word, so that fewer need to write it right.
                let least = max(3, count * (quoted.contains(word) ? 40 : kind < 2 ? 4 : 8))
                return words.map { (word: $0, count: use.documents(with: $0)) }.filter { $0.count >= least }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.map(\.word)
            }
        }
        let candidates = kinds.joined()
        guard !candidates.isEmpty else { return nil }
        return context.dictionaries.with(context.options.dictionary) { dictionary in candidates.first { dictionary.knows($0) } } ?? nil
    }

    private static func isKnown(_ word: String, _ dictionary: SpellingDictionary) -> Bool {
        let small = word.lowercased()
        if dictionary.knows(word) || word != small && dictionary.knows(small) { return true }
        // Plurals and doers of words that it has.
        if ["s", "es", "r", "er", "ers", "e", "able"].contains(where: { small.hasSuffix($0) && small.count > $0.count + 3 && dictionary.knows(String(small.dropLast($0.count))) }) { return true }
        // Words made of a prefix that dictionaries do not list with every word.
        return prefixes.contains { small.hasPrefix($0) && small.count > $0.count + 3 && dictionary.knows(String(small.dropFirst($0.count))) }
    }

    private static let prefixes = ["non", "un", "re", "pre", "sub", "multi", "meta", "auto", "inter", "micro", "super", "cyber"]
}

/// A word of the running text, of a title or of a caption that a dictionary may be asked for.
private struct SpelledWord {
    let text: String
    let range: Range<Int>

    /// Those that are ordinary words: no part of an address, a name or a quotation.
    static func all(in context: LintContext) -> [SpelledWord] {
        var words: [SpelledWord] = []
        let headerEnd = context.header.element?.range.upperBound ?? 0
        let abstract = context.header.abstract?.range
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd || abstract?.contains(piece.content.sourceOffset(0)) ?? false {
            let bytes = piece.content.bytes
            for word in piece.words where isPlain(bytes, word.offsets, canBegin: beginsSentence(bytes, word.offsets.lowerBound)) {
                guard let range = piece.range(word) else { continue }
                words.append(SpelledWord(text: piece.text(word), range: range))
            }
        }
        let bytes = context.source.bytes
        let titles = context.xep.sections.filter { !$0.element.isExpanded }.compactMap(\.topic)
            + context.xep.blocks.filter { !$0.element.isExpanded }.compactMap(\.caption)
        // The template has a title in British spelling.
        for title in titles where !bytes[title.valueRange].contains(0x26) && !StandardSections.isTitle(title.value) {
            let text = Array(bytes[title.valueRange])
            for range in runs(in: text) where isPlain(text, range, canBegin: true) {
                let start = title.valueRange.lowerBound
                words.append(SpelledWord(text: String(decoding: text[range], as: UTF8.self), range: start + range.lowerBound..<start + range.upperBound))
            }
        }
        return words
    }

    private static func runs(in bytes: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] >= 0x80 || XMLByte.isName(bytes[index]) && bytes[index] != 0x3A && bytes[index] != 0x2E { index += 1 }
            if index > start { runs.append(start..<index) }
            index += 1
        }
        return runs
    }

    private static func beginsSentence(_ bytes: [UInt8], _ place: Int) -> Bool {
        guard let last = bytes[..<place].last(where: { !XMLByte.isSpace($0) }) else { return true }
        return last == 0x2E && XMLByte.isSpace(bytes[place - 1])
    }

    /// Whether it is of small letters alone, or begins with a capital where that is no sign of a name.
    private static func isPlain(_ bytes: [UInt8], _ range: Range<Int>, canBegin: Bool) -> Bool {
        guard range.count > 2, let first = bytes[range].first, bytes[range].dropFirst().allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
        guard first >= 0x61 && first <= 0x7A || canBegin && first >= 0x41 && first <= 0x5A else { return false }
        // xxxxx is no word.
        if bytes[range].dropFirst().allSatisfy({ $0 | 0x20 == first | 0x20 }) { return false }
        let marks = Array("/@:#<>=&_\\%$~{}[]\"".utf8)
        if let before = bytes[..<range.lowerBound].last, marks.contains(before) || before == 0x2E { return false }
        guard let after = bytes[range.upperBound...].first else { return true }
        if marks.contains(after), after != 0x3A { return false }
        let next = bytes[range.upperBound...].dropFirst().first ?? 0x20
        return after != 0x2E && after != 0x3A && after != 0x28 || !(XMLByte.isName(next) || next == 0x2F || next == 0x29)
    }
}
