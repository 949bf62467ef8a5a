import Testing
import XEPVectors

/// The suites accept a right implementation and reject every wrong one.
@Suite struct MutantTests {
    static let suites = [XEPVectors.Suite.colors, .colorPalette]

    @Test func theRightImplementationPasses() {
        for suite in Self.suites { #expect(Implementation().failures(of: suite).map(\.id) == []) }
    }

    @Test(arguments: Mutant.all) func fails(mutant: Mutant) {
        var implementation = Implementation()
        mutant.make(&implementation)
        let failures = Self.suites.flatMap(implementation.failures)
        #expect(!failures.isEmpty)
        #expect(
            failures.contains { $0.flags.contains(mutant.flag) },
            "no vector with the flag \(mutant.flag) fails: \(failures.map(\.id))")
    }

    @Test func everyFlagHasItsMutant() {
        #expect(Set(Mutant.all.map(\.flag)) == Set(Self.suites.flatMap { $0.notes.map(\.flag) }))
    }
}
