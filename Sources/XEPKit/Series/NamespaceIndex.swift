internal import XMLKit

/// In which documents of a series a namespace is described by a schema, and in which it is used.
final class NamespaceIndex: Sendable {
    let documents: SeriesDocuments
    private let names: Once<Names>
    private let counts: Once<[String: Int]>

    /// The numbers of documents by namespace.
    private struct Names: Sendable {
        var described: [String: [Int]] = [:]
        var used: [String: [Int]] = [:]
    }

    /// The namespaces of one document.
    private struct Values: Sendable {
        let described: [String]
        let used: [String]

        var hasEntities: Bool { (described + used).contains { $0.contains("&") } }
    }

    init(_ documents: SeriesDocuments) {
        self.documents = documents
        let names = Once { Self.scan(documents) }
        self.names = names
        counts = Once { names.value.used.mapValues(\.count).merging(names.value.described.mapValues(\.count)) { max($0, $1) } }
    }

    /// The numbers of the documents that hold a schema of a namespace, or look as if they did; in the order of their files.
    func describing(_ namespace: String) -> [Int] { names.value.described[namespace] ?? [] }

    /// The numbers of the documents in which the namespace is declared by an xmlns, in an example, a schema or elsewhere.
    func using(_ namespace: String) -> [Int] { names.value.used[namespace] ?? [] }

    /// All namespaces that some document declares or describes, with the number of documents that do.
    var known: [String: Int] { counts.value }

    /// The version of a namespace with the highest number that some document describes; nil where there is none above its own,
    /// or where some document describes its own.
    func newer(than namespace: String) -> String? {
        guard let colon = namespace.lastIndex(of: ":"), let version = Int(namespace[namespace.index(after: colon)...]) else { return nil }
        let base = namespace[...colon]
        let described = names.value.described
        guard described[namespace] == nil else { return nil }
        let newest = described.keys.lazy.filter { $0.hasPrefix(base) }.compactMap { Int($0.dropFirst(base.count)) }.max() ?? version
        return newest > version ? base + String(newest) : nil
    }

    /// Both at once, since most of the time goes into opening the files.
    private static func scan(_ documents: SeriesDocuments) -> Names {
        let found = documents.scan { bytes -> Values? in
            if NamespaceScan.isWide(bytes) { return nil }
            let values = Values(
                described: NamespaceScan.values(of: "targetNamespace", in: bytes), used: NamespaceScan.values(of: "xmlns", in: bytes))
            return values.hasEntities ? nil : values
        }
        var names = Names()
        for (number, values) in found.enumerated() {
            guard let values, let values = values ?? read(documents.all[number]) else { continue }
            for value in values.described { names.described[value, default: []].append(number) }
            for value in values.used { names.used[value, default: []].append(number) }
        }
        return names
    }

    /// The names in a document that is in another encoding, or writes them with entities.
    private static func read(_ document: Series.StandIn) -> Values? {
        guard let source = document.source else { return nil }
        let texts = XEP(source).blocks.map { $0.content.bytes } + [source.bytes]
        let names = { (word: StaticString) in
            Array(Set(texts.flatMap { $0.withUnsafeBytes { NamespaceScan.values(of: word, in: $0) } })).sorted()
        }
        return Values(described: names("targetNamespace"), used: names("xmlns"))
    }
}
