import Testing
import XMLKit

/// Work that two threads divide is done once and whole, whether the other thread began before or not at all.
@Suite struct DividedWorkTests {
    private func work(_ count: Int) -> DividedWork<[Int]> {
        DividedWork({ count }, portion: 3) { next in
            var taken: [Int] = []
            while let number = next() { taken.append(number) }
            return taken
        }
    }

    @Test(arguments: [0, 1, 3, 4, 1000], [false, true]) func eachNumberIsTakenOnce(count: Int, isBegun: Bool) {
        let work = work(count)
        if isBegun { work.begin() }
        let parts = work.finish()
        #expect((1...(isBegun ? 2 : 1)).contains(parts.count))
        #expect(parts.joined().sorted() == Array(0..<count))
        // Within a thread they come in order.
        #expect(parts.allSatisfy { $0 == $0.sorted() })
    }

    @Test func whatIsDoneIsNotBegunAgain() {
        let calls = Locked(0)
        do {
            let work = DividedWork({ 10 }, portion: 1) { next in
                calls.withLock { $0 += 1 }
                while next() != nil {}
            }
            #expect(work.finish().count == 1)
            work.begin()
        }
        #expect(calls.withLock { $0 } == 1)
    }

    @Test func whoeverWorksForNobodyEnds() {
        let seen = Locked(0)
        do {
            let work = DividedWork({ 1_000_000_000 }, portion: 1) { next in
                while next() != nil { seen.withLock { $0 += 1 } }
            }
            work.begin()
            while seen.withLock({ $0 }) == 0 {}
        }
        #expect(seen.withLock { $0 } < 1_000_000_000)
    }

    @Test func resultsComeByTheirNumber() {
        let squares = Threads.map(200, portion: 2) { next, take in while let number = next() { if number != 7 { take(number, number * number) } } }
        #expect(squares.count == 200 && squares[7] == nil && squares[199] == 199 * 199)
    }
}
