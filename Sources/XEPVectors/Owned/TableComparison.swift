internal import XEPKit
internal import XMLKit

/// What stands in an owned element against what its table has; how it is laid out and marked up is the author's.
struct TableComparison {
    private(set) var findings: [TableFinding] = []
    private(set) var provenRows = 0
    private let source: String

    init(_ table: SuiteTable, suite: String, _ element: XMLElement) {
        source = "table '\(table.name)' of suite '\(suite)'"
        if element.localName == "code" {
            compare(element.content, with: table, element)
        } else {
            compare(Table.rows(of: element), with: table, element)
        }
    }

    // MARK: Marked-up tables

    private mutating func compare(_ rows: [[XMLElement]], with table: SuiteTable, _ element: XMLElement) {
        let wanted = [table.columns.map(\.name)] + table.rows
        guard rows.count == wanted.count else { return count(rows.count - 1, "row", of: wanted.count - 1, element) }
        for (index, (row, texts)) in zip(rows, wanted).enumerated() {
            guard row.count == texts.count else {
                let range = row.first.map { $0.range.lowerBound..<(row.last ?? $0).range.upperBound } ?? element.nameRange
                add(.shape, range, "row \(index) has \(Self.counted(row.count, "cell"))", "has \(texts.count)", expected: nil)
                continue
            }
            let known = findings.count
            for (column, (cell, text)) in zip(row, texts).enumerated() {
                let content = cell.content
                guard Self.words(content.bytes) != Self.words(Array(text.utf8)) else { continue }
                let got = String(decoding: Self.words(content.bytes), as: UTF8.self)
                let place = index == 0 ? "the head of column \(column + 1)" : "\(Proof.quoted(table.columns[column].name)) in row \(index)"
                add(
                    .cell, Self.range(of: content) ?? cell.startTag, "\(place) is \(Proof.quoted(got))", "has \(Proof.quoted(text))", expected: text,
                    column: table.columns[column].name)
            }
            if index > 0, findings.count == known { provenRows += 1 }
        }
    }

    /// Without white space around it, and with single spaces inside.
    private static func words(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.split(whereSeparator: XMLByte.isSpace).joined(separator: [0x20]))
    }

    private static func range(of content: MappedText) -> Range<Int>? {
        guard let start = content.bytes.firstIndex(where: { !XMLByte.isSpace($0) }),
            let end = content.bytes.lastIndex(where: { !XMLByte.isSpace($0) })
        else { return nil }
        return content.sourceRange(start..<end + 1)
    }

    // MARK: Comma-separated values

    private mutating func compare(_ content: MappedText, with table: SuiteTable, _ element: XMLElement) {
        let lines = content.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.prefix((line.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 - line.startIndex }) ?? 0)
        }
        let trimmed = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
        let wanted = table.lines
        guard trimmed.count == wanted.count else { return count(trimmed.count, "line", of: wanted.count, element) }
        for (index, (line, text)) in zip(trimmed, wanted).enumerated() {
            if line.elementsEqual(text.utf8) {
                if index > 0 { provenRows += 1 }
            } else {
                let (part, other) = Self.difference(line, Array(text.utf8))
                let range = content.sourceRange(line.isEmpty ? line.startIndex..<line.startIndex : part.startIndex..<part.endIndex)
                let (got, right) = (String(decoding: part, as: UTF8.self), String(decoding: other, as: UTF8.self))
                add(
                    .cell, range, "line \(index + 1) holds \(Proof.quoted(got))", "has \(Proof.quoted(right)) there", expected: right)
            }
        }
    }

    /// What differs in two lines, widened to whole cells.
    private static func difference(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
        func common(_ pairs: some Sequence<(UInt8, UInt8)>) -> Int {
            var (same, whole) = (0, 0)
            for (one, other) in pairs {
                guard one == other else { break }
                same += 1
                if one == 0x2C { whole = same }
            }
            return whole
        }
        let start = common(zip(left, right))
        let end = common(zip(left.dropFirst(start).reversed(), right.dropFirst(start).reversed()))
        return (left.dropFirst(start).dropLast(end), right.dropFirst(start).dropLast(end))
    }

    // MARK: Findings

    private mutating func count(_ count: Int, _ noun: String, of wanted: Int, _ element: XMLElement) {
        add(
            .shape, element.nameRange, "<\(element.localName)> has \(Self.counted(max(0, count), noun))", "has \(wanted)",
            expected: nil)
    }

    private mutating func add(
        _ kind: TableFinding.Kind, _ range: Range<Int>, _ got: String, _ wanted: String, expected: String?, column: String? = nil
    ) {
        findings.append(
            TableFinding(
                kind: kind, range: range, column: column, got: got, expected: expected, message: Proof.visible("\(got), but \(source) \(wanted)")))
    }

    private static func counted(_ count: Int, _ noun: String) -> String { "\(count == 0 ? "no" : String(count)) \(noun)\(count == 1 ? "" : "s")" }
}
