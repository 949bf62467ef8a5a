import TestSupport
import XEPRender
import XMLKit

/// Pages on disk, for programs that judge them.
enum JudgedPages {
    /// Our own XEPs.
    static let own = (LocalFile.names(in: Shared.root + "/xeps", suffix: ".xml") ?? []).map { Shared.root + "/xeps/" + $0 }

    /// Documents of the series that differ in kind, length and age.
    static let varied = Shared.series.map { series in
        ["0001", "0004", "0045", "0071", "0115", "0166", "0183", "0300", "0384", "0392"].map { series + "/xep-\($0).xml" }
    } ?? []

    /// The page of a XEP as one file; nil where it has none.
    static func page(of path: String, _ renderer: PageRenderer, _ options: PageOptions = PageOptions()) throws -> String? {
        let resolver = path.hasPrefix(Shared.root + "/xeps") ? FileResolver(folders: [Shared.root + "/xeps"]) : Shared.resolver()
        guard let document = try? XMLDocument(XMLTree(Shared.source(path), resolver: resolver)) else { return nil }
        return String(decoding: try renderer.page(of: document, options), as: UTF8.self)
    }

    static func name(_ path: String) -> String {
        path.split(separator: "/").suffix(path.contains("/inbox/") ? 2 : 1).joined(separator: "-").replacing(".xml", with: "")
    }
}
