import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What a command wants to put in order before a signal ends the process.
final class Interruption: Sendable {
    private struct Work {
        let begin: @Sendable () -> Void
        let isOver: @Sendable () -> Bool
        let isLate: @Sendable () -> Void
    }

    private let work = Locked<Work?>(nil)

    /// `begin` is called when a signal came; the process ends when `isOver`, or after ten seconds, which `isLate` is called after.
    func set(_ begin: @escaping @Sendable () -> Void, isOver: @escaping @Sendable () -> Bool, isLate: @escaping @Sendable () -> Void) {
        work.withLock { $0 = Work(begin: begin, isOver: isOver, isLate: isLate) }
    }

    /// Waits for the end of the process, which the thread that got the signal brings about.
    func wait() -> Never {
        while true { sleep(1) }
    }

    /// Has the work done, on the thread that got the signal.
    func run() {
        guard let work = work.withLock({ $0 }) else { return }
        work.begin()
        for _ in 0..<1000 {
            if work.isOver() { return }
            usleep(10_000)
        }
        work.isLate()
    }
}
