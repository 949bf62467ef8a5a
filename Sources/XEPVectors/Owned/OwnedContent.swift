internal import XMLKit

/// The content that an owned element is to have, laid out as the lines around it are, and the bytes that it takes the place of.
struct OwnedContent {
    let range: Range<Int>
    let text: String

    /// A row that would be wider is broken between its cells.
    private static let width = 100

    init(_ table: SuiteTable, in element: XMLElement, of source: Source) {
        let newline = Self.newline(of: source)
        let content =
            element.localName == "code"
            ? Self.section(table.lines.joined(separator: newline), newline)
            : Self.rows(of: table, indent: Self.indent(of: element, in: source), newline)
        if element.isSelfClosed {
            // The slash goes too, and white space before it.
            var start = element.startTag.upperBound - 2
            while start > element.nameRange.upperBound, XMLByte.isSpace(source.bytes[start - 1]) { start -= 1 }
            range = start..<element.startTag.upperBound
            text = ">\(content)</\(element.name.qualified)>"
        } else {
            range = element.contentRange
            text = content
        }
    }

    private static func newline(of source: Source) -> String {
        guard let feed = source.bytes.firstIndex(of: 0x0A), feed > 0 else { return "\n" }
        return source.bytes[feed - 1] == 0x0D ? "\r\n" : "\n"
    }

    /// The white space at the front of the line that an element begins on.
    private static func indent(of element: XMLElement, in source: Source) -> String {
        let line = source.bytes[..<element.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return source.text(line..<element.range.lowerBound).prefix { $0 == " " || $0 == "\t" }.description
    }

    private static func section(_ text: String, _ newline: String) -> String {
        "<![CDATA[\(newline)" + text.replacing("]]>", with: "]]]]><![CDATA[>") + "\(newline)]]>"
    }

    private static func rows(of table: SuiteTable, indent: String, _ newline: String) -> String {
        let step = indent.hasSuffix("\t") ? "\t" : "  "
        let outer = newline + indent + step
        let rows = [table.columns.map { "<th>\($0.name.asMarkup(.content))</th>" }] + table.rows.map { $0.map { "<td>\($0.asMarkup(.content))</td>" } }
        return rows.map { cells in
            let line = "<tr>" + cells.joined() + "</tr>"
            if indent.count + step.count + line.unicodeScalars.count <= width { return outer + line }
            return outer + "<tr>" + filled(cells, indent: indent + step + step, newline) + outer + "</tr>"
        }.joined() + newline + indent
    }

    /// Cells on as few lines as hold them.
    private static func filled(_ cells: [String], indent: String, _ newline: String) -> String {
        var text = ""
        var used = width
        for cell in cells {
            let count = cell.unicodeScalars.count
            if used + count > width {
                text += newline + indent
                used = indent.count
            }
            text += cell
            used += count
        }
        return text
    }
}
