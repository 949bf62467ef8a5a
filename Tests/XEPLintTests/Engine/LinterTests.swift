import TestSupport
import Testing
import XEPKit
import XEPLint
import XMLKit

/// How the linter runs rules.
@Suite struct LinterTests {
    /// Drafts of ours with a mistake for a rule that asks the series and one for a rule that does not.
    @Test(arguments: ["hats", "bookmarks-conversion", "avatar-conversion"]) func twoThreadsFindWhatOneFinds(name: String) throws {
        let bytes = try #require(LocalFile.read("\(Shared.root)/xeps/\(name).xml"))
        let text = String(decoding: bytes, as: UTF8.self).replacing("urn:xmpp:", with: "urn:xpmp:", maxReplacements: 1)
            .replacing(" the ", with: " the the ", maxReplacements: 1)
        let xep = XEP(Source(name: "\(Shared.root)/xeps/\(name).xml", text: text), resolver: FileResolver(folders: ["\(Shared.root)/xeps"]))
        let today = try #require(Day(year: 2026, month: 1, day: 31))
        let linter = Linter(rules: RuleRegistry.rules.filter { $0.info.name != "prose/spelling" })
        func lint(onTwoThreads: Bool) -> [Diagnostic] {
            linter.lint(LintContext(xep, series: Series(folder: "\(Shared.root)/xeps"), today: today, onTwoThreads: onTwoThreads))
        }
        let one = lint(onTwoThreads: false)
        #expect(lint(onTwoThreads: true) == one)
        #expect(one.contains { $0.rule == "prose/repeated-word" } && one.contains { $0.message.contains("urn:xpmp:") }, "\(one.map(\.message))")
    }
}
