import Testing
import XEPVectors

@Suite struct SuiteTests {
    static let suites = SuiteGroup.all.flatMap(\.suites)

    static func suite(_ name: String) throws -> XEPVectors.Suite { try #require(suites.first { $0.name == name }) }

    @Test(arguments: suites.map(\.name)) func identifiersAndInputsAreUnique(name: String) throws {
        let suite = try Self.suite(name)
        #expect(Set(suite.vectors.map(\.id)).count == suite.vectors.count)
        #expect(Set(suite.vectors.map(\.input)).count == suite.vectors.count)
    }

    @Test(arguments: suites.map(\.name)) func everyFlagInUseHasItsNoteAndNoOther(name: String) throws {
        let suite = try Self.suite(name)
        #expect(Set(suite.vectors.flatMap(\.flags)) == Set(suite.notes.map(\.flag)))
    }

    @Test func fileNamesAreUnique() {
        #expect(Set(Self.suites.map(\.name)).count == Self.suites.count)
    }
}
