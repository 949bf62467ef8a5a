internal import XMLKit

/// The namespaces of two versions compared: those that schemas describe, examples declare and the Registrar is to register.
enum NamespaceDifference {
    static func changes(_ old: XEP, _ new: XEP) -> [XEPChange] {
        let (olds, news) = (NamespaceUse.all(in: old), NamespaceUse.all(in: new))
        var gone = olds.filter { use in !news.contains { $0.name == use.name } }
        var came = news.filter { use in !olds.contains { $0.name == use.name } }
        var changes: [XEPChange] = []
        for now in came {
            guard let index = gone.firstIndex(where: { VersionedNamespace($0.name).base == VersionedNamespace(now.name).base }) else { continue }
            let was = gone.remove(at: index)
            came.removeAll { $0.name == now.name }
            let isRaised = (VersionedNamespace(was.name).version ?? -1) < (VersionedNamespace(now.name).version ?? -1)
            let message = "'\(was.name)' became '\(now.name)'" + (isRaised ? ": its version is raised" : "")
            changes.append(
                XEPChange(
                    .namespace, .changed, now.name, old: was.range, new: now.range, impact: .substantial,
                    details: [.init(message: message, old: was.range, new: now.range, impact: was.isOwn ? .incompatible : .substantial)]))
        }
        changes += gone.map { XEPChange(.namespace, .removed, $0.name, old: $0.range, new: nil, impact: $0.isOwn ? .incompatible : .substantial) }
        changes += came.map { XEPChange(.namespace, .added, $0.name, old: nil, new: $0.range, impact: .substantial) }
        return changes
    }
}

/// A namespace that carries its version at its end, such as `urn:xmpp:hats:0` (XEP-0053 §4).
public struct VersionedNamespace: Sendable, Hashable {
    /// The name up to the version, the colon left out; all of it where there is no version.
    public let base: String
    public let version: Int?

    public init(_ name: String) {
        let separators: Set<Character> = [":", "#"]
        if let place = name.lastIndex(where: { separators.contains($0) }), place != name.startIndex {
            let digits = name[name.index(after: place)...]
            if !digits.isEmpty, digits.utf8.count <= 4, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                base = String(name[..<place])
                version = Int(digits)
                return
            }
        }
        base = name
        version = nil
    }
}

/// A namespace in a document, at its first place.
public struct NamespaceUse: Sendable {
    public let name: String
    public let range: Range<Int>
    /// Whether the document has a schema of it, or asks the Registrar for it.
    public let isOwn: Bool

    /// Each namespace once, in the order of the text.
    public static func all(in xep: XEP) -> [NamespaceUse] {
        var found: [String: NamespaceUse] = [:]
        func add(_ name: String, _ range: Range<Int>, isOwn: Bool) {
            guard name.utf8.count > 4, !name.contains(where: \.isWhitespace), name != SchemaOutline.xsd else { return }
            let known = found[name]
            found[name] = NamespaceUse(
                name: name, range: known.map { $0.range.lowerBound <= range.lowerBound ? $0.range : range } ?? range, isOwn: isOwn || known?.isOwn ?? false)
        }
        for block in xep.blocks {
            let content = block.content
            for (word, isOwn) in [("xmlns", false), ("targetNamespace", true)] as [(StaticString, Bool)] where !isOwn || block.holdsSchema {
                for name in content.bytes.withUnsafeBytes({ NamespaceScan.values(of: word, in: $0) }) {
                    guard let place = Bytes.find(name, in: content.bytes, from: 0) else { continue }
                    add(name, content.sourceRange(place..<place + name.utf8.count), isOwn: isOwn)
                }
            }
        }
        for section in xep.sections where section.level == 1 && section.title.hasSuffix("Registrar Considerations") {
            for unit in xep.proseUnits where unit.element.ancestors.contains(section.element) {
                for (word, range) in zip(unit.words, unit.ranges) {
                    let name = word.trimmingPrefix { "'\"(<".contains($0) }.prefix { !"'\")>,;".contains($0) }
                    let bare = name.hasSuffix(".") ? name.dropLast() : name
                    if bare.hasPrefix("urn:xmpp:") || bare.hasPrefix("http://jabber.org/protocol/") { add(String(bare), range, isOwn: true) }
                }
            }
        }
        return found.values.sorted { ($0.range.lowerBound, $0.name) < ($1.range.lowerBound, $1.name) }
    }
}
