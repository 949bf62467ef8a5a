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
    private let standIns: [StandIn]
    private let index: Once<SeriesIndex>

    /// The series in a folder.
    public init(folder: String, standIns: [StandIn] = []) {
        self.folder = folder
        self.standIns = standIns
        index = Once { SeriesIndex(folder: folder, standIns: standIns) }
    }

    /// The series that these documents make, for which no folder is read.
    public init(documents: [Source]) {
        folder = nil
        standIns = []
        index = Once { SeriesIndex(documents.map { SeriesEntry($0) }) }
    }

    /// No series: nothing is known of any other XEP.
    public static var none: Series { Series(documents: []) }

    /// All documents in the order of their file names; empty where there is no series.
    public var entries: [SeriesEntry] { index.value.entries }

    /// Whether nothing is known of other XEPs, so that nothing can be said of references to them.
    public var isEmpty: Bool { index.value.entries.isEmpty }

    /// The document with this number.
    public subscript(number: Int) -> SeriesEntry? { index.value.byNumber[number].map { index.value.entries[$0] } }
}

/// What is known of all documents of a series.
struct SeriesIndex: Sendable {
    let entries: [SeriesEntry]
    let byNumber: [Int: Int]

    init(_ entries: [SeriesEntry]) {
        self.entries = entries.sorted { $0.fileName.utf8.lexicographicallyPrecedes($1.fileName.utf8) }
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
            let entry: SeriesEntry
            switch standIn {
            case .source(let source): entry = SeriesEntry(source)
            case .file(let path):
                guard let bytes = LocalFile.read(path) else { continue }
                entry = SeriesEntry(Source(name: path, file: bytes))
            }
            entries[entry.fileName] = entry
        }
        self.init(Array(entries.values))
    }

    private static func documents(in folder: String) -> [String] {
        (LocalFile.names(in: folder, suffix: ".xml") ?? []).map { folder + "/" + $0 }
    }
}
