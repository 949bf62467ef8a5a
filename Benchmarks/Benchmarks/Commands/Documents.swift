#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is measured on: our own XEPs, and the published series where it lies beside the checkout.
struct Documents {
    let folder: String
    /// The paths of all XEPs in the folder and its inbox/.
    let files: [String]

    init?(_ folder: String) {
        let names = { (folder: String) -> [String] in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.filter { $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
        }
        self.folder = folder
        files = names(folder) + names(folder + "/inbox")
        if files.isEmpty { return nil }
    }

    /// The root of the checkout.
    static let root: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(4).joined(separator: "/")
    }()

    /// A copy of xeps/ beside the DTD and the entities that are built into xep, which xmllint needs there.
    static func own(in folder: String) throws -> Documents? {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for source in [root + "/xeps", root + "/Sources/XMLKit/Resources"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: source)
            where [".xml", ".dtd", ".ent"].contains(where: name.hasSuffix) {
                try FileManager.default.copyItem(atPath: source + "/" + name, toPath: folder + "/" + name)
            }
        }
        return Documents(folder)
    }

    static var series: Documents? { Documents(root + "/../shared/corpus/xsf") }
}
