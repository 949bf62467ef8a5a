/// A file of a site, not written yet.
public struct SiteFile: Sendable {
    /// From the folder of the site, such as `refs/XEP-0030.bib`.
    public let path: String
    public let bytes: [UInt8]

    init(_ path: String, _ text: String) {
        self.path = path
        bytes = Array(text.utf8)
    }

    init(_ path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The folder that it lies in, from that of the site; empty for the latter.
    public var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }
}
