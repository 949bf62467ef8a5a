#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A server on the loopback that plays its part to one caller after the other, whatever they say.
public final class FakeServer: Sendable {
    /// What it does next.
    public enum Step: Sendable {
        case say(String)
        /// Reads until this has come, or the caller is gone.
        case await(String)
        /// Says nothing more and keeps the connection until the caller leaves it.
        case keepSilent
    }

    public let port: Int
    private let progress = Progress()

    /// Whether something that it awaited has come.
    public var isCalled: Bool { progress.isCalled }

    /// Closes the connection after the last step.
    public init(_ steps: [Step]) throws {
        signal(SIGPIPE, SIG_IGN)
        let listener = try LoopbackSocket()
        port = Int(listener.port)
        let progress = progress
        try Self.thread {
            while let caller = listener.nextCaller() { Self.play(steps, caller, progress) }
        }
    }

    private static func play(_ steps: [Step], _ caller: Int32, _ progress: Progress) {
        defer { close(caller) }
        for step in steps {
            switch step {
            case .say(let text):
                var rest = Array(text.utf8)[...]
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes { write(caller, $0.baseAddress, $0.count) }
                    if count <= 0 { return }
                    rest = rest.dropFirst(count)
                }
            case .await(let text):
                if !read(caller, until: text) { return }
                progress.isCalled = true
            case .keepSilent: _ = read(caller, until: nil)
            }
        }
    }

    private static func read(_ caller: Int32, until text: String?) -> Bool {
        var seen: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(caller, &buffer, buffer.count, 0)
            if count <= 0 { return false }
            guard let text else { continue }
            seen += buffer[..<count]
            if String(decoding: seen, as: UTF8.self).contains(text) { return true }
        }
    }

    private static func thread(_ body: @escaping @Sendable () -> Void) throws {
        final class Work {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
        var thread: pthread_t?
        let code = pthread_create(&thread, nil, { Unmanaged<Work>.fromOpaque($0).takeRetainedValue().body(); return nil }, work.toOpaque())
        #else
        var thread = pthread_t()
        let code = pthread_create(&thread, nil, { context in
            if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body() }
            return nil
        }, work.toOpaque())
        #endif
        if code != 0 { throw CommandError("no thread: \(String(cString: strerror(code)))") }
        pthread_detach(thread)
    }
}

/// What the thread of the server tells others.
private final class Progress: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private var called = false

    init() { pthread_mutex_init(mutex, nil) }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    var isCalled: Bool {
        get {
            pthread_mutex_lock(mutex)
            defer { pthread_mutex_unlock(mutex) }
            return called
        }
        set {
            pthread_mutex_lock(mutex)
            defer { pthread_mutex_unlock(mutex) }
            called = newValue
        }
    }
}
