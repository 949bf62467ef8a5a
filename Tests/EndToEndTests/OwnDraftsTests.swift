import TestSupport
import Testing

/// What we ask of others' drafts, ours keep.
@Suite struct OwnDraftsTests {
    @Test func noRuleFindsAnythingInThem() throws {
        // What a machine's dictionaries hold is not for us to say.
        var command = Command("lint", "--select", "all", "--ignore", "prose/spelling", "--fail-on", "warning", "xeps")
        command.folder = Shared.root
        let outcome = try command.run()
        #expect(outcome.output.hasPrefix("no findings in ") && outcome.status == 0, "\(outcome.output)")
    }
}
