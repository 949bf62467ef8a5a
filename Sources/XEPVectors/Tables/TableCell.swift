/// A cell of a table, and where it stands.
struct TableCell: Hashable {
    /// Without white space and quotes around it.
    var text: String
    /// In bytes of the source, quotes left out.
    var range: Range<Int>
}

/// A header with its rows, as it stands in an element of a XEP.
struct SourceTable {
    var header: [TableCell]
    var rows: [[TableCell]]

    /// The header from its first cell to its last, in bytes of the source.
    var headerRange: Range<Int> { Self.range(of: header) }

    static func range(of cells: [TableCell]) -> Range<Int> {
        guard let first = cells.first, let last = cells.last else { return 0..<0 }
        return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
    }
}
