internal import XMLKit

/// In which documents of a series a namespace is described by a schema, and in which it is used.
final class NamespaceIndex: Sendable {
    let documents: SeriesDocuments
    private let described: Once<[String: [Int]]>
    private let used: Once<[String: [Int]]>

    init(_ documents: SeriesDocuments) {
        self.documents = documents
        described = Once { Self.scan(documents, for: "targetNamespace") }
        used = Once { Self.scan(documents, for: "xmlns") }
    }

    /// The numbers of the documents that hold a schema of a namespace, or look as if they did; in the order of their files.
    func describing(_ namespace: String) -> [Int] { described.value[namespace] ?? [] }

    /// The numbers of the documents in which the namespace is declared by an xmlns, in an example, a schema or elsewhere.
    func using(_ namespace: String) -> [Int] { used.value[namespace] ?? [] }

    /// All namespaces that some document declares or describes, with the number of documents that do.
    var known: [String: Int] { used.value.mapValues(\.count).merging(described.value.mapValues(\.count)) { max($0, $1) } }

    private static func scan(_ documents: SeriesDocuments, for word: StaticString) -> [String: [Int]] {
        let found = documents.scan { bytes -> [String]? in
            if NamespaceScan.isWide(bytes) { return nil }
            let values = NamespaceScan.values(of: word, in: bytes)
            return values.contains { $0.contains("&") } ? nil : values
        }
        var index: [String: [Int]] = [:]
        for (number, values) in found.enumerated() {
            guard let values else { continue }
            for value in values ?? read(documents.all[number], for: word) { index[value, default: []].append(number) }
        }
        return index
    }

    /// The names in a document that is in another encoding, or writes them with entities.
    private static func read(_ document: Series.StandIn, for word: StaticString) -> [String] {
        guard let source = document.source else { return [] }
        let texts = XEP(source).blocks.map { $0.content.bytes } + [source.bytes]
        return Array(Set(texts.flatMap { $0.withUnsafeBytes { NamespaceScan.values(of: word, in: $0) } })).sorted()
    }
}
