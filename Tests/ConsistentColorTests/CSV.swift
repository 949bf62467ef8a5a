#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Testing
import TestSupport

/// A file of comma-separated values, each row by the names of its header; single quotes around a field are dropped.
struct CSV {
    var rows: [[String: String]]

    init(path: String) throws {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: true)
        let names = lines.first.map { $0.split(separator: ",").map(String.init) } ?? []
        rows = lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "'" } }
            return Dictionary(zip(names, fields), uniquingKeysWith: { first, _ in first })
        }
    }

    /// A file of this target's Data folder.
    init(data name: String) throws {
        try self.init(path: Shared.root + "/Tests/ConsistentColorTests/Data/" + name)
    }
}

extension [String: String] {
    func number(_ name: String) throws -> Double {
        try #require(self[name].flatMap(Double.init))
    }

    /// The octets that the field "hextext" spells.
    var octets: [UInt8] {
        let digits = Array(self["hextext"] ?? "")
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }
}
