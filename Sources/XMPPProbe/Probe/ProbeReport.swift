public import XEPVectors

/// What a probe has seen.
public struct ProbeReport: Sendable {
    /// A case with what became of its expectations.
    public struct Result: Sendable {
        public let item: ConversionCase
        public let judgement: ConversionJudgement

        /// What breaks the requirements, view by view or together.
        public var failures: [ConversionVerdict] { judgement.failures }
    }

    /// Whether a server meets a requirement.
    public enum Status: String, Sendable, CaseIterable {
        /// Wherever it was looked at.
        case met
        /// It does what the text advises against.
        case unadvised = "against advice"
        /// It is met by each thing that was seen, but some of them cannot be so at once.
        case contradictory
        case broken
        case untested = "not tested"
    }

    public private(set) var results: [Result] = []
    /// Cases that need another account or a room.
    public internal(set) var skipped: [ConversionCase] = []

    mutating func add(_ item: ConversionCase, _ observation: ConversionObservation) {
        results.append(Result(item: item, judgement: item.judgement(on: observation)))
    }

    /// The requirements on servers that the cases are about, each with what was seen of it.
    public func requirements(_ subjects: [ConversionCase.Subject]) -> [(requirement: ConversionRequirement, status: Status, broken: Int, tested: Int)] {
        let verdicts = results.flatMap(\.judgement.verdicts)
        let contradicted = Set(results.flatMap(\.judgement.contradiction).flatMap(\.expectation.requirements))
        let numbers = subjects.flatMap { $0 == .bookmarks ? ["0411", "0402", "0049"] : ["0398", "0054", "0084", "0153"] }
        return ConversionRequirement.all.filter { $0.bindsServers && numbers.contains($0.xep) }.map { requirement in
            let own = verdicts.filter { $0.expectation.requirements.contains(requirement.name) }
            let broken = own.count { !$0.isMet }
            let status: Status =
                own.isEmpty ? .untested : broken > 0 ? .broken : contradicted.contains(requirement.name) ? .contradictory : own.contains { !$0.isAdvised } ? .unadvised : .met
            return (requirement, status, broken, own.count)
        }
    }

    /// Whether a requirement that binds without exception is broken.
    public var breaksMust: Bool {
        requirements(ConversionCase.Subject.allCases).contains { $0.requirement.level == .must && [.broken, .contradictory].contains($0.status) }
    }
}
