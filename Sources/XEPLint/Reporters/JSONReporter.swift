internal import XEPVectors
internal import XMLKit

/// Findings for programs: one object, with one line for each finding.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets are bytes of the source in UTF-8; ends are exclusive.
public struct JSONReporter: Reporter {
    public init() {}

    public var separator: String { ",\n" }

    public func head() -> String { "{ \"format\": \"xepkit findings\", \"version\": 1, \"findings\": [\n" }

    public func body(_ report: DocumentReport) -> String {
        report.diagnostics.map { finding($0, report).line }.joined(separator: separator)
    }

    public func foot(_ summary: LintSummary) -> String {
        let counts: JSON = [
            "documents": .integer(summary.documents), "errors": .integer(summary.errors), "warnings": .integer(summary.warnings),
            "infos": .integer(summary.infos),
        ]
        return "\n], \"summary\": \(counts.line) }\n"
    }

    private func finding(_ diagnostic: Diagnostic, _ report: DocumentReport) -> JSON {
        var members: [JSON.Member] = [
            .init("file", .string(report.source.name)), .init("rule", .string(diagnostic.rule)),
            .init("severity", .string(diagnostic.severity.rawValue)), .init("message", .string(diagnostic.message)),
        ]
        members += place(diagnostic.range, report)
        if let help = diagnostic.help { members.append(.init("help", .string(help))) }
        if !diagnostic.related.isEmpty {
            members.append(.init("related", .array(diagnostic.related.map { related in
                let file = related.elsewhere.map { [JSON.Member("file", .string($0.name))] } ?? []
                return .object(file + [.init("message", .string(related.message))] + place(related.range, report.positions(related)))
            })))
        }
        if !diagnostic.fixes.isEmpty { members.append(.init("fixes", .array(diagnostic.fixes.map { fix($0, report) }))) }
        return .object(members)
    }

    private func fix(_ fix: Fix, _ report: DocumentReport) -> JSON {
        let edits = fix.edits.map { edit in JSON.object(place(edit.range, report) + [.init("replacement", .string(edit.replacement))]) }
        return ["title": .string(fix.title), "safety": .string(fix.safety.rawValue), "edits": .array(edits)]
    }

    private func place(_ range: Range<Int>, _ report: DocumentReport) -> [JSON.Member] { place(range, report.positions(range)) }

    private func place(_ range: Range<Int>, _ positions: (start: SourcePosition, end: SourcePosition)) -> [JSON.Member] {
        [.init("start", position(positions.start, range.lowerBound)), .init("end", position(positions.end, range.upperBound))]
    }

    private func position(_ position: SourcePosition, _ offset: Int) -> JSON {
        ["line": .integer(position.line), "column": .integer(position.column), "offset": .integer(offset)]
    }
}
