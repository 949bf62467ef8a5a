#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread that somebody waits for.
public struct JoinableThread: @unchecked Sendable {
    private final class Work {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: pthread_t

    /// nil where the system gives no thread.
    public init?(_ body: @escaping @Sendable () -> Void) {
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

    /// Waits for its end; to be called once.
    public func join() { pthread_join(thread, nil) }
}
