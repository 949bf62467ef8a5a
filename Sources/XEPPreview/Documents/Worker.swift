internal import NIOConcurrencyHelpers
internal import XMLKit

/// A thread that does one thing after the other.
final class Worker: Sendable {
    private final class Queue: @unchecked Sendable {
        let condition = ConditionLock(value: 0)
        var jobs: [@Sendable () -> Void] = []
    }

    private let queue = Queue()

    /// Lives as long as the process.
    init() {
        _ = SystemThread { [queue] in Worker.work(queue) }
    }

    func run(_ job: @escaping @Sendable () -> Void) {
        queue.condition.lock()
        queue.jobs.append(job)
        queue.condition.unlock(withValue: 1)
    }

    private static func work(_ queue: Queue) -> Never {
        while true {
            queue.condition.lock(whenValue: 1)
            let jobs = queue.jobs
            queue.jobs = []
            queue.condition.unlock(withValue: 0)
            for job in jobs { job() }
        }
    }
}
