internal import XMLKit

/// In which documents of a series a namespace is described by a schema, and in which it is used.
final class NamespaceIndex: Sendable {
    let documents: SeriesDocuments
    private let scan: DividedWork<NamespaceTable>
    private let names: Once<Names>
    private let counts: Once<[String: Int]>

    /// The numbers of documents by namespace.
    private struct Names: Sendable {
        var described: [String: [Int]] = [:]
        var used: [String: [Int]] = [:]
    }

    init(_ documents: SeriesDocuments) {
        self.documents = documents
        let scan = DividedWork({ documents.all.count }) { NamespaceTable(documents, $0) }
        self.scan = scan
        let names = Once { Self.names(in: scan.finish()) }
        self.names = names
        counts = Once { names.value.used.mapValues(\.count).merging(names.value.described.mapValues(\.count)) { max($0, $1) } }
    }

    /// Lets another thread begin to read the series for somebody who will most likely ask.
    func readAhead() { if documents.isFolder { scan.begin() } }

    /// The numbers of the documents that hold a schema of a namespace, or look as if they did; in the order of their files.
    func describing(_ namespace: String) -> [Int] { names.value.described[namespace] ?? [] }

    /// The numbers of the documents in which the namespace is declared by an xmlns, in an example, a schema or elsewhere.
    func using(_ namespace: String) -> [Int] { names.value.used[namespace] ?? [] }

    /// All namespaces that some document declares or describes, with the number of documents that do.
    var known: [String: Int] { counts.value }

    /// The version of a namespace with the highest number that some document describes; nil where there is none above its own,
    /// or where some document describes its own.
    func newer(than namespace: String) -> String? {
        guard let colon = namespace.utf8.lastIndex(of: 0x3A), let version = Int(namespace[namespace.index(after: colon)...]) else { return nil }
        let base = namespace[...colon]
        let described = names.value.described
        guard described[namespace] == nil else { return nil }
        let newest = described.keys.lazy.filter { $0.hasPrefix(base) }.compactMap { Int($0.dropFirst(base.count)) }.max() ?? version
        return newest > version ? base + String(newest) : nil
    }

    private static func names(in tables: [NamespaceTable]) -> Names {
        var names = Names()
        for use in tables.flatMap(\.uses) {
            if !use.described.isEmpty { names.described[use.name, default: []] += use.described }
            if !use.used.isEmpty { names.used[use.name, default: []] += use.used }
        }
        sort(&names.described)
        sort(&names.used)
        return names
    }

    /// Each in its place, since two lists of the same would be copied to sort one.
    private static func sort(_ numbers: inout [String: [Int]]) {
        var index = numbers.startIndex
        while index != numbers.endIndex {
            numbers.values[index].sort()
            numbers.formIndex(after: &index)
        }
    }
}
