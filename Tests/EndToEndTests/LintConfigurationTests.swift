import TestSupport
import Testing

/// `.xep.json` and baselines, as projects use them.
@Suite struct LintConfigurationTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let bad = LintTests.good.replacing("<status>ProtoXEP", with: "<status>Experimental").replacing("Hush.", with: "Hush in the the night.")
        try folder.write(bad, to: "drafts/bad.xml")
        try folder.write(bad, to: "drafts/inbox/old.xml")
    }

    private func run(_ arguments: String..., input: String? = nil) throws -> Command.Outcome {
        var command = Command()
        command.arguments = ["lint"] + arguments
        command.folder = folder.path
        if let input { command.input = Array(input.utf8) }
        return try command.run()
    }

    @Test func itIsFoundBesideTheFilesAndAbove() throws {
        #expect(try run("drafts").status == 1)
        try folder.write("{ rules: { 'header/status': 'off' }, /* these wait */ paths: { 'inbox/**': { rules: { all: 'off' } } }, }", to: "drafts/.xep.json")
        let outcome = try run("drafts", "--fail-on", "warning")
        #expect(outcome.status == 1 && outcome.output.contains("drafts/bad.xml:") && !outcome.output.contains("old.xml"))
        #expect(!outcome.output.contains("header/status") && outcome.output.contains("prose/repeated-word"))
        #expect(try run("drafts/inbox").output.hasPrefix("no findings"))
        #expect(try run("-", "--stdin-filename", "drafts/x.xml", input: LintTests.good).status == 0)
        #expect(try run("drafts/bad.xml", "--select", "header/status").status == 1)
    }

    @Test func aMistakeInItEndsTheRun() throws {
        try folder.write("{\n  rulse: {},\n}", to: ".xep.json")
        let outcome = try run("drafts")
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errors.hasSuffix("/.xep.json:2:3: there is no key 'rulse'; did you mean 'rules'?\n"))
        try folder.write("{ rules: { header: 'off' } }", to: "other.json")
        #expect(try run("drafts", "--config", "other.json").status == 0)
        #expect(try run("drafts", "--config", "none.json").status == 2)
    }

    @Test func severitiesReachEveryReport() throws {
        try folder.write("{ rules: { 'header/status': 'warning', 'prose/repeated-word': 'error' } }", to: ".xep.json")
        let outcome = try run("drafts/bad.xml", "--format", "sarif")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains(#""ruleId": "prose/repeated-word""#) && outcome.output.contains(#""level": "error""#))
        #expect(try run("drafts/bad.xml", "--ignore", "prose").status == 0)
    }

    @Test func aBaselineForgivesWhatIsThere() throws {
        let written = try run("drafts", "--write-baseline", "known.json")
        #expect(written.status == 0 && written.output.isEmpty)
        #expect(try run("drafts", "--baseline", "known.json", "--fail-on", "warning").status == 0)
        let moved = try folder.read("drafts/bad.xml").replacing("<section1", with: "\n\n<section1").replacing("night.", with: "night night, SHUOLD it.")
        try folder.write(moved, to: "drafts/bad.xml")
        let outcome = try run("drafts", "--baseline", "known.json", "--fail-on", "warning")
        #expect(outcome.status == 1 && outcome.output.contains("SHUOLD") && !outcome.output.contains("'the'"), "\(outcome.output)")
        #expect(try run("drafts", "--baseline", "none.json").status == 2)
        #expect(try run("drafts", "--baseline", "known.json", "--write-baseline", "known.json").status == 2)
    }
}
