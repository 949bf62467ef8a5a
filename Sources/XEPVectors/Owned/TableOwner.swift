internal import XEPKit
internal import XMLKit

/// `<?xep-vectors suite="…" table="…"?>` before a `table` or `code` element, whose content then belongs to that table of that suite.
struct TableOwner {
    static let target = "xep-vectors"

    /// The instruction.
    let range: Range<Int>
    let suite: String
    let name: String
    /// What is owned; nil where nothing is, and then there is a mistake.
    let owned: (table: SuiteTable, element: XMLElement)?
    /// What is wrong with the instruction.
    let mistake: String?

    /// The owners of a document in the order of the text; those that an entity brought in are no business of its author.
    static func all(in xep: XEP) -> [TableOwner] {
        var taken: Set<XMLElement> = []
        // A suite takes long to make, and a document asks for few.
        var known: [String: [SuiteTable]?] = [:]
        return xep.tree.instructions(target).filter { !$0.instruction.isExpanded }.map { instruction, element in
            TableOwner(instruction, element, isTaken: element.map { !taken.insert($0).inserted } ?? false) { suite in
                if let tables = known[suite] { return tables }
                let tables = SuiteGroup.tables(ofSuite: suite)
                known[suite] = .some(tables)
                return tables
            }
        }
    }

    private init(_ instruction: XMLInstruction, _ element: XMLElement?, isTaken: Bool, tables: (String) -> [SuiteTable]?) {
        range = instruction.range
        let (attributes, areWellFormed) = instruction.readAttributes()
        func value(_ name: String) -> String { attributes.first { $0.name.qualified == name }?.value ?? "" }
        suite = value("suite")
        name = value("table")
        let unknown = attributes.first { !["suite", "table"].contains($0.name.qualified) }
        let found = tables(suite)
        let table = found?.first { [name] in $0.name == name }
        let isRightKind = element.map { ["table", "code"].contains($0.localName) && !$0.isExpanded && $0.isClosed } ?? false
        mistake =
            if !areWellFormed || suite.isEmpty || name.isEmpty {
                "is not written as suite=\"…\" table=\"…\""
            } else if let unknown {
                "has no '\(unknown.name.qualified)': write suite=\"…\" table=\"…\""
            } else if let found, table == nil {
                found.isEmpty
                    ? "names a suite that has no tables" : "names no table of suite '\(suite)': \(Proof.quoted(name)) is none of \(Self.list(found.map(\.name)))"
            } else if found == nil {
                "names no suite: \(Proof.quoted(suite)) is none of \(Self.list(SuiteGroup.all.flatMap { $0.entries.map(\.name) }))"
            } else if !isRightKind {
                "has no <table> or <code> after it"
            } else if isTaken {
                "stands before an element that another one owns"
            } else {
                nil
            }
        if mistake == nil, let table, let element { owned = (table, element) } else { owned = nil }
    }

    private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}

extension SuiteGroup {
    /// The tables of a suite; nil where there is no such suite.
    static func tables(ofSuite name: String) -> [SuiteTable]? {
        for group in all {
            if let entry = group.entries.first(where: { $0.name == name }) { return entry.suite.tables }
        }
        return nil
    }
}
