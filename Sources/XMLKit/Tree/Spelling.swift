/// How names are misspelt.
public enum Spelling {
    /// Whether one is the other in another case, or with one letter wrong (two from seven letters on).
    public static func isNear(_ first: String, _ second: String) -> Bool {
        let (left, right) = (first.utf8.count, second.utf8.count)
        let isASCII = first.utf8.allSatisfy { $0 < 0x80 } && second.utf8.allSatisfy { $0 < 0x80 }
        if left == right || !isASCII, first.lowercased() == second.lowercased() { return true }
        let longest = max(left, right)
        guard longest >= 4, abs(left - right) <= 2 else { return false }
        let limit = longest >= 7 ? 2 : 1
        return distance(Array(first.utf8), Array(second.utf8), limit: limit) <= limit
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours between two words (optimal string alignment); more than
    /// `limit` where it is larger than that.
    @inlinable
    public static func distance<Letter: Equatable>(_ left: [Letter], _ right: [Letter], limit: Int) -> Int {
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
