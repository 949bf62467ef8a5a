/// Finds the word that was most likely meant.
public enum Nearest {
    /// The candidate with the fewest edits from a word, if it is near enough to be meant; case does not count as an edit
    /// where nothing else differs. Of two equally near ones, neither is certain: nil.
    public static func word(to word: String, among candidates: some Sequence<String>, limit: Int? = nil) -> String? {
        let target = Array(word.lowercased().unicodeScalars)
        let limit = limit ?? max(1, target.count / 4)
        var best: (distance: Int, word: String)?
        var isTie = false
        for candidate in candidates where candidate != word {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - target.count) <= limit else { continue }
            let distance = distance(target, scalars, limit: limit)
            guard distance <= limit else { continue }
            if let known = best, distance >= known.distance {
                if distance == known.distance, candidate != known.word { isTie = true }
            } else {
                best = (distance, candidate)
                isTie = false
            }
        }
        return isTie ? nil : best?.word
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two words; more than `limit`
    /// where it is larger than that.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for (i, scalar) in left.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for (j, other) in right.enumerated() {
                var cost = min(previous[j] + (scalar == other ? 0 : 1), previous[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other { cost = min(cost, before[j - 1] + 1) }
                row.append(cost)
            }
            if row.min() ?? 0 > limit { return limit + 1 }
            before = previous
            previous = row
        }
        return previous[right.count]
    }
}
