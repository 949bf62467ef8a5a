import Testing
import XEPVectors

/// Results of others: what they fail is named with the stage, and the mistake where it is a known one.
@Suite struct VerificationTests {
    static let core = XEPVectors.Suite.colorCore

    private func failures(_ change: (inout [String: JSON?]) -> Void) throws -> Verification {
        var results = try #require(ColorMutant.rightResults(for: Self.core))
        change(&results)
        return Verification(of: results, against: Self.core)
    }

    @Test func theStageThatDiffersIsNamed() throws {
        let verification = try failures { $0["romeo"] = .some(["value": 59575, "angle": 327, "rgb": [1, 2], "hex": "#dd00b0", "palette": ["angle": 327]]) }
        #expect(verification.failures.map(\.vector.id) == ["romeo"])
        #expect(
            verification.failures.first?.differences == [
                "angle is 327, not 327.2552490234375", "rgb is [1, 2], not [0.8654059578, 0, 0.6862035526]", "palette.rgb is missing",
            ])
    }

    @Test func tolerancesAreTheSuites() throws {
        #expect(try failures { $0["romeo"] = .some(["value": 59575, "angle": .number(327.2552495, places: 7), "rgb": [.number(0.8656, places: 4), 0, .number(0.686, places: 3)], "hex": "#de01ae", "palette": ["angle": 327, "rgb": [1, 0, .number(0.8, places: 1)]]]) }.isClean)
        #expect(try failures { $0["romeo"] = .some(["value": 59576]) }.failures.count == 1)
    }

    @Test func missingUnknownAndRefused() throws {
        let verification = try failures { results in
            results["cat"] = nil
            results["dog"] = .some([:])
            results["board"] = .some(nil)
        }
        #expect(verification.missing == ["cat"] && verification.unknown == ["dog"])
        #expect(verification.failures.map(\.differences) == [["the input was refused"]])
    }

    @Test func aStageThatNobodyHasIsNotJudged() throws {
        let results = Dictionary(uniqueKeysWithValues: Self.core.vectors.map { ($0.id, Optional(["value": $0.expected["value"] ?? 0] as JSON)) })
        let verification = Verification(of: results, against: Self.core)
        #expect(verification.isClean && verification.unjudged == ["angle", "rgb", "hex", "palette"])
    }

    @Test(arguments: ["big endian", "last two octets", "/ 65535", "no padding", "distance without wrap"])
    func theMistakeIsRecognised(name: String) throws {
        let mutant = try #require(ColorMutant.all.first { $0.name == name })
        let results = try #require(mutant.results(for: .colors))
        let verification = Verification(of: results, against: .colors)
        #expect(Diagnosis(verification, of: results, against: .colors).mutants.map(\.name) == [name])
    }

    @Test(arguments: [
        "", "[]", "{\"suite\": 1}", "{\"suite\": \"colours\"}", "{\"suite\": \"colors\"}", "{\"suite\": \"colors\", \"version\": 9, \"tests\": []}",
        "{\"suite\": \"colors\", \"tests\": [{}]}", "{\"suite\": \"colors\", \"tests\": [{\"id\": \"romeo\"}]}",
        "{\"suite\": \"colors\", \"tests\": [{\"id\": \"a\", \"actual\": 1}, {\"id\": \"a\", \"actual\": 1}]}", "{\"suite\": \"colors\", \"tests\": [",
    ])
    func whatIsNoFileOfResultsIsRefused(text: String) {
        #expect(throws: LocatedJSON.Mistake.self) { try ResultsFile(Array(text.utf8)) }
    }
}
