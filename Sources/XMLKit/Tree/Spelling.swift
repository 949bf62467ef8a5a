/// How names are misspelt.
public enum Spelling {
    /// Whether one is the other in another case, or with one letter wrong (two from seven letters on).
    public static func isNear(_ first: String, _ second: String) -> Bool {
        if first.lowercased() == second.lowercased() { return true }
        let longest = max(first.utf8.count, second.utf8.count)
        guard longest >= 4, abs(first.utf8.count - second.utf8.count) <= 2 else { return false }
        return distance(Array(first.utf8), Array(second.utf8)) <= (longest >= 7 ? 2 : 1)
    }

    /// The number of letters to insert, drop, replace or swap with a neighbour (optimal string alignment).
    public static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
        var before = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in 1...first.count {
            var current = [row] + [Int](repeating: 0, count: second.count)
            for column in 1...second.count {
                let same = first[row - 1] == second[column - 1]
                current[column] = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
                    current[column] = min(current[column], before[column - 2] + 1)
                }
            }
            before = last
            last = current
        }
        return last[second.count]
    }
}
