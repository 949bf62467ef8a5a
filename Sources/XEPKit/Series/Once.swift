#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Lets one thread at a time through.
final class Mutex: @unchecked Sendable {
    private let handle = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    init() {
        handle.initialize(to: pthread_mutex_t())
        pthread_mutex_init(handle, nil)
    }

    deinit {
        pthread_mutex_destroy(handle)
        handle.deinitialize(count: 1)
        handle.deallocate()
    }

    func lock() { pthread_mutex_lock(handle) }
    func unlock() { pthread_mutex_unlock(handle) }
}

/// Values that are made when they are first asked for, each by one of the threads that ask; one that is nil is made once too.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: @unchecked Sendable {
    private let mutex = Mutex()
    private var made: [Key: Once<Value?>] = [:]
    private let make: @Sendable (Key) -> Value?

    init(_ make: @escaping @Sendable (Key) -> Value?) {
        self.make = make
    }

    subscript(key: Key) -> Value? { once(key).value }

    /// Threads that ask for different keys do not wait for each other.
    private func once(_ key: Key) -> Once<Value?> {
        mutex.lock()
        defer { mutex.unlock() }
        if let known = made[key] { return known }
        let once = Once { [make] in make(key) }
        made[key] = once
        return once
    }
}

/// A value that is made when it is first asked for, by one of the threads that ask.
final class Once<Value: Sendable>: @unchecked Sendable {
    private let mutex = Mutex()
    private var made: Value?
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    var value: Value {
        mutex.lock()
        defer { mutex.unlock() }
        if let made { return made }
        let value = make()
        made = value
        return value
    }
}
