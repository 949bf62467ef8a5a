/// Two versions of a list of texts, matched: what is the same, what changed, what came, went or stands elsewhere.
struct Matching {
    var changed: [(old: Int, new: Int)] = []
    var moved: [(old: Int, new: Int)] = []
    var removed: [Int] = []
    var added: [Int] = []
    /// What is the same in both, in order.
    private(set) var same: [(old: Int, new: Int)] = []

    /// `keys`: what is equal where a text is the same; `words`: what likeness is judged by.
    init(_ old: [String], _ new: [String], words: (_ isOld: Bool, _ index: Int) -> [String], atLeast limit: Double) {
        same = Alignment.pairs(old, new)
        for gap in Alignment.gaps(same, old.count, new.count) {
            let pairs = gap.old.isEmpty || gap.new.isEmpty ? [] : Likeness.pairs(
                gap.old.map { Likeness(words(true, $0)) }, gap.new.map { Likeness(words(false, $0)) }, atLeast: limit)
            let found = pairs.map { (old: gap.old.lowerBound + $0.old, new: gap.new.lowerBound + $0.new) }
            changed += found
            let (isOld, isNew) = (Set(found.map(\.old)), Set(found.map(\.new)))
            removed += gap.old.filter { !isOld.contains($0) }
            added += gap.new.filter { !isNew.contains($0) }
        }
        findMoved(old, new)
    }

    /// The last index of the new list that stands for one before an index of the old list.
    func predecessor(ofOld index: Int) -> Int? {
        (same + changed).filter { $0.old < index }.max { $0.old < $1.old }?.new
    }

    private mutating func findMoved(_ old: [String], _ new: [String]) {
        var waiting: [String: [Int]] = [:]
        for index in removed.reversed() { waiting[old[index], default: []].append(index) }
        var gone: Set<Int> = []
        added.removeAll { index in
            guard let from = waiting[new[index]]?.popLast() else { return false }
            gone.insert(from)
            moved.append((from, index))
            return true
        }
        removed.removeAll { gone.contains($0) }
    }
}
