/// How much two texts have in common, by their words.
struct Likeness {
    private let counts: [String: Int]
    private let total: Int

    init(_ words: [String]) {
        counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        total = words.count
    }

    /// From 0, no word in common, to 1, the same words (Dice's coefficient).
    func share(with other: Likeness) -> Double {
        guard total + other.total > 0 else { return 1 }
        let (small, large) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
        let common = small.reduce(0) { $0 + min($1.value, large[$1.key] ?? 0) }
        return 2 * Double(common) / Double(total + other.total)
    }

    /// Pairs of texts that are versions of one another: each the likest that is left, from the likest pair on; ascending by the first.
    static func pairs(_ old: [Likeness], _ new: [Likeness], atLeast limit: Double) -> [(old: Int, new: Int)] {
        // Where so much changed that nobody would read it pair by pair, order alone decides.
        if old.count * new.count > 1 << 16 {
            return zip(old.indices, new.indices).filter { old[$0].share(with: new[$1]) >= limit }.map { ($0, $1) }
        }
        var candidates: [(share: Double, old: Int, new: Int)] = []
        for (left, one) in old.enumerated() {
            for (right, other) in new.enumerated() {
                let share = one.share(with: other)
                if share >= limit { candidates.append((share, left, right)) }
            }
        }
        candidates.sort { $0.share != $1.share ? $0.share > $1.share : abs($0.old - $0.new) != abs($1.old - $1.new) ? abs($0.old - $0.new) < abs($1.old - $1.new) : ($0.old, $0.new) < ($1.old, $1.new) }
        var (isTaken, isGiven): (Set<Int>, Set<Int>) = ([], [])
        var pairs: [(old: Int, new: Int)] = []
        for candidate in candidates where !isTaken.contains(candidate.old) && !isGiven.contains(candidate.new) {
            isTaken.insert(candidate.old)
            isGiven.insert(candidate.new)
            pairs.append((candidate.old, candidate.new))
        }
        return pairs.sorted { $0.old < $1.old }
    }
}
