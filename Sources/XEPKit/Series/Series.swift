public import XMLKit

/// A folder of XEPs, those of its inbox/ included, in which linted documents stand in for the published ones.
///
/// Nothing is read until it is asked for, and then once, whatever the number of threads that ask.
public final class Series: Sendable {
    /// A document that takes the place of the one with the same number or name, or joins the others.
    public enum StandIn: Sendable {
        case file(path: String)
        case source(Source)
    }

    /// The folder, or nil where there is no series.
    public let folder: String?
    private let index: Once<SeriesIndex>
    private let isComplete: Once<Bool>
    /// Single documents that were asked for before anybody asked for all of them.
    private let single: Memo<Int, SeriesEntry>
    private let anchors: Memo<Int, Set<String>>
    let namespaces: NamespaceIndex
    private let library: Once<SchemaLibrary>
    private let words: Once<Set<String>>
    private let counted: Once<WordUse>
    private let search: WordSearch
    let registrations: FormRegistry
    let titles = Memo<EntityLibrary, [String: String]> { EntityTitles.numbers(of: $0.entityNames, in: EntityScope($0)) }

    /// The series in a folder.
    public init(folder: String, standIns: [StandIn] = []) {
        self.folder = folder
        index = Once { SeriesIndex(folder: folder, standIns: standIns) }
        isComplete = Once { LocalFile.realPath(folder + "/xep-0001.xml") != nil }
        let document: @Sendable (Int) -> StandIn = { number in
            let name = "xep-\(XEPName.digits(number)).xml"
            return standIns.last { $0.fileName == name } ?? .file(path: folder + "/" + name)
        }
        single = Memo { document($0).source.map { SeriesEntry($0) } }
        anchors = Memo { document($0).source.map { SeriesEntry.anchors(in: $0) } }
        let namespaces = NamespaceIndex(SeriesDocuments(folder: folder, standIns: standIns))
        self.namespaces = namespaces
        registrations = FormRegistry(namespaces.documents)
        library = Once { SchemaLibrary(namespaces) }
        words = Once { [index] in Self.words(of: index.value.entries, namespaces.documents) }
        let counted = Once { WordUse(namespaces.documents) }
        self.counted = counted
        search = WordSearch(namespaces.documents) { counted.value }
    }

    /// The series that these documents make, for which no folder is read.
    public init(documents: [Source]) {
        folder = nil
        let known = SeriesIndex(documents.map { SeriesEntry($0) })
        index = Once { known }
        isComplete = Once { !known.entries.isEmpty }
        single = Memo { number in known.byNumber[number].map { known.entries[$0] } }
        anchors = Memo { number in documents.last { SeriesEntry($0).number == number }.map { SeriesEntry.anchors(in: $0) } }
        let namespaces = NamespaceIndex(SeriesDocuments(folder: nil, standIns: documents.map { .source($0) }))
        self.namespaces = namespaces
        registrations = FormRegistry(namespaces.documents)
        library = Once { SchemaLibrary(namespaces) }
        words = Once { [index] in Self.words(of: index.value.entries, namespaces.documents) }
        let counted = Once { known.entries.isEmpty ? WordUse() : WordUse(namespaces.documents) }
        self.counted = counted
        search = WordSearch(namespaces.documents) { counted.value }
    }

    /// No series: nothing is known of any other XEP.
    public static var none: Series { Series(documents: []) }

    /// All documents in the order of their file names; empty where there is no series.
    public var entries: [SeriesEntry] { index.value.entries }

    /// Whether it is the whole series and not some folder with a XEP in it, so that what is not here is nowhere; told by XEP-0001.
    public var isWhole: Bool { isComplete.value }

    /// The schemas of all documents, and those that come with the program; each is looked for when it is asked for.
    public var schemas: SchemaLibrary { library.value }

    /// Lets another thread begin to look for the namespaces of its documents, for somebody who will most likely ask for them.
    public func readAhead() { namespaces.readAhead() }

    /// The namespaces that its documents declare or describe, each with the number of documents that do.
    public var namespaceCounts: [String: Int] { namespaces.known }

    /// A higher version of a namespace that a document of the series describes, where none describes this one, with its claim.
    public func newerNamespace(than namespace: String) -> (name: String, claim: SchemaClaim)? {
        guard let newer = namespaces.newer(than: namespace), let claim = schemas.claims(on: newer).first else { return nil }
        return (newer, claim)
    }

    /// The words, in small letters, that its documents quote as names or have in their titles.
    public var vocabulary: Set<String> { words.value }

    /// In how many of its documents a word of ASCII letters stands, in whatever case, if in less than `enough`; else `enough`.
    public func documents(with word: String, upTo enough: Int) -> Int { search.documents(with: word, upTo: enough) }

    /// In how many of its documents each word stands.
    public var wordUse: WordUse { counted.value }

    /// The document with this number; only its own file is read.
    public subscript(number: Int) -> SeriesEntry? { single[number] }

    /// The text of the document in a file of this name; nil where there is none.
    public func source(inFile name: String) -> Source? { namespaces.documents[fileName: name]?.source }

    /// The names of the files in which a namespace is declared by an xmlns, in an example, a schema or elsewhere.
    public func files(using namespace: String) -> [String] { namespaces.using(namespace).map { namespaces.documents.all[$0].fileName } }

    /// The places of other documents that link to this number's page, each anchor with the names of their files.
    public func anchorsLinked(to number: Int) -> [String: [String]] { namespaces.documents.anchorsLinked(to: number) }

    /// The anchors that are written in the document with this number; nil where there is no such document.
    public func anchors(of number: Int) -> Set<String>? { anchors[number] }
}

extension Series.StandIn {
    /// The name of its file without folders.
    var fileName: String {
        let path =
            switch self {
            case .file(let path): path
            case .source(let source): source.name
            }
        return path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }

    /// Its text; nil where it cannot be read.
    var source: Source? {
        switch self {
        case .source(let source): source
        case .file(let path): LocalFile.read(path).map { Source(name: path, file: $0) }
        }
    }
}

/// What is known of all documents of a series.
struct SeriesIndex: Sendable {
    let entries: [SeriesEntry]
    let byNumber: [Int: Int]

    init(_ entries: [SeriesEntry]) {
        self.entries = entries.sorted { $0.fileName.precedesInBytes($1.fileName) }
        var byNumber: [Int: Int] = [:]
        for (index, entry) in self.entries.enumerated() {
            if let number = entry.number { byNumber[number] = index }
        }
        self.byNumber = byNumber
    }

    init(folder: String, standIns: [Series.StandIn]) {
        var entries: [String: SeriesEntry] = [:]
        for path in Self.documents(in: folder) + Self.documents(in: folder + "/inbox") {
            guard let bytes = LocalFile.read(path) else { continue }
            let entry = SeriesEntry(Source(name: path, file: bytes))
            entries[entry.fileName] = entry
        }
        for standIn in standIns {
            if let entry = standIn.source.map({ SeriesEntry($0) }) { entries[entry.fileName] = entry }
        }
        self.init(Array(entries.values))
    }

    static func documents(in folder: String) -> [String] {
        (LocalFile.names(in: folder, suffix: ".xml") ?? []).map { folder + "/" + $0 }
    }
}
