import Testing
import XEPKit
import XMLKit

@testable import XEPLint

@Suite struct SuppressionTests {
    private func lint(_ example: LintExample) -> [String] {
        Linter(rules: RuleRegistry.rules).lint(LintContext(example: example)).map { "\($0.rule): \($0.message)" }
    }

    private func link(_ before: String, _ between: String = "") -> LintExample {
        .body("\(before)<p>See <link url='#nowhere'>x</link>.</p>\(between)<p>See <link url='#nowhere'>x</link>.</p>")
    }

    @Test func coversTheElementThatFollowsAndNoOther() {
        let all = lint(link(""))
        #expect(all.count == 2)
        #expect(lint(link("<?xep-lint ignore='link/internal' reason='r'?>")).count == 1)
        #expect(lint(link("<?xep-lint ignore='link/internal' reason='r'?> <!-- c --> text")).count >= 1)
        #expect(lint(link("<?xep-lint ignore='link/internal' reason='r'?>", "<?xep-lint ignore='link/internal' reason='r'?>")).isEmpty)
    }

    @Test func beforeTheRootItCoversTheDocument() {
        let text = link("").text.replacing("<xep>", with: "<?xep-lint ignore='link/internal' reason='r'?>\n<xep>")
        #expect(lint(.document(text)).isEmpty)
    }

    @Test func severalRulesInOne() {
        let example = LintExample.body(
            "<?xep-lint ignore='link/internal, document/dtd' reason='r'?><p>See <link url='#nowhere'><b>x</b></link>.</p>")
        #expect(lint(example).isEmpty)
    }

    @Test func whatDidNotRunIsNotUnused() {
        let example = LintExample.body("<?xep-lint ignore='link/internal' reason='r'?><p>x</p>")
        let found = Linter(rules: [HeaderNumber.self, DocumentSuppression.self]).lint(LintContext(example: example))
        #expect(found.isEmpty)
    }
}
