import Testing
import XMLKit

@testable import XEPLint

@Suite struct JUnitReporterTests {
    /// The report, read again.
    private func report(_ findings: [Diagnostic], failing: Severity?, name: String = "a.xml") throws -> XMLTree {
        let reporter = JUnitReporter(failing: failing)
        let body = reporter.body(DocumentReport(source: Source(name: name, text: "<xep>\n \"\u{7}]]>\"\n</xep>\n"), diagnostics: findings))
        let tree = XMLTree(fragment: Array((reporter.head() + body + reporter.foot(LintSummary())).utf8))
        _ = try XMLDocument(tree)
        return tree
    }

    private func finding(_ severity: Severity, _ message: String = "m") -> Diagnostic {
        Diagnostic(rule: "header/number", severity: severity, range: 7..<13, message: message)
    }

    @Test func aDocumentWithoutFindingsIsOneCaseThatPasses() throws {
        let suite = try #require(try report([], failing: .error).elements.first { $0.localName == "testsuite" })
        #expect(suite["tests"] == "1" && suite["failures"] == "0" && suite["name"] == "a.xml")
        #expect(suite.elements.map(\.localName) == ["testcase"])
    }

    @Test func whatFailsIsWhatTheStatusGoesBy() throws {
        let findings = [finding(.warning, "w"), finding(.error, "e")]
        for (failing, expected) in [(Severity.error, ["skipped", "failure"]), (.warning, ["failure", "failure"]), (nil, ["skipped", "skipped"])] {
            let tree = try report(findings, failing: failing)
            let suite = try #require(tree.elements.first { $0.localName == "testsuite" })
            #expect(suite.elements.compactMap { $0.elements.first { _ in true }?.localName } == expected)
            #expect(suite["tests"] == "2" && suite["failures"] == "\(expected.count { $0 == "failure" })")
        }
    }

    @Test func namesAreUniqueAndWithoutLines() throws {
        let tree = try report([finding(.error), finding(.error)], failing: .error)
        #expect(tree.elements.filter { $0.localName == "testcase" }.map { $0["name"] } == ["header/number: m", "header/number: m (2)"])
    }

    @Test func whatNoXMLMayHoldIsReplaced() throws {
        let tree = try report([finding(.error, "a\u{1B}\u{0}<&\"\u{FFFE}b")], failing: .error, name: "\u{1}<&\">.xml")
        let failure = try #require(tree.elements.first { $0.localName == "failure" })
        #expect(failure["message"] == "a\u{FFFD}\u{FFFD}<&\"\u{FFFD}b")
        #expect(tree.elements.first { $0.localName == "testsuite" }?["name"] == "\u{FFFD}<&\">.xml")
    }
}
