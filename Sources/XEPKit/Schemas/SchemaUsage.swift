internal import XMLKit
internal import XMPPKit

/// How the examples of a series keep the schema of a namespace.
///
/// A namespace that everybody uses is judged by the first examples of each document, and of the first documents alone.
struct SchemaUsage: Sendable {
    /// What is broken in one way.
    struct Break: Sendable {
        let sample: PayloadFailure
        /// The first place in each document that does, in the order of their files.
        var places: [SeriesPlace]

        /// The files of these documents.
        var files: [String] { places.map(\.fileName) }
    }

    private(set) var breaks: [PayloadFailure.Key: Break] = [:]
    /// How many examples have an element of this local name, by file.
    private(set) var examples: [String: [String: Int]] = [:]

    private static let blocksInDocument = 12
    private static let blocks = 160
    /// As many documents are read at once, of which the last may turn out not to be needed.
    private static let wave = 16

    init(of namespace: String, by schema: CompiledSchema, in index: NamespaceIndex) {
        let documents = index.using(namespace).map { index.documents.all[$0] }
        var left = Self.blocks
        var place = 0
        while place < documents.count, left > 0 {
            let wave = Array(documents[place..<min(place + Self.wave, documents.count)])
            place += wave.count
            let found = Threads.map(wave.count, portion: 2) { next, take in
                while let number = next() { take(number, wave[number].source.map { Self.blocks(in: $0.bytes, using: namespace) } ?? []) }
            }
            let blocks = Array(found.map { $0 ?? [] }.prefix { blocks in
                defer { left -= blocks.count }
                return left > 0
            })
            let outcomes = Threads.map(blocks.count, portion: 2) { next, take in
                let validator = PayloadValidator(schema: { $0 == namespace ? schema : nil }, notesElements: true)
                while let number = next() { take(number, Judged(blocks[number], by: validator)) }
            }
            for (document, judged) in zip(wave, outcomes) { if let judged { add(judged, of: document.fileName) } }
        }
    }

    /// An example in the bytes of a document.
    private struct Found: Sendable {
        let block: Block
        /// Where the text of the block begins in the document.
        let start: Int
    }

    /// How the examples of one document fare, with the places of what they break.
    private struct Judged: Sendable {
        let outcome: PayloadValidator.Outcome
        let places: [Range<Int>]

        init(_ found: [Found], by validator: PayloadValidator) {
            let examples = found.map { ($0.block, $0.block.read()) }
            outcome = validator.judge(examples)
            places = outcome.failures.map { failure in
                let range = examples[failure.example].1.text.sourceRange(failure.attribute?.range ?? failure.element.nameRange)
                let start = found[failure.example].start
                return range.lowerBound + start..<range.upperBound + start
            }
        }
    }

    private mutating func add(_ judged: Judged, of file: String) {
        for (element, examples) in judged.outcome.examples { self.examples[element.local, default: [:]][file] = examples.count }
        for (failure, range) in zip(judged.outcome.failures, judged.places) where breaks[failure.key]?.places.last?.fileName != file {
            breaks[failure.key, default: Break(sample: failure, places: [])].places.append(SeriesPlace(fileName: file, range: range))
        }
    }

    /// The first examples of a document that hold the name of a namespace between quotes.
    private static func blocks(in bytes: [UInt8], using namespace: String) -> [Found] {
        var blocks: [Found] = []
        var place = 0
        while blocks.count < blocksInDocument, let found = Bytes.find(namespace, in: bytes, from: place) {
            let end = found + namespace.utf8.count
            place = end
            guard found > 0, end < bytes.count, isQuote(bytes[found - 1]), isQuote(bytes[end]),
                let range = BlockScan.block(around: found, in: bytes)
            else { continue }
            place = range.upperBound
            guard let element = BlockScan.element(range, in: bytes), element.localName == "example" else { continue }
            blocks.append(Found(block: Block(element, kind: .example, number: nil), start: range.lowerBound))
        }
        return blocks
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
}
