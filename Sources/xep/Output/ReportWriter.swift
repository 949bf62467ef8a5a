import XEPLint

/// Puts a report together from what each document adds, in the order in which documents come.
struct ReportWriter {
    private let reporter: any Reporter
    private let out: Output
    private var isFirst = true
    /// What comes after the first parts of all documents.
    private var later: [[[UInt8]]] = []

    init(_ reporter: any Reporter, to out: Output) throws {
        self.reporter = reporter
        self.out = out
        try out.write(reporter.head())
    }

    /// Adds the parts of one document (`Reporter.parts`).
    mutating func add(_ parts: [[UInt8]]) throws {
        guard let first = parts.first else { return }
        if !first.isEmpty { try write(first) }
        for (index, part) in parts.dropFirst().enumerated() where !part.isEmpty {
            while later.count <= index { later.append([]) }
            later[index].append(part)
        }
    }

    mutating func finish(_ summary: LintSummary) throws {
        for part in later.joined() { try write(part) }
        try out.write(reporter.foot(summary))
    }

    private mutating func write(_ part: [UInt8]) throws {
        if !isFirst { try out.write(reporter.separator) }
        isFirst = false
        try out.write(part)
    }
}
