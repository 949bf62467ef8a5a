internal import NIOConcurrencyHelpers

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread that does one thing after the other; with a stack for the recursion of XSLT, which threads of other pools lack.
final class Worker: Sendable {
    private final class Queue: @unchecked Sendable {
        let condition = ConditionLock(value: 0)
        var jobs: [@Sendable () -> Void] = []
    }

    private let queue = Queue()

    /// Lives as long as the process.
    init() {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 8 << 20)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let context = Unmanaged.passRetained(queue).toOpaque()
        #if canImport(Darwin)
        var thread: pthread_t?
        pthread_create(&thread, &attributes, { Worker.work($0) }, context)
        #else
        var thread = pthread_t()
        pthread_create(&thread, &attributes, { context in context.flatMap { Worker.work($0) } }, context)
        #endif
        pthread_attr_destroy(&attributes)
    }

    func run(_ job: @escaping @Sendable () -> Void) {
        queue.condition.lock()
        queue.jobs.append(job)
        queue.condition.unlock(withValue: 1)
    }

    private static func work(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        let queue = Unmanaged<Queue>.fromOpaque(context).takeRetainedValue()
        while true {
            queue.condition.lock(whenValue: 1)
            let jobs = queue.jobs
            queue.jobs = []
            queue.condition.unlock(withValue: 0)
            for job in jobs { job() }
        }
    }
}
