import ConsistentColor

/// Rows of a table against one reading of a version.
struct Proof {
    var columns: [ColorColumn]
    var header: [TableCell]
    /// Digits behind the point, for each column.
    var places: [Int]
    var variant: Variant
    var vision: Vision
    var palette: PaletteMap?

    /// The cells that are wrong, a wrong identifier alone where that explains all others.
    func wrongCells(of row: [TableCell]) -> [TableFinding] {
        let text = cell(.text, of: row)
        let octets = cell(.octets, of: row)
        let parsed = octets.flatMap { Self.octets($0.text) }
        guard let text else {
            guard let octets else { return [] }
            guard let parsed else { return [finding(octets, .octets, expected: nil)] }
            return wrongNumbers(of: row, parsed)
        }
        let encoded = Array(text.text.utf8)
        guard let octets, parsed != encoded else { return wrongNumbers(of: row, encoded) }
        // Text and octets disagree: the one that the numbers follow from is right.
        let byText = wrongNumbers(of: row, encoded)
        guard let parsed, !byText.isEmpty else { return [finding(octets, .octets, expected: ColorForm.hex(encoded))] + byText }
        let byOctets = wrongNumbers(of: row, parsed)
        if byOctets.count < byText.count {
            return [finding(text, .text, expected: String(decoding: parsed, as: UTF8.self))] + byOctets
        }
        return [finding(octets, .octets, expected: ColorForm.hex(encoded))] + byText
    }

    private func wrongNumbers(of row: [TableCell], _ octets: [UInt8]) -> [TableFinding] {
        let right = ColorRow(octets: octets, variant: variant, vision: vision, palette: palette)
        return columns.indices.compactMap { index in
            guard let number = right[columns[index]] else { return nil }
            let cell = row[index]
            if let printed = PrintedNumber(cell.text), printed.isRounded(number, places: places[index]) { return nil }
            let expected = Fixed.text(number, places: places[index])
            return finding(cell, columns[index], expected: expected, of: row)
        }
    }

    private func finding(_ cell: TableCell, _ column: ColorColumn, expected: String?, of row: [TableCell]? = nil) -> TableFinding {
        let name = columns.firstIndex(of: column).map { header[$0].text } ?? ""
        let place = row.map { "\(name) of \(Self.name(of: $0, columns))" } ?? name
        let got = Self.quoted(cell.text)
        let message =
            switch (expected, column) {
            case (nil, _): "\(place) is \(got), which is not the hexadecimal form of octets"
            case (let expected?, .text):
                "\(place) is \(got), but the octets and numbers of the row are those of \(Self.quoted(expected))"
            case (let expected?, .octets): "\(place) is \(got), but the UTF-8 of the text is \(Self.quoted(expected))"
            case (let expected?, _): "\(place) is \(got), but XEP-0392 \(variant.version.rawValue) gives \(expected)"
            }
        return TableFinding(kind: .cell, range: cell.range, column: name, got: cell.text, expected: expected, message: message)
    }

    private func cell(_ column: ColorColumn, of row: [TableCell]) -> TableCell? {
        columns.firstIndex(of: column).map { row[$0] }
    }

    /// How messages name a row: by its identifier.
    static func name(of row: [TableCell], _ columns: [ColorColumn]) -> String {
        let index = columns.firstIndex(of: .text) ?? columns.firstIndex(of: .octets)
        return quoted(index.map { row[$0].text } ?? "")
    }

    /// A cell in quotes, fit for one line of a message.
    static func quoted(_ text: String) -> String {
        let line = visible(text)
        return "'" + (line.count > 60 ? String(line.prefix(60)) + "…" : line) + "'"
    }

    /// Text on one line and without what would command a terminal.
    static func visible(_ text: String) -> String {
        String(
            text.unicodeScalars.map { $0.properties.generalCategory == .control || $0.properties.isWhitespace ? " " : Character($0) })
    }

    /// The octets that pairs of hexadecimal digits spell, with or without spaces between them.
    private static func octets(_ text: String) -> [UInt8]? {
        let digits = text.filter { $0 != " " }.map(\.hexDigitValue)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var octets: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            octets.append(UInt8(high << 4 | low))
        }
        return octets
    }
}
