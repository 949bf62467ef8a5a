import Testing

@testable import XEPKit

@Suite struct AlignmentTests {
    /// The length of the longest common subsequence, by its definition.
    private func longest(_ old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> Int {
        guard let first = old.first, !new.isEmpty else { return 0 }
        let without = longest(old.dropFirst(), new)
        guard let place = new.firstIndex(of: first) else { return without }
        return max(without, 1 + longest(old.dropFirst(), new[(place + 1)...]))
    }

    @Test func shortSequencesGetTheLongest() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let old = (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
            let new = (0..<Int.random(in: 0...9, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
            let pairs = Alignment.pairs(old, new)
            #expect(pairs.count == longest(old[...], new[...]), "\(old) \(new)")
            #expect(pairs.allSatisfy { old[$0.old] == new[$0.new] })
            #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new })
        }
    }

    @Test func longSequencesAreCutWhereSomethingStandsOnce() {
        let old = (0..<20_000).map { $0 % 2 == 0 ? $0 : -1 }
        let new = old.filter { $0 % 10 != 4 } + [7]
        let pairs = Alignment.pairs(old, new)
        #expect(pairs.count == new.count - 1)
        // Nothing in common: no table of the square of the length.
        #expect(Alignment.pairs(Array(0..<100_000), Array(200_000..<300_000)).isEmpty)
    }

    @Test func whatIsBetweenThePairs() {
        let gaps = Alignment.gaps(Alignment.pairs(Array("abcd"), Array("xbcyd")), 4, 5)
        #expect(gaps.map(\.old) == [0..<1, 3..<3] && gaps.map(\.new) == [0..<1, 3..<4])
    }
}
