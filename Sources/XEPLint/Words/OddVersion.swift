internal import XEPKit
internal import XMLKit

/// A namespace of the document's own that stands there in one version everywhere but in one place.
struct OddVersion {
    /// The places of the odd one: one, or those of one schema.
    let names: [NamespaceName]
    /// What stands everywhere else.
    let meant: String

    /// How many other places are a majority.
    private static let often = 3

    /// Those among the names of a document, in the order of the text.
    static func all(in names: [NamespaceName], _ bytes: [UInt8]) -> [OddVersion] {
        var stems: [Substring: [(name: NamespaceName, version: Substring, tail: Substring)]] = [:]
        for name in names where name.name.hasPrefix("urn:xmpp:") {
            let parts = parts(of: name.name)
            // urn:xmpp:whispers:[kind] names no namespace, but many.
            if parts.version.isEmpty, bytes[name.range.upperBound...].first == 0x3A { continue }
            stems[parts.stem, default: []].append((name, parts.version, parts.tail))
        }
        return stems.values.compactMap { uses -> OddVersion? in
            guard uses.count > often else { return nil }
            var counts: [Substring: Int] = [:]
            for use in uses { counts[use.version, default: 0] += 1 }
            // A third version says that versions are what the text is about.
            guard counts.count == 2, let usual = counts.max(by: { $0.value < $1.value }), usual.value >= often else { return nil }
            let odd = uses.filter { $0.version != usual.key }
            let isSchema = odd.count == 2 && odd.allSatisfy { $0.name.place == .schema && $0.name.name == odd[0].name.name }
            guard odd.count == 1 || isSchema, let first = odd.first,
                uses.contains(where: { $0.version == usual.key && ($0.name.place == .schema || $0.name.place == .registrar) })
            else { return nil }
            return OddVersion(names: odd.map(\.name), meant: joined(first.name.name, usual.key))
        }.sorted { $0.names[0].range.lowerBound < $1.names[0].range.lowerBound }
    }

    /// A name without its version, the version, and what stands behind it: a fragment, or +notify.
    private static func parts(of name: String) -> (stem: Substring, version: Substring, tail: Substring) {
        let end = name.firstIndex { $0 == "#" || $0 == "+" } ?? name.endIndex
        let whole = name[..<end]
        guard let base = NamespaceName.base(of: String(whole)) else { return (whole, "", name[end...]) }
        return (base.dropLast(), whole.dropFirst(base.count), name[end...])
    }

    private static func joined(_ name: String, _ version: Substring) -> String {
        let parts = parts(of: name)
        return parts.stem + (version.isEmpty ? "" : ":" + version) + parts.tail
    }

    /// What tells in a sentence or title that another version is meant.
    private static let telling = [
        "version", "previous", "earlier", "older", "former", "prior", "legacy", "obsolete", "deprecat", "no longer", "used to", "history", "migrat",
        "backward", "compat", "upgrade", "successor", "increment", "future", "once ",
    ]

    /// Whether the text says that it speaks of another version, or names both.
    func isExplained(_ name: NamespaceName, in context: LintContext) -> Bool {
        let place = name.range.lowerBound
        func tells(_ text: String) -> Bool {
            let small = text.lowercased()
            return Self.telling.contains(where: small.contains)
        }
        if context.xep.sections.contains(where: { $0.element.range.contains(place) && tells($0.title) }) { return true }
        return context.prose.contains { piece in
            let bytes = piece.content.bytes
            guard !bytes.isEmpty, piece.content.sourceRange(0..<bytes.count).contains(place) else { return false }
            let text = String(decoding: bytes, as: UTF8.self)
            return tells(text) || context.namespaceNames.contains { $0.name == meant && piece.content.sourceRange(0..<bytes.count).contains($0.range.lowerBound) }
        }
    }
}
