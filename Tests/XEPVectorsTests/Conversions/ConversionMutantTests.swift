import TestSupport
import Testing
import XMLKit

@testable import XEPVectors

/// Servers with one mistake each, none of which the suites let pass.
struct ConversionMutantTests {
    @Test func everyMistakeIsCaught() throws {
        let tables = ConversionCase.Subject.allCases.map { ConversionMutantTable($0) }
        for table in tables {
            #expect(table.rows.count > 50)
            for row in table.rows { #expect(row.isCaught, "\(row.mutant.name): \(row.catches)") }
        }
        // And each sentence that binds servers is broken by some mistake, so that a case that looks at it can fail.
        let broken = Set(tables.flatMap(\.rows).flatMap(\.requirements))
        for requirement in ConversionRequirement.all where requirement.bindsServers && requirement.xep != "6120" {
            #expect(broken.contains(requirement.name), "\(requirement.name): no mistake breaks it")
            #expect(tables.flatMap(\.cases).contains { $0.requirementNames.contains(requirement.name) }, "\(requirement.name): no case looks at it")
        }
        let page = try #require(LocalFile.read(Shared.root + "/docs/vectors/conversion-mutants.md"))
        #expect(ConversionMutantPage.page(tables) == String(decoding: page, as: UTF8.self), "docs/vectors/conversion-mutants.md is stale: run xep dev generate")
    }

    @Test func theModelItselfPasses() {
        let right = ConversionCase.Subject.allCases.map { ConversionMutant("none", $0, .oneWay, ConversionMutant.right) }
        for mutant in right { #expect(ConversionMutantTable(mutant.subject, [mutant]).rows[0].catches.isEmpty) }
    }

    @Test func namesAreUnique() { #expect(Set(ConversionMutant.all.map(\.name)).count == ConversionMutant.all.count) }
}
