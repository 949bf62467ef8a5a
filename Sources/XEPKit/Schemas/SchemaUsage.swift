internal import XMLKit
internal import XMPPKit

/// How the examples of a series keep the schema of a namespace.
///
/// A namespace that everybody uses is judged by the first examples of each document, and of the first documents alone; these are read
/// only as far as somebody needs to know.
final class SchemaUsage: Sendable {
    /// What is broken in one way.
    struct Break: Sendable {
        let sample: PayloadFailure
        /// The first place in each document that does, in the order in which they are read.
        var places: [SeriesPlace]

        /// The files of these documents.
        var files: [String] { places.map(\.fileName) }
    }

    /// What was seen of the first documents.
    struct Seen: Sendable {
        fileprivate(set) var breaks: [PayloadFailure.Key: Break] = [:]
        /// How many examples have an element of this local name, by file.
        fileprivate(set) var examples: [String: [String: Int]] = [:]
    }

    /// How far the documents are read.
    private struct Progress: Sendable {
        var blocksLeft = SchemaUsage.blocks
        /// What was seen after each wave.
        var seen: [Seen] = []
    }

    private let namespace: String
    private let schema: CompiledSchema
    /// The documents that use the namespace in the order of their files, the owner before all others.
    private let documents: Once<[Series.StandIn]>
    private let progress = Locked(Progress())

    private static let blocksInDocument = 12
    private static let blocks = 160
    /// As many documents are read at once, of which the last may turn out not to be needed.
    private static let wave = 8

    /// `owner`: the file of the document that describes the namespace, whose own examples are the first to be judged.
    init(of namespace: String, by schema: CompiledSchema, owner: String?, in index: NamespaceIndex) {
        self.namespace = namespace
        self.schema = schema
        documents = Once {
            let all = index.using(namespace).map { index.documents.all[$0] }
            return all.filter { $0.fileName == owner } + all.filter { $0.fileName != owner }
        }
    }

    /// What is seen when all is read.
    var whole: Seen { seen(readingAtOnce: 4) { _ in false } }

    /// What is seen when it is enough, or when all is read; the same whoever has asked before.
    func seen(until isEnough: (Seen) -> Bool) -> Seen { seen(readingAtOnce: 1, until: isEnough) }

    /// `waves`: of so many at least one more will be asked for.
    private func seen(readingAtOnce waves: Int, until isEnough: (Seen) -> Bool) -> Seen {
        var seen = Seen()
        var wave = 0
        while let next = self.seen(after: wave, readingAtOnce: waves) {
            seen = next
            if isEnough(seen) { break }
            wave += 1
        }
        return seen
    }

    /// What is seen after this wave, the first being 0; nil where all was read before it.
    private func seen(after wave: Int, readingAtOnce waves: Int) -> Seen? {
        progress.withLock { progress in
            while progress.seen.count <= wave {
                guard read(waves, &progress) else { return nil }
            }
            return progress.seen[wave]
        }
    }

    /// Goes on by so many waves; false where nothing is left.
    private func read(_ waves: Int, _ progress: inout Progress) -> Bool {
        let documents = Array(documents.value.dropFirst(progress.seen.count * Self.wave).prefix(waves * Self.wave))
        guard !documents.isEmpty, progress.blocksLeft > 0 else { return false }
        let (namespace, schema) = (namespace, schema)
        let found = Threads.map(documents.count, portion: 2) { next, take in
            while let number = next() { take(number, documents[number].source.map { Self.blocks(in: $0.bytes, using: namespace) } ?? []) }
        }
        let blocks = Array(found.map { $0 ?? [] }.prefix { blocks in
            defer { progress.blocksLeft -= blocks.count }
            return progress.blocksLeft > 0
        })
        let outcomes = Threads.map(blocks.count, portion: 1) { next, take in
            let validator = PayloadValidator(schema: { $0 == namespace ? schema : nil }, notesElements: true)
            while let number = next() { take(number, Judged(blocks[number], by: validator)) }
        }
        var seen = progress.seen.last ?? Seen()
        for (number, judged) in outcomes.enumerated() {
            if let judged { seen.add(judged, of: documents[number].fileName) }
            if (number + 1).isMultiple(of: Self.wave) || number + 1 == outcomes.count { progress.seen.append(seen) }
        }
        return true
    }

    /// An example in the bytes of a document.
    fileprivate struct Found: Sendable {
        let block: Block
        /// Where the text of the block begins in the document.
        let start: Int
    }

    /// How the examples of one document fare, with the places of what they break.
    fileprivate struct Judged: Sendable {
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

extension SchemaUsage.Seen {
    fileprivate mutating func add(_ judged: SchemaUsage.Judged, of file: String) {
        for (element, examples) in judged.outcome.examples { self.examples[element.local, default: [:]][file] = examples.count }
        for (failure, range) in zip(judged.outcome.failures, judged.places) where breaks[failure.key]?.places.last?.fileName != file {
            breaks[failure.key, default: SchemaUsage.Break(sample: failure, places: [])].places.append(SeriesPlace(fileName: file, range: range))
        }
    }
}
