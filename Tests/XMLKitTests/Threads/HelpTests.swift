import Testing
import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Other suites ask for help too, so that a thread may be free here or not.
@Suite struct HelpTests {
    @Test func whatWasBegunIsDoneAtTheEndAndNothingBeginsAfterIt() {
        let begun = Locked<[Int: Bool]>([:])
        for number in 0..<500 {
            let help = Help {
                begun.withLock { $0[number] = false }
                if number.isMultiple(of: 3) { sched_yield() }
                begun.withLock { $0[number] = true }
            }
            if number.isMultiple(of: 2) { sched_yield() }
            help.end()
            #expect(begun.withLock { $0[number] } != false)
        }
        let count = begun.withLock { $0.count }
        usleep(20_000)
        #expect(begun.withLock { $0.count } == count)
    }

    @Test(.timeLimit(.minutes(2))) func somebodyComesInTheEnd() {
        let isBegun = Locked(false)
        let help = Help { isBegun.withLock { $0 = true } }
        while !isBegun.withLock({ $0 }) { sched_yield() }
        help.end()
    }

    /// With two cores there is one thread, and only who waits for it can do what its work asks for.
    @Test(.timeLimit(.minutes(2))) func whoWaitsTakesPartInTheWorkOfOthers() {
        for _ in 0..<20 {
            let (isBegun, isHelped) = (Locked(false), Locked(0))
            let help = Help {
                isBegun.withLock { $0 = true }
                let inner = (0..<Threads.cores).map { _ in Help { isHelped.withLock { $0 += 1 } } }
                while isHelped.withLock({ $0 }) < inner.count { sched_yield() }
                for help in inner { help.end() }
            }
            while !isBegun.withLock({ $0 }) { sched_yield() }
            help.endHelping()
            #expect(isHelped.withLock { $0 } == Threads.cores)
        }
    }

    @Test func oneCoreIsLeftToWhoeverAsks() {
        let (now, most) = (Locked(0), Locked(0))
        let helps = (0..<60).map { _ in
            Help {
                let count = now.withLock { now in
                    now += 1
                    return now
                }
                most.withLock { $0 = max($0, count) }
                usleep(500)
                now.withLock { $0 -= 1 }
            }
        }
        usleep(10_000)
        for help in helps { help.end() }
        #expect(most.withLock { $0 } <= max(1, Threads.cores - 1))
        #expect(now.withLock { $0 } == 0)
    }

    @Test func whatTheWorkHoldsEndsBeforeWhoeverWaitsGoesOn() {
        let ends = Locked(0)
        for number in 1...50 {
            let held = Held(ends)
            let help = Help { [held] in _ = held.ends }
            if number.isMultiple(of: 2) { usleep(200) }
            withExtendedLifetime(held) {}
            help.end()
            _ = consume held
            #expect(ends.withLock { $0 } == number)
        }
    }

    /// Many ask, wait and help at once, and each piece of work is done once or not at all.
    @Test(.timeLimit(.minutes(2))) func manyHelpEachOther() throws {
        let calls = Locked<[Int: Int]>([:])
        let threads = try (0..<4).map { thread in
            let made = SystemThread {
                for number in 0..<400 {
                    let help = Help {
                        let inner = Help { calls.withLock { $0[-(thread * 400 + number) - 1, default: 0] += 1 } }
                        calls.withLock { $0[thread * 400 + number, default: 0] += 1 }
                        inner.end()
                    }
                    if number.isMultiple(of: 3) { sched_yield() }
                    help.endHelping()
                }
            }
            return try #require(made)
        }
        for thread in threads { thread.join() }
        #expect(calls.withLock { $0.values.allSatisfy { $0 == 1 } })
    }
}
