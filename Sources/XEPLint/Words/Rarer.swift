internal import XEPKit

extension LintContext {
    /// Whether one of two spellings of the same thing is the rarer by the first word in which they differ: in the document, else in the series.
    ///
    /// False where nothing tells.
    func isRarer(_ spelling: String, than other: String) -> Bool {
        let (left, right) = (Self.words(of: spelling), Self.words(of: other))
        guard left.count == right.count, let (word, another) = zip(left, right).first(where: { $0 != $1 }) else { return false }
        // Short words are not counted.
        let counts = min(word.utf8.count, another.utf8.count) < 5 ? (0, 0) : (wordCounts[word] ?? 0, wordCounts[another] ?? 0)
        return counts.0 == counts.1 ? isUnknownElsewhere(word, unlike: another) : counts.0 < counts.1
    }

    /// Whether the letters of one word stand in this document alone, and those of the other in several.
    private func isUnknownElsewhere(_ word: String, unlike other: String) -> Bool {
        let (left, right) = (word.split { !$0.isLetter }, other.split { !$0.isLetter })
        guard left.count == right.count, let (one, another) = zip(left, right).first(where: { $0 != $1 }), min(one.utf8.count, another.utf8.count) >= 3 else { return false }
        // The one that stands in several is soon found there.
        return series.documents(with: String(another), upTo: 3) >= 3 && series.documents(with: String(one), upTo: 2) <= 1
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().utf8.countedWords.map { String(decoding: $0, as: UTF8.self) }
    }
}
