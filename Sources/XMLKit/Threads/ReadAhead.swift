/// Values in a row that are made in their order, by whoever asks for them and by one more thread that goes ahead while somebody does.
///
/// How many will be wanted is known to none of them beforehand: what is made too much is what the other thread has in its hands.
public final class ReadAhead<Value: Sendable>: Sendable {
    private let row: Row
    private let helper = Locked<Help?>(nil)

    /// What both threads work on.
    private final class Row: Sendable {
        private struct State {
            var next = 0
            /// Those that somebody makes at this moment.
            var unmade: Set<Int> = []
            var made = 0
            var load = 0
            var asking = 0
            var isHelped = false

            /// The load with that of what is in somebody's hands, which will most likely be as great as the others'.
            var expected: Int { made == 0 ? load : load + load * unmade.count / made }
        }

        let values: Once<[Once<Value>]>
        private let state = Locked(State())
        private let limit: Int

        init(_ count: @escaping @Sendable () -> Int, limit: Int, load: @escaping @Sendable (Value) -> Int, _ make: @escaping @Sendable (Int) -> Value) {
            self.limit = limit
            let state = state
            values = Once {
                (0..<count()).map { number in
                    Once {
                        let value = make(number)
                        state.withLock { state in
                            state.load += load(value)
                            state.made += 1
                            state.unmade.remove(number)
                        }
                        return value
                    }
                }
            }
        }

        /// The number of the next that nobody makes yet; nil where it is not to be made.
        func next(below end: Int) -> Int? {
            state.withLock { state in
                guard state.next < end, state.expected < limit else { return nil }
                state.unmade.insert(state.next)
                state.next += 1
                return state.next - 1
            }
        }

        /// Whether nobody makes one below a number any more.
        func isMade(below end: Int) -> Bool { state.withLock { state in !state.unmade.contains { $0 < end } } }

        func ask(_ change: Int) { state.withLock { $0.asking += change } }

        /// Whether there is work for another thread that is not there.
        func needsHelp() -> Bool {
            let count = values.value.count
            return state.withLock { state in
                guard !state.isHelped, state.next + 1 < count, state.expected < limit else { return false }
                state.isHelped = true
                return true
            }
        }

        func help() {
            let values = values.value
            while state.withLock({ state in
                state.isHelped = state.asking > 0
                return state.isHelped
            }), let number = next(below: values.count) { _ = values[number].value }
            state.withLock { $0.isHelped = false }
        }
    }

    /// `limit`: no more is made ahead when the values have so great a `load` together.
    public init(_ count: @escaping @Sendable () -> Int, limit: Int, load: @escaping @Sendable (Value) -> Int, make: @escaping @Sendable (Int) -> Value) {
        row = Row(count, limit: limit, load: load, make)
    }

    deinit { helper.withLock { $0?.end() } }

    public var count: Int { row.values.value.count }

    /// The value of a number below `count`; waits where the other thread is making it.
    public subscript(number: Int) -> Value { row.values.value[number].value }

    /// Makes all below a number that are not made yet.
    public func make(below end: Int) {
        if row.needsHelp() {
            helper.withLock { helper in
                // The one before has nothing more to do.
                helper?.end()
                helper = Help { [row] in row.help() }
            }
        }
        let values = row.values.value
        while let number = row.next(below: min(end, values.count)) { _ = values[number].value }
        // Rather than wait for the other thread, make what will most likely be asked for next.
        while !row.isMade(below: end), let number = row.next(below: values.count) { _ = values[number].value }
    }

    /// Lets the other thread go ahead as long as `body` asks for more.
    public func whileAsking<Result>(_ body: () -> Result) -> Result {
        row.ask(1)
        defer { row.ask(-1) }
        return body()
    }
}
