internal import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work on many things that is divided between this thread and one more.
enum Threads {
    /// Calls `work` once on each thread, which takes numbers below `count`, `portion` at once, until none is left; results by number.
    ///
    /// `work` is given a function that hands out the next number, and one that takes the result for a number.
    static func map<Result: Sendable>(
        _ count: Int, portion: Int = 16, _ work: @escaping @Sendable (_ next: () -> Int?, _ take: (Int, Result) -> Void) -> Void
    ) -> [Result?] {
        let counter = Locked(0)
        let other = Locked<[(Int, Result)]>([])
        let run: @Sendable () -> [(Int, Result)] = {
            var results: [(Int, Result)] = []
            var mine = 0..<0
            work({
                if mine.isEmpty {
                    let start = counter.withLock { start in
                        defer { start += portion }
                        return start
                    }
                    mine = min(start, count)..<min(start + portion, count)
                }
                return mine.popFirst()
            }, { results.append(($0, $1)) })
            return results
        }
        // What is small is done before another thread would have begun.
        let helper = count > portion ? JoinableThread { let results = run(); other.withLock { $0 = results } } : nil
        var all = [Result?](repeating: nil, count: count)
        for (number, result) in run() { all[number] = result }
        helper?.join()
        for (number, result) in other.withLock({ $0 }) { all[number] = result }
        return all
    }
}

/// A thread that somebody waits for.
private struct JoinableThread {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// nil where the system gives no thread.
    init?(_ body: @escaping @Sendable () -> Void) {
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
        var made: pthread_t?
        let code = pthread_create(&made, nil, { context in
            Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
            return nil
        }, work.toOpaque())
        guard code == 0, let made else {
            work.release()
            return nil
        }
        thread = made
        #else
        var made = pthread_t()
        let code = pthread_create(&made, nil, { context in
            if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
        guard code == 0 else {
            work.release()
            return nil
        }
        thread = made
        #endif
    }

    func join() { pthread_join(thread, nil) }
}
