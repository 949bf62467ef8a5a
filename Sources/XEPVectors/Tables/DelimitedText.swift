import XMLKit

/// Tables in running text, as the `code` elements of XEPs hold them: one row a line, cells between commas, tabs or spaces,
/// a blank line around each table.
struct DelimitedText {
    private let text: MappedText
    private let separator: Separator

    /// The tables whose header `isKnown`; what is under any other is not looked at.
    static func tables(in text: MappedText, where isKnown: ([TableCell]) -> Bool) -> [SourceTable] {
        var tables: [SourceTable] = []
        var reader: DelimitedText?
        var isFirst = true
        for line in lines(of: text.bytes) {
            let line = text.bytes[line]
            // Most lines are neither empty nor the first, nor in a table.
            if !isFirst, reader == nil, line.first.map({ !isSpace($0) }) ?? false { continue }
            if line.allSatisfy(isSpace) {
                isFirst = true
            } else if isFirst {
                isFirst = false
                // Nearly every example begins with a tag, which names no column.
                if line.first(where: { !isSpace($0) }) == 0x3C { continue }
                reader = DelimitedText(text: text, separator: Separator(header: line))
                let header = reader.map { $0.cells(of: line) } ?? []
                if isKnown(header) { tables.append(SourceTable(header: header, rows: [])) } else { reader = nil }
            } else if let reader {
                tables[tables.count - 1].rows.append(reader.cells(of: line))
            }
        }
        return tables
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { bytes in
            var lines: [Range<Int>] = []
            var start = 0
            while start < bytes.count {
                let end = Bytes.find(0x0A, in: bytes, start..<bytes.count)
                lines.append(start..<(end ?? bytes.count))
                start = end.map { $0 + 1 } ?? bytes.count
            }
            return lines
        }
    }

    private enum Separator {
        case byte(UInt8)
        case spaces

        init(header: ArraySlice<UInt8>) {
            self = header.contains(0x09) ? .byte(0x09) : header.contains(0x2C) ? .byte(0x2C) : .spaces
        }
    }

    private func cells(of line: ArraySlice<UInt8>) -> [TableCell] {
        var cells: [TableCell] = []
        var rest = line
        while true {
            rest = rest.drop(while: isPadding)
            if case .spaces = separator {
                rest = rest.drop(while: Self.isSpace)
                if rest.isEmpty { return cells }
            }
            if let (cell, after) = quotedCell(in: rest) {
                cells.append(cell)
                guard let next = after.first else { return cells }
                rest = isSeparator(next) ? after.dropFirst() : after
            } else {
                let end = rest.firstIndex(where: isSeparator) ?? rest.endIndex
                cells.append(plainCell(rest[..<end]))
                guard end < rest.endIndex else { return cells }
                rest = rest[(end + 1)...]
            }
        }
    }

    private func plainCell(_ bytes: ArraySlice<UInt8>) -> TableCell {
        var bytes = bytes
        while let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
        return TableCell(
            text: String(decoding: bytes, as: UTF8.self), range: text.sourceRange(bytes.startIndex..<bytes.endIndex))
    }

    /// The cell in quotes at the front of a line, which may hold the separator, and its quote doubled; nil where there is
    /// none, or something stands behind its last quote.
    private func quotedCell(in line: ArraySlice<UInt8>) -> (TableCell, rest: ArraySlice<UInt8>)? {
        guard let quote = line.first, quote == 0x27 || quote == 0x22 else { return nil }
        var content: [UInt8] = []
        var index = line.startIndex + 1
        while index < line.endIndex {
            let isQuote = line[index] == quote
            if isQuote, index + 1 == line.endIndex || line[index + 1] != quote { break }
            content.append(line[index])
            index += isQuote ? 2 : 1
        }
        guard index < line.endIndex else { return nil }
        let rest = line[(index + 1)...].drop(while: isPadding)
        guard rest.first.map(isSeparator) ?? true else { return nil }
        let range = text.sourceRange(line.startIndex + 1..<index)
        return (TableCell(text: String(decoding: content, as: UTF8.self), range: range), rest)
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        switch separator {
        case .byte(let wanted): byte == wanted
        case .spaces: Self.isSpace(byte)
        }
    }

    /// White space that separates nothing.
    private func isPadding(_ byte: UInt8) -> Bool {
        Self.isSpace(byte) && !isSeparator(byte)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
}
