#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work on many things that is divided between this thread and one more.
public enum Threads {
    /// How many cores the machine has.
    public static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    /// Calls `work` once on each thread, which takes numbers below `count`, `portion` at once, until none is left; results by number.
    ///
    /// `work` is given a function that hands out the next number, and one that takes the result for a number.
    public static func map<Result: Sendable>(
        _ count: Int, portion: Int = 16, _ work: @escaping @Sendable (_ next: () -> Int?, _ take: (Int, Result) -> Void) -> Void
    ) -> [Result?] {
        let divided = DividedWork({ count }, portion: portion) { next in
            var results: [(Int, Result)] = []
            work(next, { results.append(($0, $1)) })
            return results
        }
        // What is small is done before another thread would have begun.
        if count > portion { divided.begin() }
        var all = [Result?](repeating: nil, count: count)
        for (number, result) in divided.finish().joined() { all[number] = result }
        return all
    }
}
