/// A table that a suite offers to documents, which `<?xep-vectors suite="…" table="…"?>` asks for.
public struct SuiteTable: Hashable, Sendable {
    /// Unique within the suite, in lower case with hyphens.
    public var name: String
    public var columns: [Column]
    /// As many cells in each as there are columns; text that XML can hold.
    public var rows: [[String]]

    public init(_ name: String, columns: [Column], rows: [[String]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// The head of a column.
    public struct Column: Hashable, Sendable, ExpressibleByStringLiteral {
        public var name: String
        /// Whether its cells are texts, which stand in quotes where the table is written as comma-separated values.
        public var isText: Bool

        public init(_ name: String, isText: Bool = false) {
            self.name = name
            self.isText = isText
        }

        public init(stringLiteral name: String) { self.init(name) }

        public static func text(_ name: String) -> Column { Column(name, isText: true) }
    }
}

extension SuiteTable {
    /// The table as comma-separated values, a line each: a header without quotes, texts in single quotes, as XEP-0392 prints its own.
    var lines: [String] {
        [columns.map(\.name).joined(separator: ",")]
            + rows.map { row in
                zip(columns, row).map { $0.isText ? "'" + $1.replacing("'", with: "''") + "'" : $1 }.joined(separator: ",")
            }
    }
}
