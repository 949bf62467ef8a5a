#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Testing
import TestSupport
import XEPVectors

/// vectors/ holds what the package generates, and nothing else.
@Suite struct CommittedFilesTests {
    @Test func generatingGivesTheCommittedBytes() throws {
        for group in SuiteGroup.all {
            for file in group.files {
                let committed = try Data(contentsOf: URL(filePath: Shared.root + "/vectors/" + file.path))
                #expect(
                    Data(file.text.utf8) == committed, "vectors/\(file.path) is stale: run xep vectors generate \(group.name)")
            }
        }
    }

    @Test func nothingIsLeftOver() throws {
        let known = Set(SuiteGroup.all.flatMap { $0.files.map(\.path) })
        let present = try FileManager.default.subpathsOfDirectory(atPath: Shared.root + "/vectors").filter {
            $0.hasSuffix(".json")
        }
        #expect(Set(present) == known)
    }
}
