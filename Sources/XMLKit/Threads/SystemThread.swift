#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread with a stack for the recursion of XSLT, which threads of Foundation and Dispatch lack on some systems.
///
/// Somebody has to wait for it, or to let it go.
public struct SystemThread: @unchecked Sendable {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// What a thread's stack has in bytes unless it is told otherwise.
    public static let stackSize = 8 << 20

    /// `stackSize`: in bytes; nil where the system gives no thread.
    public init?(stackSize: Int = stackSize, _ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, stackSize)
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
        var made: pthread_t?
        let code = pthread_create(&made, &attributes, { context in
            Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
            return nil
        }, work.toOpaque())
        #else
        var handle = pthread_t()
        let code = pthread_create(&handle, &attributes, { context in
            if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
        let made: pthread_t? = handle
        #endif
        guard code == 0, let made else {
            work.release()
            return nil
        }
        thread = made
    }

    /// Waits for its end; to be called once.
    public func join() { pthread_join(thread, nil) }

    /// Lets it go on by itself, to its end or that of the process; it cannot be waited for then.
    public func detach() { pthread_detach(thread) }
}
