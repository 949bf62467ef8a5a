#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The folders beside the checkout that tests may use when they are there.
public enum Shared {
    /// The root of the checkout, found from this file.
    public static let root: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }()

    /// `../shared`, or nil where the checkout stands alone.
    public static let folder: String? = {
        let path = root + "/../shared"
        return FileManager.default.fileExists(atPath: path + "/corpus/xsf/xep.ent") ? path : nil
    }()

    /// Whether there is a file or folder.
    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether tests that take a sample of the series are to take all of it: where the environment has XEP_WHOLE_SERIES.
    public static var isWhole: Bool { ProcessInfo.processInfo.environment["XEP_WHOLE_SERIES"] != nil }

    /// The published series, or nil where the checkout stands alone.
    public static var series: String? { folder.map { $0 + "/corpus/xsf" } }
}
