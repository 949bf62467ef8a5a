/// Which elements of two sequences are the same ones: a common subsequence, as long as can be had in reasonable time.
///
/// Short stretches get the longest one; long stretches are first cut where something stands once in both, so that two
/// texts without anything in common cost no more than reading them.
enum Alignment {
    /// The indices of equal elements, ascending in both.
    static func pairs<Element: Hashable>(_ old: [Element], _ new: [Element]) -> [(old: Int, new: Int)] {
        var numbers: [Element: Int] = [:]
        func number(_ element: Element) -> Int {
            if let known = numbers[element] { return known }
            numbers[element] = numbers.count
            return numbers.count - 1
        }
        var search = Search(old: old.map(number), new: new.map(number))
        search.run()
        return search.pairs.sorted { $0.old < $1.old }
    }

    /// What is between the pairs: runs of elements that the other sequence does not have, of which one may be empty.
    static func gaps(_ pairs: [(old: Int, new: Int)], _ oldCount: Int, _ newCount: Int) -> [(old: Range<Int>, new: Range<Int>)] {
        var gaps: [(old: Range<Int>, new: Range<Int>)] = []
        var (left, right) = (0, 0)
        for pair in pairs + [(oldCount, newCount)] {
            if left < pair.old || right < pair.new { gaps.append((left..<pair.old, right..<pair.new)) }
            (left, right) = (pair.old + 1, pair.new + 1)
        }
        return gaps
    }

    private struct Search {
        let old: [Int]
        let new: [Int]
        var pairs: [(old: Int, new: Int)] = []

        /// The most cells of a table that is filled.
        private static let largest = 1 << 18

        init(old: [Int], new: [Int]) {
            self.old = old
            self.new = new
        }

        mutating func run() {
            var open = [(0..<old.count, 0..<new.count)]
            while var (left, right) = open.popLast() {
                while let a = left.first, let b = right.first, old[a] == new[b] {
                    pairs.append((a, b))
                    left.removeFirst()
                    right.removeFirst()
                }
                while let a = left.last, let b = right.last, old[a] == new[b] {
                    pairs.append((a, b))
                    left.removeLast()
                    right.removeLast()
                }
                if left.isEmpty || right.isEmpty { continue }
                if left.count * right.count <= Self.largest {
                    fill(left, right)
                    continue
                }
                let anchors = anchors(left, right)
                guard !anchors.isEmpty else { continue }
                pairs += anchors
                var (a, b) = (left.lowerBound, right.lowerBound)
                for anchor in anchors {
                    open.append((a..<anchor.old, b..<anchor.new))
                    (a, b) = (anchor.old + 1, anchor.new + 1)
                }
                open.append((a..<left.upperBound, b..<right.upperBound))
            }
        }

        /// The longest common subsequence by a table of lengths.
        private mutating func fill(_ left: Range<Int>, _ right: Range<Int>) {
            let width = right.count + 1
            var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
            for row in stride(from: left.count - 1, through: 0, by: -1) {
                for column in stride(from: right.count - 1, through: 0, by: -1) {
                    lengths[row * width + column] =
                        old[left.lowerBound + row] == new[right.lowerBound + column]
                        ? lengths[(row + 1) * width + column + 1] + 1
                        : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
                }
            }
            var (row, column) = (0, 0)
            while row < left.count, column < right.count {
                if old[left.lowerBound + row] == new[right.lowerBound + column] {
                    pairs.append((left.lowerBound + row, right.lowerBound + column))
                    (row, column) = (row + 1, column + 1)
                } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                    row += 1
                } else {
                    column += 1
                }
            }
        }

        /// Pairs of what stands once in both, the longest chain of them that ascends in both.
        private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
            var places: [Int: (old: Int, new: Int)] = [:]
            for index in left { places[old[index], default: (-1, -1)].old = places[old[index]].map { $0.old == -1 ? index : -2 } ?? index }
            for index in right {
                guard let place = places[new[index]] else { continue }
                places[new[index]] = (place.old, place.new == -1 ? index : -2)
            }
            let once = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }
            // Patience: each pile's top is the smallest end of a chain of its length.
            var tops: [Int] = []
            var before = [Int](repeating: -1, count: once.count)
            for (index, pair) in once.enumerated() {
                var (low, high) = (0, tops.count)
                while low < high {
                    let middle = (low + high) / 2
                    if once[tops[middle]].new < pair.new { low = middle + 1 } else { high = middle }
                }
                if low > 0 { before[index] = tops[low - 1] }
                if low == tops.count { tops.append(index) } else { tops[low] = index }
            }
            var chain: [(old: Int, new: Int)] = []
            var place = tops.last ?? -1
            while place >= 0 {
                chain.append(once[place])
                place = before[place]
            }
            return chain.reversed()
        }
    }
}
