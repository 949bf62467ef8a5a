internal import XMPPKit

/// What most likely went wrong in a server that fails cases of the conversions.
public struct ConversionDiagnosis: Sendable {
    /// The known mistakes that show all that was seen, by the id of the case.
    public let mutants: [String: [ConversionMutant]]

    public init(_ verification: ConversionVerification) {
        var mutants: [String: [ConversionMutant]] = [:]
        for failure in verification.failures where !failure.item.flags.contains(.size) {
            let item = failure.item
            let (queries, reader) = (item.queries, item.reader)
            let seen = Dictionary(failure.judgement.verdicts.map { ($0.expectation.view, $0.seen) }) { first, _ in first }
            mutants[item.id] = ConversionMutant.all.filter { mutant in
                mutant.subject == item.subject && ConversionMutantTable.manners.contains { manner in
                    var reading = Reading(manner.merging(mutant.answers) { $1 })
                    let observation = item.observation(under: &reading, of: queries, by: mutant.server)
                    return seen.allSatisfy { reader.value(of: $0.key, observation) == $0.value }
                }
            }
        }
        self.mutants = mutants
    }
}
