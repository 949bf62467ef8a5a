/// Values that are made when they are first asked for, each by one of the threads that ask; one that is nil is made once too.
public final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let made = Locked<[Key: Once<Value?>]>([:])
    private let make: @Sendable (Key) -> Value?

    public init(_ make: @escaping @Sendable (Key) -> Value?) {
        self.make = make
    }

    /// The value of a key; nil where it has none.
    public subscript(key: Key) -> Value? { once(key).value }

    /// Threads that ask for different keys do not wait for each other.
    private func once(_ key: Key) -> Once<Value?> {
        made.withLock { made in
            if let known = made[key] { return known }
            let once = Once { [make] in make(key) }
            made[key] = once
            return once
        }
    }
}

/// A value that is made when it is first asked for, by one of the threads that ask.
public final class Once<Value: Sendable>: Sendable {
    private let made = Locked<Value?>(nil)
    private let make: @Sendable () -> Value

    public init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    public var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
