internal import XMLKit
internal import XMPPKit

/// A case with all that playing it against many servers has in common.
struct ConversionTrial {
    /// How a server fared.
    enum Mark: Int, Comparable {
        case passed, unadvised, failed

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let item: ConversionCase
    private let queries: [(view: ConversionView, stanza: XMLValue)]
    private let reader: ViewReader
    private let outcomes: [(reading: Reading, values: [ConversionView: ViewValue])]
    private let expectations: [ConversionExpectation]
    /// What the views may show all at once, with whether it goes against no SHOULD.
    private let allowed: [[ViewValue]: Bool]

    init(_ item: ConversionCase) {
        self.item = item
        queries = item.queries
        reader = item.reader
        outcomes = item.outcomes
        expectations = item.expectations(of: outcomes)
        var allowed: [[ViewValue]: Bool] = [:]
        for outcome in outcomes {
            let isAdvised = outcome.reading.given.allSatisfy(\.isAdvised)
            let values = item.views.map { outcome.values[$0] ?? .nothing }
            allowed[values] = allowed[values] == true || isAdvised
        }
        self.allowed = allowed
    }

    /// How a server fares that answers open points like this, and the requirements that it breaks or goes against.
    func result(of mutant: ConversionMutant, answering manner: [String: String]) -> (mark: Mark, requirements: [String]) {
        var reading = Reading(manner.merging(mutant.answers) { $1 })
        let observation = item.observation(under: &reading, of: queries, by: mutant.server)
        let values = item.views.map { reader.value(of: $0, observation) }
        guard let isAdvised = allowed[values] else { return (.failed, requirements(values) { !$0.isMet }) }
        return isAdvised ? (.passed, []) : (.unadvised, requirements(values) { !$0.isAdvised })
    }

    private func requirements(_ values: [ViewValue], _ isWanted: (ConversionVerdict) -> Bool) -> [String] {
        let seen = Dictionary(zip(item.views, values)) { first, _ in first }
        let judgement = item.judgement(on: seen, outcomes, expectations)
        return (judgement.verdicts.filter(isWanted) + judgement.contradiction).flatMap(\.expectation.requirements)
    }
}
