public import XMLKit

/// The words by which other documents refer to some XEPs: their numbers, the namespaces that they describe, their short names.
public struct DocumentMarks: Sendable {
    private var words: Set<String> = []

    public init() {}

    /// Adds those of one version of a document.
    public mutating func add(_ source: Source) {
        let entry = SeriesEntry(source)
        if let number = entry.number { words.insert(XEPName.digits(number)) }
        if entry.shortname.utf8.count > 1 { words.insert("<shortname>" + entry.shortname + "<") }
        let namespaces = source.bytes.withUnsafeBytes { NamespaceScan.values(of: "targetNamespace", in: $0) }
        words.formUnion(namespaces.filter { $0.utf8.count > 4 && !$0.contains("&") })
    }

    /// Whether a text holds one of them, so that it may depend on one of these documents.
    public func stand(in bytes: [UInt8]) -> Bool { words.contains { Bytes.find($0, in: bytes, from: 0) != nil } }
}
