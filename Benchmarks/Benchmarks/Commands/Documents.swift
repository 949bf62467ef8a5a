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

    /// A copy of all of them in a folder for `xep preview`, with the two that are saved there: the median by size and XEP-0045, each
    /// with the milliseconds that its page may take.
    func savedDocuments(in folder: String) throws -> [(name: String, limit: Int, bytes: [UInt8])] {
        try? FileManager.default.removeItem(atPath: folder)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: self.folder) where [".xml", ".dtd", ".ent"].contains(where: name.hasSuffix) {
            try FileManager.default.copyItem(atPath: self.folder + "/" + name, toPath: folder + "/" + name)
        }
        let own = files.filter { !$0.contains("/inbox/") }
        let sizes = try own.map { (path: $0, bytes: Array(try Data(contentsOf: URL(filePath: $0)))) }.sorted { $0.bytes.count < $1.bytes.count }
        let chosen = [sizes[sizes.count / 2]] + sizes.filter { $0.path.hasSuffix("/xep-0045.xml") }
        return zip(chosen, [100, 400]).map { document, limit in
            (String((document.path.split(separator: "/").last ?? "").dropLast(".xml".count)), limit, document.bytes)
        }
    }

    static var series: Documents? { Documents(root + "/../shared/corpus/xsf") }
}
