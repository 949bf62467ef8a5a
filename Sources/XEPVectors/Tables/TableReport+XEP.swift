public import XEPKit

extension TableReport {
    /// Proves the tables of vectors in a XEP: in its examples and code, and in its marked-up tables; the findings are
    /// in the order of the source.
    ///
    /// A table that is not beyond doubt one of vectors is left alone, and so is one that a suite owns (``OwnedTable``).
    /// XEP-0392 is judged by the version that it names, every other document by the latest version of XEP-0392.
    public init(of xep: XEP) {
        var maps = PaletteMaps()
        let owned = Set(OwnedTable.all(in: xep).compactMap(\.element))
        for block in xep.blocks where !owned.contains(block.element) {
            for table in DelimitedText.tables(in: block.content, where: { ColorColumn.columns(of: $0) != nil }) {
                ColorTable(table, ColorSetting(of: block.element, in: xep.header))?.prove(into: &self, with: &maps)
            }
        }
        for table in xep.tables where !owned.contains(table.element) {
            guard let source = MarkedUpTable.table(table) else { continue }
            ColorTable(source, ColorSetting(of: table.element, in: xep.header))?.prove(into: &self, with: &maps)
        }
        findings.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}
