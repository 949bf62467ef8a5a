import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work done on several inputs at once, whose results come back in the order of the inputs.
enum Jobs {
    /// As many as the machine has cores.
    static var automatic: Int { Threads.cores }

    /// Whether the first thread has as large a stack as those that work beside it.
    private static var hasRoom: Bool {
        var limit = rlimit()
        #if canImport(Glibc)
        let code = getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit)
        #else
        let code = getrlimit(RLIMIT_STACK, &limit)
        #endif
        return code == 0 && limit.rlim_cur >= rlim_t(SystemThread.stackSize)
    }

    /// Works on `inputs` on up to `jobs` threads of 8 MiB stack, on one alone in the calling thread if it may, and hands each result to `take` there.
    ///
    /// `take` sees the results in the order of the inputs, each as soon as it and all before it are there, so what it
    /// writes does not depend on `jobs`. When it throws, no further input is begun. `progress` is shown meanwhile.
    static func run<Input: Sendable, Result: Sendable>(
        _ inputs: [Input], jobs: Int, progress: Progress? = nil, _ work: @escaping @Sendable (Input) -> Result, take: (Result) throws -> Void
    ) throws {
        // Another thread for the only one would begin on the core of what is read ahead, and the other core would stand idle for some milliseconds.
        if inputs.count == 1, progress == nil, Self.hasRoom { return try take(work(inputs[0])) }
        let board = Board<Result>(count: inputs.count)
        defer {
            board.stop()
            progress?.clear()
        }
        var started = 0
        for _ in 0..<min(max(1, jobs), inputs.count) {
            let thread = SystemThread {
                while let index = board.next() { board.put(work(inputs[index]), at: index) }
            }
            if thread != nil { started += 1 }
        }
        for (index, input) in inputs.enumerated() {
            // Where the system gives no thread at all, this one does the work.
            try take(started > 0 ? board.wait(for: index, progress) : work(input))
        }
    }
}

/// Which input is next, and the results that nobody took yet.
private final class Board<Result: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let filled = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var begun = 0
    private var done = 0
    private let count: Int
    private var results: [Int: Result] = [:]

    init(count: Int) {
        self.count = count
        mutex.initialize(to: pthread_mutex_t())
        filled.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(filled, nil)
    }

    deinit {
        pthread_cond_destroy(filled)
        pthread_mutex_destroy(mutex)
        filled.deallocate()
        mutex.deallocate()
    }

    func next() -> Int? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard begun < count else { return nil }
        begun += 1
        return begun - 1
    }

    func stop() {
        pthread_mutex_lock(mutex)
        begun = count
        pthread_mutex_unlock(mutex)
    }

    func put(_ result: Result, at index: Int) {
        pthread_mutex_lock(mutex)
        results[index] = result
        done += 1
        pthread_cond_signal(filled)
        pthread_mutex_unlock(mutex)
    }

    func wait(for index: Int, _ progress: Progress?) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            progress?.show(done)
            if let result = results.removeValue(forKey: index) { return result }
            if progress == nil {
                pthread_cond_wait(filled, mutex)
            } else {
                var end = timespec()
                clock_gettime(CLOCK_REALTIME, &end)
                end.tv_nsec += Int(Progress.interval / .nanoseconds(1))
                if end.tv_nsec >= 1_000_000_000 { (end.tv_sec, end.tv_nsec) = (end.tv_sec + 1, end.tv_nsec - 1_000_000_000) }
                pthread_cond_timedwait(filled, mutex, &end)
            }
        }
    }
}
