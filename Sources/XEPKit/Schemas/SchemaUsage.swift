internal import XMLKit
internal import XMPPKit

/// How the examples of a series keep the schema of a namespace.
///
/// A namespace that everybody uses is judged by the first examples of each document, and of the first documents alone.
struct SchemaUsage: Sendable {
    /// What is broken in one way.
    struct Break: Sendable {
        let sample: PayloadFailure
        /// The files of the documents that do, in order.
        var files: [String]
    }

    private(set) var breaks: [PayloadFailure.Key: Break] = [:]
    /// How many examples have an element of this local name, by file.
    private(set) var examples: [String: [String: Int]] = [:]

    private static let blocksInDocument = 12
    private static let blocks = 160

    init(of namespace: String, by schema: CompiledSchema, in index: NamespaceIndex) {
        let validator = PayloadValidator(schema: { $0 == namespace ? schema : nil }, notesElements: true)
        var left = Self.blocks
        for number in index.using(namespace) where left > 0 {
            let document = index.documents.all[number]
            guard let source = document.source else { continue }
            let blocks = Self.blocks(in: source.bytes, using: namespace)
            left -= blocks.count
            let outcome = validator.judge(blocks.map { ($0, $0.read()) })
            let file = document.fileName
            for (element, examples) in outcome.examples { self.examples[element.local, default: [:]][file] = examples.count }
            for failure in outcome.failures where breaks[failure.key]?.files.last != file {
                breaks[failure.key, default: Break(sample: failure, files: [])].files.append(file)
            }
        }
    }

    /// The first examples of a document that hold the name of a namespace between quotes.
    private static func blocks(in bytes: [UInt8], using namespace: String) -> [Block] {
        var blocks: [Block] = []
        var place = 0
        while blocks.count < blocksInDocument, let found = Bytes.find(namespace, in: bytes, from: place) {
            let end = found + namespace.utf8.count
            place = end
            guard found > 0, end < bytes.count, isQuote(bytes[found - 1]), isQuote(bytes[end]),
                let range = BlockScan.block(around: found, in: bytes)
            else { continue }
            place = range.upperBound
            guard let element = BlockScan.element(range, in: bytes), element.localName == "example" else { continue }
            blocks.append(Block(element, kind: .example, number: nil))
        }
        return blocks
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
}
