import Testing
import XEPKit
import XEPVectors
import XMLKit

@testable import XEPLint

@Suite struct BaselineTests {
    private static func lint(_ body: String) -> (source: Source, found: [Diagnostic]) {
        let context = LintContext(example: .body(body))
        return (context.source, Linter(rules: [ProseRequirementWord.self, SectionTopic.self]).lint(context))
    }

    private static func baseline(_ body: String) throws -> Baseline {
        let (source, found) = lint(body)
        return try Baseline(Array((Baseline.head + Baseline.lines(found, in: source) + Baseline.foot).utf8))
    }

    private static let old = "<p>A client SHUOLD whisper.</p>\n<section2><p>x</p></section2>"

    @Test func forgivesWhatItListsWhereverItMovedTo() throws {
        let (source, found) = Self.lint("<p>A line more.</p>\n\n" + Self.old)
        #expect(found.count == 2)
        #expect(try Self.baseline(Self.old).unforgiven(found, in: source).isEmpty)
    }

    @Test func eachEntryForgivesOne() throws {
        let (source, found) = Self.lint(Self.old + "<p>A server SHUOLD whisper.</p>")
        let left = try Self.baseline(Self.old).unforgiven(found, in: source)
        #expect(left.map(\.rule) == ["prose/requirement-word"])
    }

    @Test func forgivesNothingInAnotherDocument() throws {
        let (source, found) = Self.lint(Self.old)
        let other = Source(name: "xep-0998.xml", file: source.bytes)
        #expect(try Self.baseline(Self.old).unforgiven(found, in: other).count == 2)
    }

    @Test(arguments: ["{}", "[]", "{ format: 'xepkit baseline', version: 2, findings: [] }", "{ format: 'xepkit baseline', version: 1, findings: [{ rule: 'a' }] }"])
    func refusesWhatIsNoBaseline(text: String) {
        #expect(throws: LocatedJSON.Mistake.self) { try Baseline(Array(text.utf8)) }
    }
}
