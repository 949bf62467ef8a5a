import Testing
import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

@Suite struct SystemThreadTests {
    private func thread(_ body: @escaping @Sendable () -> Void) throws -> SystemThread {
        let made = SystemThread(body)
        return try #require(made)
    }

    @Test func whoWaitsSeesAllThatWasDone() throws {
        let sum = Locked(0)
        for number in 1...200 {
            let thread = try thread({ sum.withLock { $0 += number } })
            thread.join()
            #expect(sum.withLock { $0 } == number * (number + 1) / 2)
        }
    }

    /// Each waits until all have begun, so that none may stand behind another.
    @Test func asManyRunAtOnceAsAreMade() throws {
        let begun = Locked(0)
        let threads = try (0..<12).map { _ in
            try thread({
                begun.withLock { $0 += 1 }
                while begun.withLock({ $0 }) < 12 { sched_yield() }
            })
        }
        for thread in threads { thread.join() }
        #expect(begun.withLock { $0 } == 12)
    }

    @Test func whatTheWorkHoldsEndsBeforeWhoeverWaitsGoesOn() throws {
        let ends = Locked(0)
        for number in 1...50 {
            let held = Held(ends)
            let thread = try thread({ [held] in _ = held.ends })
            withExtendedLifetime(held) {}
            thread.join()
            _ = consume held
            #expect(ends.withLock { $0 } == number)
        }
    }

    /// The work of one begins another and waits for it.
    @Test func workMayBeginOtherWork() throws {
        let depth = Locked(0)
        @Sendable func go(_ left: Int) {
            guard left > 0 else { return }
            depth.withLock { $0 += 1 }
            SystemThread { go(left - 1) }?.join()
        }
        go(20)
        #expect(depth.withLock { $0 } == 20)
    }
}
