import Testing
import XMLKit

/// What is made ahead is made once, and no further than somebody asks.
@Suite struct ReadAheadTests {
    /// How often each number was made.
    private let made = Locked<[Int: Int]>([:])

    private func row(_ count: Int, limit: Int = .max) -> ReadAhead<Int> {
        ReadAhead({ count }, limit: limit, load: { _ in 1 }) { [made] number in
            made.withLock { $0[number, default: 0] += 1 }
            return number * number
        }
    }

    @Test(arguments: [0, 1, 7, 500]) func eachIsMadeOnce(count: Int) {
        let row = row(count)
        let values = row.whileAsking {
            for end in stride(from: 8, through: count + 8, by: 8) { row.make(below: end) }
            return (0..<row.count).map { row[$0] }
        }
        #expect(values == (0..<count).map { $0 * $0 })
        #expect(made.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, 1) }))
    }

    @Test func nobodyGoesAheadWhereNobodyAsks() {
        do {
            let row = row(100)
            row.make(below: 4)
            #expect(row[50] == 2500 && row[50] == 2500)
        }
        // By now the other thread has ended, if there was one.
        #expect(made.withLock { $0 } == [0: 1, 1: 1, 2: 1, 3: 1, 50: 1])
    }

    @Test func nobodyGoesAheadBeyondTheLimit() {
        let row = row(100, limit: 5)
        row.whileAsking { row.make(below: 100) }
        #expect(made.withLock { $0.count } == 5)
        #expect(row[99] == 9801)
    }

    @Test func somebodyElseGoesAheadMeanwhile() {
        let row = row(1000)
        row.whileAsking {
            row.make(below: 1)
            while made.withLock({ $0.count }) < 1000 {}
        }
        #expect(row[999] == 998_001)
        #expect(made.withLock { $0.values.allSatisfy { $0 == 1 } })
    }
}
