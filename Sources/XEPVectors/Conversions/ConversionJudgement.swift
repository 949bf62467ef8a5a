public import XMPPKit

/// What became of an expectation.
public struct ConversionVerdict: Sendable, Hashable {
    public let expectation: ConversionExpectation
    public let seen: ViewValue
    /// The alternative that was seen; nil where the requirements are broken.
    public let alternative: ConversionExpectation.Alternative?
    /// Whether it was seen without going against a SHOULD.
    public let isAdvised: Bool

    public var isMet: Bool { alternative != nil }
}

/// What somebody saw of a case, held against what the texts allow.
public struct ConversionJudgement: Sendable {
    /// One for each view that was looked at, in their order.
    public let verdicts: [ConversionVerdict]
    /// Those under which all these views show what was seen: none where no server that does the same everywhere would show it.
    public let readings: [Reading]
    /// As few views as can be that no reading shows at once, where each of them would be right alone.
    public let contradiction: [ConversionVerdict]

    /// The views that break the texts, each or together.
    public var failures: [ConversionVerdict] { verdicts.filter { !$0.isMet } + contradiction }
    public var isMet: Bool { failures.isEmpty }

    /// The requirements that are broken, the firmest first.
    public var brokenRequirements: [ConversionRequirement] {
        var names: [String] = []
        for name in failures.flatMap(\.expectation.requirements) where !names.contains(name) { names.append(name) }
        return names.compactMap(ConversionRequirement.named).enumerated().sorted { ($0.element.level, $0.offset) < ($1.element.level, $1.offset) }.map(\.element)
    }
}

extension ConversionCase {
    /// Holds what was seen against what the texts allow.
    public func judgement(on observation: ConversionObservation) -> ConversionJudgement {
        judgement(on: Dictionary(views.map { ($0, value(of: $0, in: observation)) }) { first, _ in first })
    }

    /// The same for those views alone that have a value here.
    public func judgement(on seen: [ConversionView: ViewValue]) -> ConversionJudgement {
        let outcomes = outcomes
        return judgement(on: seen, outcomes, expectations(of: outcomes))
    }

    /// The same where outcomes and expectations are at hand.
    func judgement(
        on seen: [ConversionView: ViewValue], _ outcomes: [(reading: Reading, values: [ConversionView: ViewValue])], _ expectations: [ConversionExpectation]
    ) -> ConversionJudgement {
        let looked = expectations.compactMap { expectation in seen[expectation.view].map { (expectation, $0) } }
        let fitting = outcomes.filter { outcome in looked.allSatisfy { outcome.values[$0.0.view] == $0.1 } }.map(\.reading)
        let verdicts = looked.map { expectation, value in
            let alternative = expectation.alternatives.first { $0.value == value }
            return ConversionVerdict(
                expectation: expectation, seen: value, alternative: alternative,
                isAdvised: alternative.map { $0.isAdvised && (fitting.isEmpty || fitting.contains(where: $0.isAdvised(in:))) } ?? false)
        }
        let isContradiction = fitting.isEmpty && verdicts.allSatisfy(\.isMet)
        return ConversionJudgement(
            verdicts: verdicts, readings: fitting, contradiction: isContradiction ? Self.contradiction(of: verdicts, outcomes.map(\.values)) : [])
    }

    /// Two views that no outcome has at once, or else three; all where it takes more.
    private static func contradiction(of verdicts: [ConversionVerdict], _ outcomes: [[ConversionView: ViewValue]]) -> [ConversionVerdict] {
        func isPossible(_ some: [ConversionVerdict]) -> Bool {
            outcomes.contains { outcome in some.allSatisfy { outcome[$0.expectation.view] == $0.seen } }
        }
        for (index, first) in verdicts.enumerated() {
            for second in verdicts[(index + 1)...] where !isPossible([first, second]) { return [first, second] }
        }
        for (index, first) in verdicts.enumerated() {
            for (next, second) in verdicts.enumerated().dropFirst(index + 1) {
                for third in verdicts[(next + 1)...] where !isPossible([first, second, third]) { return [first, second, third] }
            }
        }
        return verdicts
    }
}

extension ConversionExpectation.Alternative {
    /// Whether a reading leads to it without going against a SHOULD that decides about it.
    fileprivate func isAdvised(in reading: Reading) -> Bool {
        reading.given.allSatisfy { $0.isAdvised || answers[$0.point.name] == nil }
    }
}
