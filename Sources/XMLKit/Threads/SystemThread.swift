#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread with a stack for the recursion of XSLT, which threads of Foundation and Dispatch lack on some systems.
public struct SystemThread: Sendable {
    private let work: ThreadWork

    /// What a thread's stack has in bytes unless it is told otherwise.
    public static let stackSize = 8 << 20

    /// `stackSize`: in bytes; nil where the system gives no thread.
    public init?(stackSize: Int = stackSize, _ body: @escaping @Sendable () -> Void) {
        work = ThreadWork(body)
        guard Self.begin(work, stackSize) else { return nil }
    }

    /// Waits until it is through.
    public func join() { work.wait() }

    private static func begin(_ work: ThreadWork, _ stackSize: Int) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        let context = Unmanaged.passRetained(work)
        #if canImport(Darwin)
        var made: pthread_t?
        let code = pthread_create(&made, &attributes, { context in
            Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().run()
            return nil
        }, context.toOpaque())
        #else
        var made = pthread_t()
        let code = pthread_create(&made, &attributes, { context in
            if let context { Unmanaged<ThreadWork>.fromOpaque(context).takeRetainedValue().run() }
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
        isDone.give(())
    }

    func wait() { isDone.wait() }
}
