import TestSupport
import XEPKit
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

    private static let renderer = try? PageRenderer()

    /// The page of a XEP as one file; nil where it has none.
    static func page(of path: String, _ options: PageOptions = PageOptions()) throws -> String? {
        try page(of: Shared.source(path), options)
    }

    /// Pages with two versions in them: one of our own XEPs against itself with edits of every kind, in both directions, two that have
    /// nothing in common, and versions of one as they were published.
    static func differences() throws -> [(name: String, html: String)] {
        let names = own.filter { $0.hasSuffix("hats.xml") || $0.hasSuffix("registration.xml") }
        guard let first = names.first, let last = names.last else { return [] }
        let edited = Source(name: "edited.xml", text: edited(Shared.source(first)))
        var pairs = [("edited", edited, Shared.source(first)), ("edited-back", Shared.source(first), edited), ("unlike", Shared.source(first), Shared.source(last))]
        if let folder = Shared.folder.map({ $0 + "/corpus/xep-0392-history/" }) {
            for (old, new) in [("0.1", "0.5.0"), ("0.8.0", "1.0.1")] {
                pairs.append(("published-" + new, Shared.source(folder + old + ".xml"), Shared.source(folder + new + ".xml")))
            }
        }
        return try pairs.compactMap { name, old, new in
            let resolver = resolver(new.name)
            let difference = XEPDifference(from: XEP(old, resolver: resolver), to: XEP(new, resolver: resolver))
            let draft = Day("2026-01-31").flatMap { difference.revisionDraft(on: $0) }
            let marked = MarkedVersion(difference, draft: draft)
            return try page(of: Source(name: new.name, file: marked.bytes)).map { ("difference-" + name, $0) }
        }
    }

    /// Words, requirements, namespaces, captions and values are others, an example and a section are gone.
    private static func edited(_ source: Source) -> String {
        var text = String(decoding: source.bytes, as: UTF8.self)
        for (old, new) in [
            ("MUST", "SHOULD"), ("the room", "a <em>service</em>"), ("urn:xmpp:hats:0", "urn:xmpp:hats:1"), ("caption='Room", "caption='Service"),
            ("type='result'", "type='error'"), ("use='required'", "use='optional'"), ("<title>", "<title>New "), ("<section2 topic='Removing", "<section2 topic='Taking"),
        ] { text = text.replacing(old, with: new) }
        for (start, end) in [("<example ", "</example>"), ("<section1 topic='Business Rules'", "</section1>")] {
            guard let from = text.firstRange(of: start), let to = text[from.upperBound...].firstRange(of: end) else { continue }
            text.removeSubrange(from.lowerBound..<to.upperBound)
        }
        return text
    }

    private static func page(of source: Source, _ options: PageOptions = PageOptions()) throws -> String? {
        guard let renderer, let document = try? XMLDocument(XMLTree(source, resolver: resolver(source.name)), for: .transformation) else { return nil }
        return String(decoding: try renderer.page(of: document, options), as: UTF8.self)
    }

    private static func resolver(_ path: String) -> FileResolver {
        path.contains("/corpus/") ? Shared.resolver() : FileResolver(folders: [Shared.root + "/xeps"])
    }

    static func name(_ path: String) -> String {
        path.split(separator: "/").suffix(path.contains("/inbox/") ? 2 : 1).joined(separator: "-").replacing(".xml", with: "")
    }
}
