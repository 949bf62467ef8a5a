public import XEPKit
public import XMLKit

/// What a rule may look at: a document, its series, the date; and what several rules need, made once and only when asked for.
///
/// It belongs to one thread.
public final class LintContext {
    public let xep: XEP
    public let series: Series
    /// Whether the entities in scope are the series' own; otherwise those of other XEPs may be missing without a mistake.
    public let hasSeriesEntities: Bool
    /// The date that counts as today.
    public let today: Day
    /// What a project asks for where sources disagree.
    public let options: LintOptions
    /// The version that a change starts from; nil where the document stands alone, or is new.
    public let past: Past?
    let dictionaries: SpellingDictionaries
    /// What was found by the rules that ran before and could be ignored; for the rule about suppressions alone.
    var suppressions: [Suppression] = []
    /// The names of the rules that ran.
    var judged: Set<String> = []
    /// Whether there is no other document, so that a core is free.
    private var isAlone = false

    /// `hasSeriesEntities`: whether the entities in scope are the series' own, so that one that is missing is a mistake.
    /// `dictionaries`: those of the run, so that each is read once.
    public init(
        _ xep: XEP, series: Series = .none, hasSeriesEntities: Bool = false, today: Day, options: LintOptions = LintOptions(), past: Past? = nil,
        dictionaries: SpellingDictionaries = SpellingDictionaries()
    ) {
        self.xep = xep
        self.series = series
        self.hasSeriesEntities = hasSeriesEntities
        self.today = today
        self.options = options
        self.past = past
        self.dictionaries = dictionaries
    }

    /// Makes another context of the same document for another thread, with the examples that were read for this one; it is linted alone.
    func twin() -> @Sendable () -> LintContext {
        { [xep, series, hasSeriesEntities, today, options, past, dictionaries, examples] in
            let context = LintContext(
                xep, series: series, hasSeriesEntities: hasSeriesEntities, today: today, options: options, past: past, dictionaries: dictionaries)
            context.examples = examples
            context.isAlone = true
            return context
        }
    }

    public var source: Source { xep.source }
    public var header: Header { xep.header }

    /// The document as libxml2 reads it, or why it does not.
    public private(set) lazy var document: Result<XMLDocument, XMLDocument.NotWellFormed> = {
        do throws(XMLDocument.NotWellFormed) {
            return .success(try XMLDocument(xep.tree))
        } catch {
            return .failure(error)
        }
    }()

    /// The examples and code of the document, read by the dialect of examples.
    public fileprivate(set) lazy var examples: [ReadExample] = xep.blocks.map(ReadExample.init)

    /// The stanzas of all examples, in the order of the text.
    private(set) lazy var stanzas: [ExampleStanza] = examples.flatMap(\.stanzas)

    /// The data forms of all examples, in the order of the text.
    private(set) lazy var forms = ExampleForm.all(in: examples)

    /// The names that the examples, schemas and code of the document use.
    private(set) lazy var vocabulary = Vocabulary(examples)

    /// The namespaces of the body that are most likely typing errors.
    private(set) lazy var namespaceMistakes = NamespaceMistake.all(in: namespaceNames) { [series] in series.namespaceCounts }

    /// The namespaces that the body names, in the order of the text.
    private(set) lazy var namespaceNames = NamespaceName.all(in: self)

    /// The ids of stanzas that the document shows to be refused as malformed, so that they are wrong on purpose.
    private(set) lazy var refusedIDs: Set<String> = Set(
        stanzas.filter { stanza in
            stanza.type == "error" && stanza.error?.elements.contains { ["bad-request", "jid-malformed"].contains($0.localName) } ?? false
        }.compactMap(\.id))

    /// The schemas that the document is judged by.
    public private(set) lazy var schemas = SchemaRegistry(xep, series: series)

    /// How the examples break the schemas, and who is to blame.
    public private(set) lazy var payloads = schemas.verdict(
        on: examples.map { ($0.block, $0.reading) }, onTwoThreads: isAlone
    ) { [self] in quotedNames.contains($0) }

    /// The words that the running text marks as names of the protocol: in angle brackets, in single quotes, in `<tt>`.
    private(set) lazy var quotedNames: Set<String> = QuotedNames.all(in: xep, prose)

    /// The lines of the source.
    public private(set) lazy var lines = LineIndex(xep.source)

    /// How often each word of five bytes or more stands in the source, in small letters.
    private(set) lazy var wordCounts: [String: Int] = {
        var counts: [String: Int] = [:]
        let words = source.bytes.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x80...: false
            default: true
            }
        }
        for word in words where word.count >= 5 { counts[String(decoding: word, as: UTF8.self).lowercased(), default: 0] += 1 }
        return counts
    }()

    /// The running text.
    private(set) lazy var prose = Prose.pieces(of: xep)
}
