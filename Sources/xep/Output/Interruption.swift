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
    }

    private let work = Locked<Work?>(nil)

    /// `begin` is called when a signal came; the process ends when `isOver`, after ten seconds at the latest.
    func set(_ begin: @escaping @Sendable () -> Void, isOver: @escaping @Sendable () -> Bool) {
        work.withLock { $0 = Work(begin: begin, isOver: isOver) }
    }

    /// Has the work done, on the thread that got the signal.
    func run() {
        guard let work = work.withLock({ $0 }) else { return }
        work.begin()
        for _ in 0..<1000 where !work.isOver() { usleep(10_000) }
    }
}
