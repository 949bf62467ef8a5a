#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Testing
import TestSupport
import XEPKit
import XEPVectors
import XMLKit

/// The tables that published XEPs hold.
@Suite(.enabled(if: Shared.series != nil, "../shared is absent"))
struct VectorTablesTests {
    static func report(_ path: String) throws -> TableReport {
        let file = try Data(contentsOf: URL(filePath: path))
        return TableReport(of: XEP(Source(name: path, file: Array(file))))
    }

    /// How many rows the text of each version gives, how many rows there are, and how many findings name them.
    @Test(arguments: [
        ("0.1", 18, 18, 0), ("0.2", 0, 18, 18), ("0.3", 0, 18, 18), ("0.4", 24, 24, 3), ("0.4.1", 24, 24, 3),
        ("0.5.0", 0, 30, 30),
        ("0.6.0", 30, 30, 0), ("0.7.0", 30, 30, 0), ("0.8.0", 10, 10, 0), ("1.0.0", 10, 10, 0), ("1.0.1", 10, 10, 0),
    ])
    func history(version: String, proven: Int, rows: Int, findings: Int) throws {
        let report = try Self.report(#require(Shared.folder) + "/corpus/xep-0392-history/\(version).xml")
        #expect(report.provenRows == proven && report.rows == rows && report.findings.count == findings)
        #expect(report.findings.allSatisfy { $0.kind != .cell })
    }

    @Test func noOtherDocumentHasTablesOfVectors() throws {
        let series = try #require(Shared.series)
        var found: [String] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: series) where name.hasSuffix(".xml") {
            let report = try Self.report(series + "/" + name)
            if report.tables > 0 { found.append("\(name): \(report.provenRows) of \(report.rows)") }
        }
        #expect(found == ["xep-0392.xml: 10 of 10"])
    }
}
