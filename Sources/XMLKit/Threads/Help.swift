/// Work that gets done without, and sooner when another thread takes part in it.
///
/// There are as many threads for it as leave one core to whoever asks. More of them would take turns, and not always on all cores:
/// where much is going on, Linux lets a thread that wakes up wait for the core of the one that woke it, while another core stands
/// idle for some milliseconds.
public final class Help: Sendable {
    private enum State {
        case asked(@Sendable () -> Void)
        case going
        case ended
        /// Somebody waits for the end, and helps others meanwhile.
        case awaited(Seat)
    }

    private typealias Seat = Awaited<Help?>

    private let state: Locked<State>
    private let isDone = Awaited<Void>()

    /// Asks for a thread that calls `body`; that it never does is no harm.
    public init(_ body: @escaping @Sendable () -> Void) {
        state = Locked(.asked(body))
        Pool.add(self)
    }

    /// Waits until whoever began is through; what nobody began never begins.
    public func end() {
        if !isOff() { isDone.wait() }
    }

    /// The same, and takes part in other work meanwhile: for somebody who holds nothing that the others may wait for.
    public func endHelping() {
        if isOff() { return }
        while !hasEnded {
            let seat = Seat()
            if let other = Pool.next(or: seat) {
                other.go()
                continue
            }
            let isAwaited = state.withLock { state in
                if case .ended = state { return false }
                state = .awaited(seat)
                return true
            }
            if !isAwaited, Pool.leave(seat) { return }
            guard let other = seat.wait() else { return }
            other.go()
        }
    }

    private var hasEnded: Bool { state.withLock { if case .ended = $0 { true } else { false } } }

    /// Whether it is not begun, and never will be.
    private func isOff() -> Bool {
        state.withLock { state in
            guard case .asked = state else { return false }
            state = .ended
            return true
        }
    }

    private func go() {
        guard work() else { return }
        let seat: Seat? = state.withLock { state in
            defer { state = .ended }
            if case .awaited(let seat) = state { return seat }
            return nil
        }
        if let seat, Pool.leave(seat) { seat.give(nil) }
        isDone.give(())
    }

    /// Does the work, unless it is not wanted any more; what it holds on to ends before anybody goes on.
    private func work() -> Bool {
        let body: (@Sendable () -> Void)? = state.withLock { state in
            guard case .asked(let body) = state else { return nil }
            state = .going
            return body
        }
        body?()
        return body != nil
    }

    /// The threads, and what waits for one.
    private enum Pool {
        private struct State {
            var asked: [Help] = []
            var seats: [Seat] = []
            var threads = 0
        }

        private static let state = Locked(State())
        private static let most = max(1, Threads.cores - 1)

        static func add(_ help: Help) {
            let (seat, isNew): (Seat?, Bool) = state.withLock { state in
                if let seat = state.seats.popLast() { return (seat, false) }
                if state.threads < most {
                    state.threads += 1
                    return (nil, true)
                }
                state.asked.append(help)
                return (nil, false)
            }
            seat?.give(help)
            if isNew, SystemThread({ run(help) }) == nil { state.withLock { $0.threads -= 1 } }
        }

        /// What was asked for last and is not begun; where there is nothing, a seat is taken on which it will be given.
        static func next(or seat: Seat) -> Help? {
            state.withLock { state in
                if let last = state.asked.popLast() { return last }
                state.seats.append(seat)
                return nil
            }
        }

        /// Gives a seat up again; false where something was given there by then.
        static func leave(_ seat: Seat) -> Bool {
            state.withLock { state in
                guard let place = state.seats.firstIndex(where: { $0 === seat }) else { return false }
                state.seats.remove(at: place)
                return true
            }
        }

        private static func run(_ first: Help) {
            var help: Help? = first
            while let current = help {
                current.go()
                let seat = Seat()
                help = next(or: seat) ?? seat.wait()
            }
        }
    }
}
