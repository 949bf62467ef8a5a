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

    /// The documents that use the namespace in the order of their files, the owner before all others.
    private let documents: Once<[Document]>
    /// What is seen of all but one document, by its file.
    private let others: Memo<String?, Seen>

    private static let examplesInDocument = 12
    private static let examples = 160
    /// What was seen is asked for after so many documents.
    private static let wave = 8

    /// `owner`: the file of the document that describes the namespace, whose own examples are the first to be judged.
    init(of namespace: String, by schema: CompiledSchema, owner: String?, in index: NamespaceIndex) {
        let documents = Once {
            let users = index.using(namespace).map { (number: $0, fileName: index.documents.all[$0].fileName) }
            return (users.filter { $0.fileName == owner } + users.filter { $0.fileName != owner }).map { document in
                Document(
                    fileName: document.fileName,
                    examples: Once { index.documents.text(document.number) { Example.all(in: $0, of: namespace, by: schema) } ?? [] })
            }
        }
        self.documents = documents
        others = Memo { fileName in Self.seen(documents.value, without: fileName) { _ in false } }
    }

    /// What is seen when all is read, but for the examples of one document.
    ///
    /// That document's are counted among the first all the same, so that as many of others are read for whoever asks.
    func whole(without fileName: String? = nil) -> Seen { others[fileName] ?? Seen() }

    /// How many of the examples of a document that are read have an element of this local name.
    func examples(with element: String, in fileName: String) -> Int {
        documents.value.first { $0.fileName == fileName }?.judged([]).count { $0?.elements.contains(element) ?? false } ?? 0
    }

    /// What is seen when it is enough, or when all is read.
    ///
    /// `words`: examples without one of them are not looked at, for somebody who asks for what cannot be there without them.
    func seen(ofThoseWith words: [String] = [], until isEnough: (Seen) -> Bool) -> Seen { Self.seen(documents.value, words, until: isEnough) }

    private static func seen(_ documents: [Document], _ words: [String] = [], without fileName: String? = nil, until isEnough: (Seen) -> Bool) -> Seen {
        let judged = ReadAhead({ documents.count }, limit: examples, load: \.count) { number in
            documents[number].fileName == fileName ? documents[number].examples.value.map { _ in nil } : documents[number].judged(words)
        }
        return judged.whileAsking {
            var seen = Seen()
            var left = examples
            for (number, document) in documents.enumerated() where left > 0 {
                if number.isMultiple(of: wave) {
                    if number > 0, isEnough(seen) { break }
                    judged.make(below: number + wave)
                }
                left -= judged[number].count
                for example in judged[number] { if let example { seen.add(example, of: document.fileName) } }
            }
            return seen
        }
    }

    /// The first examples of a document that use the namespace.
    private struct Document: Sendable {
        let fileName: String
        let examples: Once<[Example]>

        /// How they fare; nil for one that lacks one of the words.
        func judged(_ words: [String]) -> [Judged?] {
            examples.value.map { example in
                words.allSatisfy { Bytes.find($0, in: example.bytes, from: 0) != nil } ? example.judged.value : nil
            }
        }
    }

    /// An example in the bytes of a document.
    private struct Example: Sendable {
        let bytes: [UInt8]
        let judged: Once<Judged>

        private init(_ bytes: [UInt8], at start: Int, of namespace: String, by schema: CompiledSchema) {
            self.bytes = bytes
            judged = Once {
                let text = MappedText(inside: bytes) ?? XMLTree(fragment: bytes).root?.content ?? MappedText()
                let validator = PayloadValidator(schema: { $0 == namespace ? schema : nil }, notesElements: true)
                return Judged(ExampleReading(text), at: start, by: validator)
            }
        }

        /// Those that hold the name of a namespace between quotes.
        static func all(in bytes: UnsafeRawBufferPointer, of namespace: String, by schema: CompiledSchema) -> [Example] {
            var found: [Example] = []
            var place = 0
            while found.count < SchemaUsage.examplesInDocument, let start = Bytes.find(namespace, in: bytes, from: place) {
                let end = start + namespace.utf8.count
                place = end
                guard start > 0, end < bytes.count, isQuote(bytes[start - 1]), isQuote(bytes[end]),
                    let range = BlockScan.block(around: start, in: bytes)
                else { continue }
                place = range.upperBound
                if BlockScan.isExample(range, in: bytes) { found.append(Example(Array(bytes[range]), at: range.lowerBound, of: namespace, by: schema)) }
            }
            return found
        }

        private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }
    }

    /// How an example fares, with the places in its document of what it breaks.
    fileprivate struct Judged: Sendable {
        let failures: [(failure: PayloadFailure, range: Range<Int>)]
        /// The local names of its elements that the schema judges.
        let elements: Set<String>

        /// `start`: where it begins in its document.
        init(_ example: ExampleReading, at start: Int, by validator: PayloadValidator) {
            let outcome = validator.judge(example)
            failures = outcome.failures.map { failure in
                let range = example.text.sourceRange(failure.attribute?.range ?? failure.element.nameRange)
                return (failure, range.lowerBound + start..<range.upperBound + start)
            }
            elements = outcome.elements
        }
    }
}

extension SchemaUsage.Seen {
    fileprivate mutating func add(_ judged: SchemaUsage.Judged, of file: String) {
        for element in judged.elements { examples[element, default: [:]][file, default: 0] += 1 }
        for (failure, range) in judged.failures where breaks[failure.key]?.places.last?.fileName != file {
            breaks[failure.key, default: SchemaUsage.Break(sample: failure, places: [])].places.append(SeriesPlace(fileName: file, range: range))
        }
    }
}
