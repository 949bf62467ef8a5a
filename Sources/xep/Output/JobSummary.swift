import XEPLint

/// The summary of a job on GitHub: gathered while documents come in, and put behind what is in its file already.
struct JobSummary {
    /// GitHub takes 1 MiB for each step, and shows nothing of what is larger.
    static let limit = 1_000_000

    let reporter: any Reporter
    private let path: String
    private var rows: [[String]] = []

    /// Nil where nobody asks for a summary.
    init?(_ checkout: Checkout) {
        guard let summary = checkout.summary else { return nil }
        path = summary
        reporter = JobSummaryReporter(place: { checkout.path($0) }, page: checkout.page)
    }

    mutating func add(_ parts: [String]) { rows.append(parts) }

    func write(_ summary: LintSummary) throws {
        guard summary.findings > 0 else { return try append(reporter.foot(summary)) }
        var text = reporter.head()
        let foot = reporter.foot(summary)
        var isWhole = true
        for part in 0..<(rows.map(\.count).max() ?? 0) {
            for row in rows.filter({ part < $0.count }).flatMap({ $0[part].split(separator: "\n") }) where isWhole {
                isWhole = text.utf8.count + row.utf8.count + foot.utf8.count + 100 < Self.limit
                if isWhole { text += row + "\n" }
            }
        }
        if !isWhole { text += "| | | and more than a summary may hold | |\n" }
        try append(text + foot)
    }

    private func append(_ text: String) throws {
        try appendToFile(at: path) { try $0.write(text) }
    }
}
