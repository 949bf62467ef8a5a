import Testing
import XMLKit

@testable import XEPLint

/// Expected texts by GitHub's documentation of workflow commands and the escaping of its toolkit (@actions/core, command.ts).
@Suite struct GitHubReporterTests {
    private let source = Source(name: "a,b:100%.xml", text: "<xep>\n\t\u{1D11E} \"bad\"\n</xep>\n")

    private func diagnostic(_ range: Range<Int>, _ severity: Severity, _ message: String, help: String? = nil) -> Diagnostic {
        Diagnostic(rule: "header/number", severity: severity, range: range, message: message, help: help)
    }

    @Test func commandsAreEscaped() {
        let finding = diagnostic(12..<17, .error, "50% of: a, b", help: "one\rtwo")
        let text = GitHubReporter().body(DocumentReport(source: source, diagnostics: [finding]))
        #expect(text == "::error file=a%2Cb%3A100%25.xml,line=2,endLine=2,col=4,endColumn=9,title=header/number::50%25 of: a, b%0Aone%0Dtwo\n")
    }

    @Test func columnsAreLeftOutWhereLinesDiffer() {
        let text = GitHubReporter().body(DocumentReport(source: source, diagnostics: [diagnostic(0..<8, .info, "m")]))
        #expect(text == "::notice file=a%2Cb%3A100%25.xml,line=1,endLine=2,title=header/number::m\n")
    }

    @Test func errorsAreTheFirstPart() {
        let findings = [diagnostic(0..<1, .info, "i"), diagnostic(1..<2, .warning, "w"), diagnostic(2..<3, .error, "e")]
        let parts = GitHubReporter(place: { "x/" + $0 }).parts(DocumentReport(source: source, diagnostics: findings))
        #expect(parts.map { $0.prefix(9) } == ["::error f", "::warning", "::notice "])
        #expect(parts.allSatisfy { $0.contains(" file=x/a%2Cb") })
    }

    @Test func theSummaryIsATableWithoutMarkup() {
        let finding = diagnostic(12..<17, .error, "write <b>|`x`\nor *y*")
        let reporter = JobSummaryReporter(page: "https://host/blob/1/")
        let row = reporter.body(DocumentReport(source: source, diagnostics: [finding]))
        #expect(row == "| error | [a,b:100%.xml:2:4](<https://host/blob/1/a%2Cb%3A100%25.xml#L2>) | write &lt;b>\\|\\`x\\` or \\*y\\* | `header/number` |\n")
    }
}
