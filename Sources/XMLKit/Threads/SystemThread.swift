#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Work on a thread with a stack for the recursion of XSLT, which threads of Foundation and Dispatch lack on some systems.
///
/// A thread that is through waits for the next who wants one, since to make one and its memory takes as long as many a piece of work.
public struct SystemThread: Sendable {
    private let work: ThreadWork

    /// What a thread's stack has in bytes unless it is told otherwise.
    public static let stackSize = 8 << 20

    /// `stackSize`: in bytes; nil where the system gives no thread.
    public init?(stackSize: Int = stackSize, _ body: @escaping @Sendable () -> Void) {
        work = ThreadWork(body)
        if stackSize == Self.stackSize, let seat = ThreadSeat.taken() {
            seat.give(work)
            return
        }
        guard Self.begin(ThreadSeat(work, mayStay: stackSize == Self.stackSize), stackSize) else { return nil }
    }

    /// Waits until it is through.
    public func join() { work.wait() }

    private static func begin(_ seat: ThreadSeat, _ stackSize: Int) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let context = Unmanaged.passRetained(seat)
        #if canImport(Darwin)
        var made: pthread_t?
        let code = pthread_create(&made, &attributes, { context in
            Unmanaged<ThreadSeat>.fromOpaque(context).takeRetainedValue().run()
            return nil
        }, context.toOpaque())
        #else
        var made = pthread_t()
        let code = pthread_create(&made, &attributes, { context in
            if let context { Unmanaged<ThreadSeat>.fromOpaque(context).takeRetainedValue().run() }
            return nil
        }, context.toOpaque())
        #endif
        if code != 0 { context.release() }
        return code == 0
    }
}

/// What one thread is to do, and whether it is done.
private final class ThreadWork: Sendable {
    private let body: Locked<(@Sendable () -> Void)?>
    private let isDone = Awaited<Void>()

    init(_ body: @escaping @Sendable () -> Void) { self.body = Locked(body) }

    func run() {
        body.withLock { $0 }?()
        // What it holds on to ends before anybody goes on.
        body.withLock { $0 = nil }
    }

    func finish() { isDone.give(()) }

    func wait() { isDone.wait() }
}

/// A thread, and where it waits between two pieces of work.
private final class ThreadSeat: Sendable {
    private let next = Locked<Awaited<ThreadWork>>(Awaited())
    private let mayStay: Bool

    /// Those that nobody has work for.
    private static let free = Locked<[ThreadSeat]>([])
    /// More of them wait for nothing, since hardly more are ever at work at once.
    private static let most = 4

    init(_ work: ThreadWork, mayStay: Bool) {
        self.mayStay = mayStay
        give(work)
    }

    static func taken() -> ThreadSeat? { free.withLock { $0.popLast() } }

    func give(_ work: ThreadWork) { next.withLock { $0 }.give(work) }

    func run() {
        while true {
            let work = next.withLock { $0 }.wait()
            work.run()
            next.withLock { $0 = Awaited() }
            // Whoever waits for the work finds the thread free.
            let stays = mayStay && Self.free.withLock { free in
                guard free.count < Self.most else { return false }
                free.append(self)
                return true
            }
            work.finish()
            if !stays { return }
        }
    }
}

/// A value that one thread gives and others wait for.
private final class Awaited<Value: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let isThere = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value?

    init() {
        mutex.initialize(to: pthread_mutex_t())
        isThere.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(isThere, nil)
    }

    deinit {
        pthread_cond_destroy(isThere)
        pthread_mutex_destroy(mutex)
        isThere.deallocate()
        mutex.deallocate()
    }

    func give(_ value: Value) {
        pthread_mutex_lock(mutex)
        self.value = value
        pthread_cond_broadcast(isThere)
        pthread_mutex_unlock(mutex)
    }

    @discardableResult
    func wait() -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let value { return value }
            pthread_cond_wait(isThere, mutex)
        }
    }
}
