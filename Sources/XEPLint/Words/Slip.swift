internal import XEPKit

/// Ids and names that authors choose, of which one may be a slip of another.
enum Slip {
    /// The one of which another is a slip: letters swapped, lost or doubled, or from ten letters on two letters that are others.
    ///
    /// Nil where they differ in their digits alone, which tell things of one kind apart, and where either is short.
    static func right(for word: String, among others: some Sequence<String>) -> String? {
        let count = word.unicodeScalars.count
        guard count >= 5, let right = Nearest.word(to: word, among: others, limit: count < 8 ? 1 : 2), right.unicodeScalars.count >= 5,
            right.lowercased() != word.lowercased()
        else { return nil }
        if word.sorted() == right.sorted() { return right }
        guard word.filter(\.isNumber) == right.filter(\.isNumber), !word.hasPrefix(right + "-"), !word.hasPrefix(right + "_"), !word.hasPrefix(right + "/") else { return nil }
        // Another letter in a short word, as in side-a and side-b, makes another word.
        return count >= 10 || word.count != right.count ? right : nil
    }

    /// Whether no word of a value stands elsewhere in the document, where somebody might have meant it.
    static func isAlone(_ value: String, in context: LintContext) -> Bool {
        value.lowercased().utf8.countedWords.map { context.wordCounts[String(decoding: $0, as: UTF8.self)] ?? 0 }.min() ?? 0 <= 1
    }
}
