/// A place in a document of a series.
public struct SeriesPlace: Sendable, Hashable {
    /// The name of the document's file without folders.
    public let fileName: String
    /// The place in the UTF-8 text of its source.
    public let range: Range<Int>

    public init(fileName: String, range: Range<Int>) {
        self.fileName = fileName
        self.range = range
    }

    /// How messages call the document: `XEP-0030`, or the name of its file.
    public var documentName: String { SchemaClaim.documentName(ofFile: fileName) }
}
