import Testing
import XEPVectors

/// The suites accept a right implementation and reject every wrong one.
@Suite struct MutantTests {
    static let suites = [XEPVectors.Suite.colors, .colorPalette]

    @Test func theRightImplementationPasses() throws {
        for suite in Self.suites + [.colorCore] {
            let results = try #require(ColorMutant.rightResults(for: suite))
            #expect(Verification(of: results, against: suite).isClean)
        }
    }

    @Test(arguments: ColorMutant.all.map(\.name)) func fails(name: String) throws {
        let mutant = try #require(ColorMutant.all.first { $0.name == name })
        var failures: [Vector] = []
        for suite in Self.suites {
            let results = try #require(mutant.results(for: suite))
            failures += Verification(of: results, against: suite).failures.map(\.vector)
        }
        #expect(failures.contains { $0.flags.contains(mutant.flag) }, "no vector with the flag \(mutant.flag) fails: \(failures.map(\.id))")
    }

    /// Twelve identifiers are enough, and none of them is idle: without it some mistake would pass, or its flag would have no test.
    @Test func theSmallSuiteCatchesEveryMistake() throws {
        let suite = XEPVectors.Suite.colorCore
        #expect(suite.vectors.count == 12)
        for mutant in ColorMutant.all {
            let results = try #require(mutant.results(for: suite))
            #expect(!Verification(of: results, against: suite).failures.isEmpty, "\(mutant.name) passes")
        }
    }

    @Test func everyFlagHasItsMutant() {
        #expect(Set(ColorMutant.all.map(\.flag)) == Set(Self.suites.flatMap { $0.notes.map(\.flag) }))
        #expect(Set(ColorMutant.all.map(\.name)).count == ColorMutant.all.count)
    }
}
