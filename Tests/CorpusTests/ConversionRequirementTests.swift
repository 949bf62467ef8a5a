import TestSupport
import Testing
import XEPKit
import XEPVectors
import XMLKit

/// The catalogue of requirements against the XEPs themselves.
@Suite(.enabled(if: Shared.series != nil, "needs the published series"))
struct ConversionRequirementTests {
    @Test(arguments: ["0411", "0398"]) func everyRequirementWordHasItsEntry(_ number: String) throws {
        let series = try #require(Shared.series)
        let xep = XEP(Shared.source(series + "/xep-\(number).xml"))
        let words = xep.requirements.flatMap(\.words).count
        let entries = ConversionRequirement.all.filter { $0.xep == number }
        #expect(words == entries.count)
        let anchors = Set(xep.requirements.compactMap { requirement in requirement.block.ancestors.first { ["section1", "section2"].contains($0.localName) }?["anchor"] })
        #expect(anchors == Set(entries.map(\.anchor)))
    }

    /// XEP-0402 §Compatibility: every word has its entry but OPTIONAL, which calls what a server MAY do by its name.
    @Test func everyRequirementOfTheCompatibilityHasItsEntry() throws {
        let series = try #require(Shared.series)
        let xep = XEP(Shared.source(series + "/xep-0402.xml"))
        func sections(of requirement: Requirement) -> [String] { requirement.block.ancestors.compactMap { $0["anchor"] } }
        let words = xep.requirements.filter { sections(of: $0).contains("compatibility") }.flatMap(\.words)
        let entries = ConversionRequirement.all.filter { $0.xep == "0402" && ["compatibility", "publishing", "publishing-legacy"].contains($0.anchor) }
        #expect(words.filter { $0 != "OPTIONAL" }.count == entries.count, "\(words) \(entries.map(\.name))")
        #expect(words.count == 7)
    }
}
