internal import XMLKit

/// Findings as JUnit XML, as build servers take it: a suite for each document, a case for each finding, and one for a document
/// without any.
///
/// A case fails where its finding makes the exit status 1, and is skipped otherwise, so that report and status agree.
public struct JUnitReporter: Reporter {
    private let failing: Severity?

    /// `failing`: the least severity that makes the exit status 1; nil where none does.
    public init(failing: Severity?) { self.failing = failing }

    public var separator: String { "" }
    public func head() -> String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"xep lint\">\n" }
    public func foot(_ summary: LintSummary) -> String { "</testsuites>\n" }

    public func body(_ report: DocumentReport) -> String {
        let name = report.source.name.asMarkup(.attribute)
        let count = report.diagnostics.count
        let failures = report.diagnostics.count { isFailure($0) }
        var text = "<testsuite name=\"\(name)\" tests=\"\(max(1, count))\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(count - failures)\">\n"
        if count == 0 { text += "<testcase name=\"no findings\" classname=\"\(name)\" file=\"\(name)\"/>\n" }
        var seen: [String: Int] = [:]
        for diagnostic in report.diagnostics {
            // Servers tell cases apart by their names, and compare runs by them: no line stands there, since lines move.
            let title = "\(diagnostic.rule): \(diagnostic.message)"
            let number = seen[title, default: 0] + 1
            seen[title] = number
            text += testcase(diagnostic, title + (number == 1 ? "" : " (\(number))"), name, report)
        }
        return text + "</testsuite>\n"
    }

    private func isFailure(_ diagnostic: Diagnostic) -> Bool { failing.map { diagnostic.severity >= $0 } ?? false }

    private func testcase(_ diagnostic: Diagnostic, _ title: String, _ name: String, _ report: DocumentReport) -> String {
        let start = report.positions(diagnostic.range).start
        let message = diagnostic.message.asMarkup(.attribute)
        var text = "<testcase name=\"\(title.asMarkup(.attribute))\" classname=\"\(name)\" file=\"\(name)\" line=\"\(start.line)\">"
        if isFailure(diagnostic) {
            let shown = TextReporter().body(DocumentReport(source: report.source, diagnostics: [diagnostic], lines: report.lines))
            text += "<failure type=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\">\(shown.asMarkup(.content))</failure>"
        } else {
            text += "<skipped message=\"\(diagnostic.severity.rawValue): \(start.line):\(start.column): \(message)\"/>"
        }
        return text + "</testcase>\n"
    }
}
