import XMLKit

/// Tables in running text, as the `code` elements of XEPs hold them: one row a line, cells between commas, tabs or spaces,
/// a blank line around each table.
enum DelimitedText {
    static func tables(in text: MappedText) -> [SourceTable] {
        let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.split(whereSeparator: { $0.allSatisfy(isSpace) }).compactMap { block in
            guard let first = block.first else { return nil }
            let separator = Separator(header: first)
            var rows = block.map { cells(of: $0, separator, text) }
            return SourceTable(header: rows.removeFirst(), rows: rows)
        }
    }

    private enum Separator {
        case byte(UInt8)
        case spaces

        init(header: ArraySlice<UInt8>) {
            self = header.contains(0x09) ? .byte(0x09) : header.contains(0x2C) ? .byte(0x2C) : .spaces
        }
    }

    /// A quoted cell may hold the separator, and its quote doubled.
    private static func cells(of line: ArraySlice<UInt8>, _ separator: Separator, _ text: MappedText) -> [TableCell] {
        var cells: [TableCell] = []
        var rest = line
        while true {
            rest = rest.drop(while: { isSpace($0) && !isSeparator($0, separator) })
            if case .spaces = separator {
                rest = rest.drop(while: isSpace)
                if rest.isEmpty { return cells }
            }
            if let quote = rest.first, quote == 0x27 || quote == 0x22, let end = closing(quote, in: rest) {
                let content = rest[(rest.startIndex + 1)..<end]
                let after = rest[(end + 1)...].drop(while: { isSpace($0) && !isSeparator($0, separator) })
                if after.isEmpty || isSeparator(after[after.startIndex], separator) || isSpace(rest[(end + 1)...].first ?? 0x20) {
                    cells.append(cell(content, text, quote: quote))
                    guard let next = after.first else { return cells }
                    rest = isSeparator(next, separator) ? after.dropFirst() : after
                    continue
                }
            }
            let end = rest.firstIndex { isSeparator($0, separator) } ?? rest.endIndex
            cells.append(cell(rest[..<end], text, quote: nil))
            guard end < rest.endIndex else { return cells }
            rest = rest[(end + 1)...]
        }
    }

    private static func cell(_ bytes: ArraySlice<UInt8>, _ text: MappedText, quote: UInt8?) -> TableCell {
        var bytes = bytes
        if quote == nil {
            while let last = bytes.last, isSpace(last) { bytes.removeLast() }
        }
        let range = text.sourceRange(bytes.startIndex..<bytes.endIndex)
        guard let quote else { return TableCell(text: String(decoding: bytes, as: UTF8.self), range: range) }
        var content: [UInt8] = []
        for byte in bytes {
            // The second of a doubled quote is dropped; `closing` lets no single one in.
            if byte == quote, content.last == quote, content.reversed().prefix(while: { $0 == quote }).count % 2 == 1 { continue }
            content.append(byte)
        }
        return TableCell(text: String(decoding: content, as: UTF8.self), range: range, isQuoted: true)
    }

    /// The quote that ends a quoted cell: the first one that is not doubled.
    private static func closing(_ quote: UInt8, in cell: ArraySlice<UInt8>) -> Int? {
        var index = cell.startIndex + 1
        while index < cell.endIndex {
            if cell[index] == quote {
                guard index + 1 < cell.endIndex, cell[index + 1] == quote else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }

    private static func isSeparator(_ byte: UInt8, _ separator: Separator) -> Bool {
        switch separator {
        case .byte(let wanted): byte == wanted
        case .spaces: isSpace(byte)
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
}
