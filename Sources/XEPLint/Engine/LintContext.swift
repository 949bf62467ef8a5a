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
    let onTwoThreads: Bool
    private let facts: DocumentFacts

    /// `hasSeriesEntities`: whether the entities in scope are the series' own, so that one that is missing is a mistake.
    /// `dictionaries`: those of the run, so that each is read once. `onTwoThreads`: whether no other document is linted, so that a core is free.
    public convenience init(
        _ xep: XEP, series: Series = .none, hasSeriesEntities: Bool = false, today: Day, options: LintOptions = LintOptions(), past: Past? = nil,
        dictionaries: SpellingDictionaries = SpellingDictionaries(), onTwoThreads: Bool = false
    ) {
        self.init(
            xep, series, hasSeriesEntities, today, options, past, dictionaries, onTwoThreads,
            DocumentFacts(xep, series: series, onTwoThreads: onTwoThreads))
    }

    private init(
        _ xep: XEP, _ series: Series, _ hasSeriesEntities: Bool, _ today: Day, _ options: LintOptions, _ past: Past?, _ dictionaries: SpellingDictionaries,
        _ onTwoThreads: Bool, _ facts: DocumentFacts
    ) {
        self.xep = xep
        self.series = series
        self.hasSeriesEntities = hasSeriesEntities
        self.today = today
        self.options = options
        self.past = past
        self.dictionaries = dictionaries
        self.onTwoThreads = onTwoThreads
        self.facts = facts
    }

    /// Makes another context of the same document for another thread, which shares what was made for this one.
    func twin() -> @Sendable () -> LintContext {
        { [xep, series, hasSeriesEntities, today, options, past, dictionaries, onTwoThreads, facts] in
            LintContext(xep, series, hasSeriesEntities, today, options, past, dictionaries, onTwoThreads, facts)
        }
    }

    public var source: Source { xep.source }
    public var header: Header { xep.header }

    /// The document as libxml2 reads it for its DTD, or why it does not.
    public private(set) lazy var document: Result<XMLDocument, XMLDocument.NotWellFormed> = {
        do throws(XMLDocument.NotWellFormed) {
            return .success(try XMLDocument(xep.tree, for: .validation))
        } catch {
            return .failure(error)
        }
    }()

    /// The examples and code of the document, read by the dialect of examples.
    public var examples: [ReadExample] { facts.examples.value }

    /// The stanzas of all examples, in the order of the text.
    var stanzas: [ExampleStanza] { facts.stanzas.value }

    /// The stanzas that stand inside of other elements, as those that are forwarded do, in the order of the text.
    var innerStanzas: [ExampleStanza] { facts.innerStanzas.value }

    /// The data forms of all examples, in the order of the text.
    var forms: [ExampleForm] { facts.forms.value }

    /// The names that the examples, schemas and code of the document use.
    var vocabulary: Vocabulary { facts.vocabulary.value }

    /// The namespaces of the body that are most likely typing errors.
    var namespaceMistakes: [NamespaceMistake] { facts.namespaceMistakes.value }

    /// The versions of the document's own namespaces that stand in one place alone.
    var oddVersions: [OddVersion] { facts.oddVersions.value }

    /// The namespaces that the body names, in the order of the text.
    var namespaceNames: [NamespaceName] { facts.namespaceNames.value }

    /// The namespaces that the body declares by an xmlns.
    var declaredNamespaces: Set<String> { facts.declaredNamespaces.value }

    /// The ids of stanzas that the document shows to be refused as malformed, so that they are wrong on purpose.
    var refusedIDs: Set<String> { facts.refusedIDs.value }

    /// The schemas that the document is judged by.
    public var schemas: SchemaRegistry { facts.schemas.value }

    /// How the examples break the schemas, and who is to blame.
    public var payloads: PayloadVerdict { facts.payloads.value }

    /// The words that the running text marks as names of the protocol: in angle brackets, in single quotes, in `<tt>`.
    var quotedNames: Set<String> { facts.quotedNames.value }

    /// The lines of the source.
    public var lines: LineIndex { facts.lines.value }

    /// What the examples register as fields of forms.
    var registeredForms: [RegisteredForm] { facts.registeredForms.value }

    /// For each of these the names that stand nowhere else, with the spelling on which all else agrees.
    var outvotedFields: [[String: String]] { facts.outvotedFields.value }

    /// The error conditions that the text misspells, in the order of the text.
    var misspeltConditions: [MisspeltCondition] { facts.misspeltConditions.value }

    /// What git left of a merge.
    var conflictMarkers: [Range<Int>] { facts.conflictMarkers.value }

    /// How often each word of five bytes or more stands in the source, in small letters.
    var wordCounts: [String: Int] { facts.wordCounts.value }

    /// The running text.
    var prose: [Prose] { facts.prose.value }
}
