import Testing
import XEPKit
import XMLKit

@testable import XEPLint

@Suite struct ReporterTests {
    /// A finding after a character beyond the BMP, which counts as one column; a tab counts as one too.
    private var report: DocumentReport {
        let source = Source(name: "a folder/x\u{E9}.xml", text: "<xep>\n\t\u{1D11E} \"bad\"\n</xep>\n")
        let start = source.bytes.firstIndex(of: 0x22) ?? 0
        let diagnostic = Diagnostic(
            rule: "header/number", severity: .error, range: start..<start + 5, message: "a \"quoted\" \u{7}word", help: "why",
            related: [RelatedPlace(0..<5, "root"), RelatedPlace(8..<12, "there", in: Source(name: "b c.xml", text: "<xep>\n  <b/>\n"))],
            fixes: [Fix("write good", replace: start..<start + 5, with: "\"good\"\n"), Fix("remove", replace: start..<start + 5, with: "")])
        return DocumentReport(source: source, diagnostics: [diagnostic])
    }

    private func whole(_ reporter: any Reporter) -> String {
        var summary = LintSummary()
        summary.add(report.diagnostics)
        summary.add([])
        return reporter.head() + reporter.body(report) + reporter.foot(summary)
    }

    @Test func jsonHasPlacesInScalarsAndBytes() {
        let text = whole(JSONReporter())
        #expect(text.contains(#""start": { "line": 2, "column": 4, "offset": 12 }, "end": { "line": 2, "column": 9, "offset": 17 }"#))
        #expect(text.contains(#""message": "a \"quoted\" \u0007word""#))
        #expect(text.contains(#""replacement": "\"good\"\n""#))
        #expect(text.contains(#"{ "message": "root", "start": { "line": 1, "column": 1, "offset": 0 }"#))
        #expect(text.contains(#"{ "file": "b c.xml", "message": "there", "start": { "line": 2, "column": 3, "offset": 8 }, "end": { "line": 2, "column": 7, "offset": 12 } }"#))
        #expect(text.contains(#""summary": { "documents": 2, "errors": 1, "warnings": 0, "infos": 0 }"#))
    }

    @Test func sarifHasRegionsRulesAndFixes() {
        let text = whole(SARIFReporter(rules: [HeaderNumber.self, SectionAnchorMissing.self], version: "1.2.3"))
        #expect(text.contains(#""columnKind": "unicodeCodePoints""#))
        #expect(text.contains(#""ruleId": "header/number", "ruleIndex": 0, "level": "error""#))
        #expect(text.contains(#""region": { "startLine": 2, "startColumn": 4, "endLine": 2, "endColumn": 9 }"#))
        #expect(text.contains(#""uri": "a%20folder/x%C3%A9.xml""#))
        #expect(text.contains(#""defaultConfiguration": { "level": "note" }"#))
        #expect(text.contains(#""insertedContent": { "text": "\"good\"\n" }"#))
        #expect(text.contains(#""semanticVersion": "1.2.3""#))
        #expect(text.contains(#""artifactLocation": { "uri": "b%20c.xml" }, "region": { "startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 7 }"#))
    }

    @Test func textWithColourDiffersInEscapesAlone() {
        let plain = whole(TextReporter())
        let coloured = whole(TextReporter(colour: true))
        #expect(plain != coloured)
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(plain.hasSuffix("1 error in 1 of 2 XEPs; --fix mends 1\n"))
        #expect(!plain.contains("\u{7}"))
        #expect(plain.contains(" = 1:1: root\n") && plain.contains(" = b c.xml:2:3: there\n"))
    }

    @Test func nothingFoundIsSaidSo() {
        var summary = LintSummary()
        #expect(TextReporter().foot(summary) == "")
        summary.add([])
        #expect(TextReporter().foot(summary) == "no findings in 1 XEP\n")
        #expect(summary.worst == nil)
    }
}
