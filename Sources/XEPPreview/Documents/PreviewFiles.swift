internal import XMLKit

/// The XEPs of a folder and of its inbox/, by the names of their pages; nothing else in it, and nothing outside, links followed.
struct PreviewFiles: Sendable {
    let folder: String
    private let realFolder: String

    /// nil where there is no such folder.
    init?(_ folder: String) {
        guard let real = LocalFile.realPath(folder), LocalFile.names(in: real, suffix: "") != nil else { return nil }
        self.folder = folder
        realFolder = real
    }

    /// What the folder is called, wherever it was named from.
    var title: String { realFolder.split(separator: "/").last.map(String.init) ?? realFolder }

    /// The names of all pages, those of the inbox/ last: `xep-0030.html`, `inbox/hats.html`.
    var pages: [String] {
        ["", "inbox/"].flatMap { part in
            (LocalFile.names(in: realFolder + "/" + part, suffix: ".xml") ?? []).map { part + Self.page($0) }.filter { path(ofPage: $0) != nil }
        }
    }

    /// The page of a file that lies in the folder or its inbox/.
    static func page(_ name: String) -> String { name.dropLast(".xml".count) + ".html" }

    /// The XEP that a page shows; nil where it has none, or where the file lies outside of the folder.
    func path(ofPage page: String) -> String? {
        guard page.hasSuffix(".html") else { return nil }
        let stem = page.dropLast(".html".count)
        let name = stem.hasPrefix("inbox/") ? stem.dropFirst("inbox/".count) : stem
        guard !name.isEmpty, !name.hasPrefix("."), !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 }) else { return nil }
        let path = folder + "/" + stem + ".xml"
        guard let real = LocalFile.realPath(path), real.hasPrefix(realFolder == "/" ? "/" : realFolder + "/") else { return nil }
        return path
    }
}
