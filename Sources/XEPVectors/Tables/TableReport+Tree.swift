public import XMLKit

extension TableReport {
    /// Proves the tables of vectors in a XEP: in `code` and `example` elements and in `table` elements.
    ///
    /// A table that is not beyond doubt one of vectors is left alone. XEP-0392 is judged by the version that it names, every other document
    /// by the latest version of XEP-0392.
    public init(of tree: XMLTree) {
        guard let document = tree.root else { return }
        for element in document.descendants {
            let tables: [SourceTable] = switch element.localName {
            case "code", "example": DelimitedText.tables(in: element.content)
            case "table": MarkedUpTable.table(element).map { [$0] } ?? []
            default: []
            }
            for table in tables {
                ColorTable(table, ColorSetting(of: element, in: document))?.prove(into: &self)
            }
        }
    }
}
