import XEPKit
import XMLKit

/// The `table` elements of XEPs.
enum MarkedUpTable {
    /// The rows of a table; its first row is the header. Nil where a cell spans several.
    static func table(_ table: Table) -> SourceTable? {
        let cells = table.rows
        if cells.contains(where: { $0.contains { $0["colspan"] != nil || $0["rowspan"] != nil } }) { return nil }
        var rows = cells.map { $0.map { cell($0.content, in: $0) } }
        guard !rows.isEmpty else { return nil }
        return SourceTable(header: rows.removeFirst(), rows: rows)
    }

    private static func cell(_ content: MappedText, in element: XMLElement) -> TableCell {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        let start = content.bytes.firstIndex { !isSpace($0) } ?? content.bytes.endIndex
        let end = (content.bytes.lastIndex { !isSpace($0) }).map { $0 + 1 } ?? start
        guard start < end else { return TableCell(text: "", range: element.range) }
        return TableCell(
            text: String(decoding: content.bytes[start..<end], as: UTF8.self), range: content.sourceRange(start..<end))
    }
}
