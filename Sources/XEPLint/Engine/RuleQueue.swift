internal import XMLKit

/// The rules of a run that nobody has begun, by their numbers.
final class RuleQueue: Sendable {
    private struct Rest {
        var without: ArraySlice<Int>
        var verdict: ArraySlice<Int>
    }

    private let rest: Locked<Rest>
    /// Whether some rule asks for the verdict on the examples.
    let asksVerdict: Bool

    init(_ rules: [any Rule.Type]) {
        func numbers(_ asks: RuleInfo.Asks) -> [Int] { rules.indices.filter { rules[$0].info.asks == asks } }
        let verdict = numbers(.verdict)
        asksVerdict = !verdict.isEmpty
        // What is asked of the series is there when the others are run.
        rest = Locked(Rest(without: (numbers(.little) + numbers(.series))[...], verdict: verdict[...]))
    }

    /// The next, for somebody who has the verdict or would have to make it.
    func next() -> Int? { rest.withLock { $0.verdict.popFirst() ?? $0.without.popLast() } }

    /// The next that does not wait for the verdict.
    func nextWithoutVerdict() -> Int? { rest.withLock { $0.without.popFirst() } }
}
