/// Finds the word that was most likely meant.
public enum Nearest {
    /// The candidate with the fewest edits from a word, if it is near enough to be meant; case does not count as an edit
    /// where nothing else differs. Of two equally near ones, neither is certain: nil.
    public static func word(to word: String, among candidates: some Sequence<String>, limit: Int? = nil) -> String? {
        let target = Letters(word)
        let limit = limit ?? max(1, target.count / 4)
        var best: (distance: Int, word: String)?
        var isTie = false
        for candidate in candidates where candidate != word {
            // No letter has more bytes than four.
            guard candidate.utf8.count + limit >= target.count, candidate.utf8.count <= (target.count + limit) * 4 else { continue }
            let distance = target.distance(to: Letters(candidate), limit: limit)
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

    /// The small letters of a word, as bytes where it has no others than those of ASCII.
    private enum Letters {
        case ascii([UInt8])
        case unicode([Unicode.Scalar])

        init(_ word: String) {
            let bytes = word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            self = bytes.contains { $0 >= 0x80 } ? .unicode(Array(word.lowercased().unicodeScalars)) : .ascii(bytes)
        }

        var count: Int {
            switch self {
            case .ascii(let bytes): bytes.count
            case .unicode(let scalars): scalars.count
            }
        }

        private var scalars: [Unicode.Scalar] {
            switch self {
            case .ascii(let bytes): bytes.map { Unicode.Scalar($0) }
            case .unicode(let scalars): scalars
            }
        }

        func distance(to other: Letters, limit: Int) -> Int {
            if case (.ascii(let left), .ascii(let right)) = (self, other) { return Nearest.distance(left, right, limit: limit) }
            return Nearest.distance(scalars, other.scalars, limit: limit)
        }
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two words; more than `limit`
    /// where it is larger than that.
    static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter], limit: Int) -> Int {
        // What both begin or end with costs nothing.
        var (start, leftEnd, rightEnd) = (0, left.count, right.count)
        while start < leftEnd, start < rightEnd, left[start] == right[start] { start += 1 }
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        let (rows, columns) = (leftEnd - start, rightEnd - start)
        if abs(rows - columns) > limit { return limit + 1 }
        guard rows > 0, columns > 0 else { return max(rows, columns) }
        var previous = Array(0...columns)
        var (before, row) = (previous, previous)
        for i in 1...rows {
            let letter = left[start + i - 1]
            // Further from the diagonal than the limit nothing is near enough, and very long words are looked at along it alone.
            let (first, last) = (max(1, i - limit), min(columns, i + limit))
            row[first - 1] = first == 1 ? i : limit + 1
            var least = row[first - 1]
            for j in first...last {
                let other = right[start + j - 1]
                var cost = min(previous[j - 1] + (letter == other ? 0 : 1), previous[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, letter == right[start + j - 2], left[start + i - 2] == other { cost = min(cost, before[j - 2] + 1) }
                row[j] = cost
                least = min(least, cost)
            }
            if least > limit { return limit + 1 }
            if last < columns { row[last + 1] = limit + 1 }
            (before, previous, row) = (previous, row, before)
        }
        return previous[columns]
    }
}
