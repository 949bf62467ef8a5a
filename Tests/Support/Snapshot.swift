#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Texts kept in Tests/SnapshotTests/Snapshots, one file a case; written anew where XEP_RECORD_SNAPSHOTS is set.
public enum Snapshot {
    /// The kept text of a case; empty where there is none.
    public static func kept(_ name: String, for text: String) throws -> String {
        let path = Shared.root + "/Tests/SnapshotTests/Snapshots/" + name
        if ProcessInfo.processInfo.environment["XEP_RECORD_SNAPSHOTS"] != nil { try Data(text.utf8).write(to: URL(filePath: path)) }
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}
