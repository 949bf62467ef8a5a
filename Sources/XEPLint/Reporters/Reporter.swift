public import XMLKit

/// Turns findings into text. The parts put together, with `separator` between the documents that have something to say,
/// are the whole report.
public protocol Reporter: Sendable {
    /// What comes first.
    func head() -> String
    /// What there is to say of one document; empty where there is nothing.
    func body(_ report: DocumentReport) -> String
    /// The same in parts: the first parts of all documents come before all second ones, and so on.
    func parts(_ report: DocumentReport) -> [String]
    /// What stands between two documents.
    var separator: String { get }
    /// What comes last.
    func foot(_ summary: LintSummary) -> String
}

extension Reporter {
    public func parts(_ report: DocumentReport) -> [String] { [body(report)] }
}

/// The findings in one document.
public struct DocumentReport: Sendable {
    public let source: Source
    public let diagnostics: [Diagnostic]
    let lines: LineIndex

    public init(source: Source, diagnostics: [Diagnostic]) {
        self.init(source: source, diagnostics: diagnostics, lines: LineIndex(source))
    }

    init(source: Source, diagnostics: [Diagnostic], lines: LineIndex) {
        self.source = source
        self.diagnostics = diagnostics
        self.lines = lines
    }

    /// Start and end of a range as people count.
    func positions(_ range: Range<Int>) -> (start: SourcePosition, end: SourcePosition) {
        (lines.position(of: range.lowerBound), lines.position(of: range.upperBound))
    }

    /// Start and end of a related place in its own source.
    func positions(_ place: RelatedPlace) -> (start: SourcePosition, end: SourcePosition) {
        place.elsewhere.map { ($0.start, $0.end) } ?? positions(place.range)
    }
}

/// How much was found.
public struct LintSummary: Sendable, Equatable {
    /// The documents that were read.
    public var documents = 0
    /// Those of them in which something was found.
    public var documentsWithFindings = 0
    public var errors = 0
    public var warnings = 0
    public var infos = 0
    /// The findings that have a safe fix.
    public var fixable = 0

    public init() {}

    public var findings: Int { errors + warnings + infos }

    /// The worst that was found.
    public var worst: Severity? { errors > 0 ? .error : warnings > 0 ? .warning : infos > 0 ? .info : nil }

    public mutating func add(_ diagnostics: [Diagnostic]) {
        documents += 1
        if !diagnostics.isEmpty { documentsWithFindings += 1 }
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .info: infos += 1
            }
            if diagnostic.fixes.first?.safety == .safe { fixable += 1 }
        }
    }
}
