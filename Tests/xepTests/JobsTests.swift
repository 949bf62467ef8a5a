import Testing
import XMLKit

@testable import xep

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work on several threads.
@Suite struct JobsTests {
    @Test(arguments: [1, 2, 7, 1000]) func resultsComeInTheOrderOfTheInputs(jobs: Int) throws {
        var results: [Int] = []
        let work: @Sendable (Int) -> Int = { number in
            // The first ones take longest, so that the order is not there by chance.
            var sum = 0
            for step in 0..<(200 - number) * 50 { sum = sum &+ step &* number }
            return sum == -1 ? 0 : number
        }
        try Jobs.run(Array(0..<200), jobs: jobs, work) { results.append($0) }
        #expect(results == Array(0..<200))
    }

    @Test func nothingToDo() throws {
        try Jobs.run([Int](), jobs: 4, { $0 }, take: { _ in Issue.record("nothing was asked for") })
    }

    @Test func errorOfTheTakerEndsIt() {
        struct Stop: Error {}
        let begun = Locked(0)
        #expect(throws: Stop.self) {
            try Jobs.run(Array(0..<1000), jobs: 2, { _ in
                begun.withLock { $0 += 1 }
                usleep(1000)
            }, take: { throw Stop() })
        }
        let before = begun.withLock { $0 }
        usleep(200_000)
        // Each of the two threads may have had one in its hands.
        #expect(begun.withLock { $0 } <= before + 2)
    }

    @Test func stackIsDeepEnoughForRecursion() throws {
        @Sendable func descend(_ depth: Int) -> Int {
            withUnsafeTemporaryAllocation(byteCount: 1 << 10, alignment: 8) { bytes in
                bytes[0] = UInt8(truncatingIfNeeded: depth)
                return depth == 0 ? 0 : descend(depth - 1) + Int(bytes[0] & 1)
            }
        }
        // Five megabytes at least, ten times the stack of a secondary thread on macOS.
        try Jobs.run([5000], jobs: 1, { descend($0) }, take: { #expect($0 == 2500) })
    }
}
