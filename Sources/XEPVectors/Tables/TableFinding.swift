/// A place in a table of vectors that does not follow from the text of its XEP.
public struct TableFinding: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// One cell holds something else than what is computed.
        case cell
        /// A row follows from another reading of the XEP than its text.
        case reading
        /// A header and its rows do not fit each other, so that nothing can be proven.
        case shape
        /// An instruction that is to own a table owns none.
        case owner
    }

    public var kind: Kind
    /// In bytes of the source that the tree was built from.
    public var range: Range<Int>
    /// The name of the column, as its header has it; nil for a whole row.
    public var column: String?
    /// What stands there.
    public var got: String
    /// What would be right; nil where no one thing would be.
    public var expected: String?
    /// One line, lower case, no final stop.
    public var message: String
}

/// What was found in the tables of vectors of one XEP.
public struct TableReport: Hashable, Sendable {
    public init() {}

    /// Tables of vectors; tables of anything else are not counted.
    public var tables = 0
    /// Rows in which every cell follows from the text.
    public var provenRows = 0
    public var rows = 0
    public var findings: [TableFinding] = []
}

extension TableReport {
    /// What was found in the tables that a suite owns.
    public init(of owned: [OwnedTable]) {
        self.init()
        for table in owned {
            tables += table.element == nil ? 0 : 1
            rows += table.rows
            provenRows += table.provenRows
            findings += table.findings
        }
    }

    /// Adds what was found elsewhere.
    public mutating func add(_ other: TableReport) {
        tables += other.tables
        provenRows += other.provenRows
        rows += other.rows
        findings += other.findings
    }
}
