public import XEPKit
internal import XMLKit

/// An instruction `<?xep-vectors suite="…" table="…"?>` of a document, and what stands in the element that it owns.
public struct OwnedTable: Sendable {
    /// What is wrong, each at its place: the instruction itself, a cell or line, or the number of them.
    public let findings: [TableFinding]
    /// The edit that makes the content right; nil where it is right, or where nothing is owned.
    public let edit: (range: Range<Int>, text: String)?
    /// The number of rows owned.
    public let rows: Int
    /// The number of those that are right.
    public let provenRows: Int
    /// The element that is owned.
    let element: XMLElement?

    /// What the instructions of a document own, in the order of the text.
    public static func all(in xep: XEP) -> [OwnedTable] {
        TableOwner.all(in: xep).map { OwnedTable($0, in: xep.source) }
    }

    init(_ owner: TableOwner, in source: Source) {
        guard let (table, element) = owner.owned else {
            let mistake = owner.mistake ?? "owns nothing"
            let finding = TableFinding(
                kind: .owner, range: owner.range, got: source.text(owner.range), message: "<?xep-vectors?> \(mistake)")
            self.init(findings: [finding], edit: nil, rows: 0, provenRows: 0, element: nil)
            return
        }
        let comparison = TableComparison(table, suite: owner.suite, element)
        let right = comparison.findings.isEmpty ? nil : OwnedContent(table, in: element, of: source)
        self.init(
            findings: comparison.findings, edit: right.map { ($0.range, $0.text) }, rows: table.rows.count,
            provenRows: comparison.provenRows, element: element)
    }

    private init(findings: [TableFinding], edit: (range: Range<Int>, text: String)?, rows: Int, provenRows: Int, element: XMLElement?) {
        self.findings = findings
        self.edit = edit
        self.rows = rows
        self.provenRows = provenRows
        self.element = element
    }
}
