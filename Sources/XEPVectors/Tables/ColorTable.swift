import ConsistentColor

/// A table of color vectors, recognised as such, and the proof of its rows.
struct ColorTable {
    var source: SourceTable
    var columns: [ColorColumn]
    var setting: ColorSetting
    private var findings: [TableFinding] = []

    /// Nil where the table is of anything else.
    init?(_ source: SourceTable, _ setting: @autoclosure () -> ColorSetting) {
        guard let columns = ColorColumn.columns(of: source.header), !source.rows.isEmpty else { return nil }
        let setting = setting()
        let variant = Variant(setting.version)
        // A table of the plane of Cb and Cr in a document that has none is of something else.
        if variant.unit != .radians, columns.contains(.cb) || columns.contains(.cr) { return nil }
        self.source = source
        self.columns = columns
        self.setting = setting
        dropNamesWithoutCells()
    }

    /// 0.4 and 0.4.1 name cb and cr in the header of their palette tables, and no row has them.
    private mutating func dropNamesWithoutCells() {
        let reduced = columns.filter { $0 != .cb && $0 != .cr }
        guard reduced.count < columns.count, source.rows.allSatisfy({ $0.count == reduced.count }) else { return }
        findings.append(
            TableFinding(
                kind: .shape, range: source.headerRange, got: "\(columns.count) names", expected: "\(reduced.count) names",
                message: "the header names \(columns.count) columns and every row has \(reduced.count): cb and cr have no cells"))
        source.header = zip(source.header, columns).filter { $0.1 != .cb && $0.1 != .cr }.map(\.0)
        columns = reduced
    }

    private var isPalette: Bool { setting.isPalette || columns.contains(.bestAngle) }

    func prove(into report: inout TableReport, with maps: inout PaletteMaps) {
        let readings = Variant.Reading.allCases.map { reading in
            let variant = Variant(setting.version, reading: reading)
            return Proof(
                columns: columns, header: source.header, places: places, variant: variant,
                vision: variant.correction == .none ? .typical : setting.vision,
                palette: isPalette ? maps.webSafe(by: variant.palette) : nil)
        }
        report.tables += 1
        report.rows += source.rows.count
        report.findings += findings
        for row in source.rows {
            guard row.count == columns.count else {
                report.findings.append(
                    TableFinding(
                        kind: .shape, range: SourceTable.range(of: row), got: "\(row.count) cells",
                        expected: "\(columns.count) cells",
                        message: "the row has \(row.count) cells, and the header names \(columns.count) columns"))
                continue
            }
            let wrong = readings[0].wrongCells(of: row)
            if wrong.isEmpty {
                report.provenRows += 1
            } else if readings[1].wrongCells(of: row).isEmpty {
                report.findings.append(otherReading(row, wrong))
            } else {
                report.findings += wrong
            }
        }
    }

    /// The most places that each column prints, which its other cells must print too; 13 hold every angle exactly.
    private var places: [Int] {
        columns.indices.map { index in
            source.rows.compactMap { $0.count == columns.count ? PrintedNumber($0[index].text)?.places : nil }.max().map { min($0, 13) } ?? 0
        }
    }

    private func otherReading(_ row: [TableCell], _ wrong: [TableFinding]) -> TableFinding {
        let version = setting.version
        let cells = wrong.compactMap(\.column).joined(separator: ", ")
        let verb = wrong.count == 1 ? "does" : "do"
        let cause = version.tablesReading(isPalette: isPalette).map { "; the row follows from \($0)" } ?? ""
        return TableFinding(
            kind: .reading, range: wrong.first?.range ?? SourceTable.range(of: row), got: wrong.first?.got ?? "",
            expected: wrong.first?.expected,
            message:
                "\(cells) of \(Proof.name(of: row, columns)) \(verb) not follow from the text of XEP-0392 \(version.rawValue)\(cause)"
        )
    }
}

extension Variant.Version {
    /// What the tables of a version follow instead of its text, where they do.
    fileprivate func tablesReading(isPalette: Bool) -> String? {
        switch self {
        case .v0_2: "SHA-1, little endian, where the text says CRC-32"
        case .v0_3: isPalette ? "little endian 16 bits and the palette of 0.2" : "little endian 16 bits"
        case .v0_5: "angles \(isPalette ? "doubled and then " : "")turned back by 90 degrees, and the corrections of 0.4"
        default: nil
        }
    }
}
