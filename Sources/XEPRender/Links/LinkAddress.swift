internal import XMLKit

/// Where a link goes, and whether it may go there at all: a scheme that is not on the list makes no link, so that no document can put a
/// script into a page.
struct LinkAddress {
    /// Where the other documents of the series are.
    private let options: PageOptions
    private let series: [UInt8]
    private let anchors: Set<[UInt8]>

    private static let schemes: Set<[UInt8]> = Set(
        ["http", "https", "mailto", "xmpp", "tel", "ftp", "ftps", "sftp", "irc", "ircs", "sip", "sips", "urn", "news", "geo"].map { Array($0.utf8) })
    /// What is a document of the series, wherever the local copy of the series is.
    private static let published = [
        "https://xmpp.org/extensions/xep-", "http://xmpp.org/extensions/xep-", "http://www.xmpp.org/extensions/xep-",
        "https://www.xmpp.org/extensions/xep-",
    ]

    init(_ tree: XMLTree, _ options: PageOptions) {
        self.options = options
        series = Array(options.series.utf8)
        anchors = Set(
            tree.elements.lazy.filter { $0.localName.hasPrefix("section") }.compactMap { $0["anchor"].map { Array($0.utf8) } })
    }

    /// The address for an author's URL; nothing where it must not be one.
    func callAsFunction(_ url: String) -> [UInt8] {
        let bytes = Array(url.utf8)
        // Browsers drop line breaks and tabs from a URL before they read its scheme.
        let bare = bytes.filter { !XMLByte.isSpace($0) }
        if bytes.first == 0x23 { return bytes.count == 1 ? [] : Self.fragment(bytes.dropFirst()) }
        for start in Self.published where bytes.starts(with: start.utf8) { return other(bare.dropFirst(start.utf8.count - "xep-".utf8.count)) }
        guard let first = bare.first else { return [] }
        if let end = bare.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23].contains($0) }), end > 0, bare[end] == 0x3A {
            return Self.schemes.contains(bare[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }) ? bare : []
        }
        if first == 0x3A || first == 0x5C { return [] }
        if bare.starts(with: "//".utf8) { return Array("https:".utf8) + bare }
        let extensions = "/extensions/".utf8
        if bare.starts(with: extensions) { return other(bare.dropFirst(extensions.count)) }
        if first == 0x2F { return Array("https://xmpp.org".utf8) + bare }
        if bare.starts(with: "./".utf8) { return other(bare.dropFirst(2)) }
        // An anchor of this document without its number sign.
        return anchors.contains(bytes) ? [0x23] + bare : other(bare[...])
    }

    /// The address of another document of the series, by the name of its page.
    private func other(_ name: ArraySlice<UInt8>) -> [UInt8] {
        options.pages == nil ? series + name : Array(options.address(ofPage: String(decoding: name, as: UTF8.self)).utf8)
    }

    /// An id as authors write it: other number signs go, and spaces become what the ids of the series have in their place.
    private static func fragment(_ id: ArraySlice<UInt8>) -> [UInt8] {
        let words = id.split(whereSeparator: XMLByte.isSpace).map { $0.filter { $0 != 0x23 } }
        return [0x23] + words.joined(separator: [0x5F])
    }
}
