/// Work on many things that is divided between the thread that wants the results and one more, which may begin before it.
public final class DividedWork<Part: Sendable>: Sendable {
    private let counter: Locked<Int>
    private let helper = Locked(Helper.none)
    private let theirs = Locked<Part?>(nil)
    private let run: @Sendable () -> Part

    /// The other thread.
    private enum Helper {
        case none
        case working(Help)
        /// All is done, so that nobody has to begin any more.
        case done
    }

    /// Each thread calls `work` once, which takes numbers below `count`, `portion` at once, until none is left.
    public init(_ count: @escaping @Sendable () -> Int, portion: Int = 16, _ work: @escaping @Sendable (_ next: () -> Int?) -> Part) {
        let counter = Locked(0)
        self.counter = counter
        run = {
            let count = count()
            var mine = 0..<0
            return work {
                if mine.isEmpty {
                    let start = counter.withLock { start in
                        defer { start = min(start, count) + portion }
                        return start
                    }
                    mine = min(start, count)..<min(start + portion, count)
                }
                return mine.popFirst()
            }
        }
    }

    deinit {
        // Whoever works for nobody ends with what he has in his hands.
        counter.withLock { $0 = Self.ended }
        helper.withLock { if case .working(let help) = $0 { help.end() } }
    }

    private static var ended: Int { Int.max / 2 }

    /// Asks for the other thread, if nobody has and there is something left to do.
    public func begin() {
        helper.withLock { helper in
            guard case .none = helper else { return }
            helper = .working(Help { [run, theirs] in let part = run(); theirs.withLock { $0 = part } })
        }
    }

    /// Works too, and gives what either thread made; to be called once.
    public func finish() -> [Part] {
        let mine = run()
        helper.withLock { helper in
            if case .working(let help) = helper { help.end() }
            helper = .done
        }
        return [mine] + theirs.withLock { $0.map { [$0] } ?? [] }
    }
}
