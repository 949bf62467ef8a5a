import TestSupport
import Testing

/// `xep lint --since` in git repositories: no change, no finding; each kind of change, the right one.
@Suite(.enabled(if: GitRepository.exists, "git is not here")) struct SinceTests {
    private let repository: GitRepository

    init() throws {
        repository = try GitRepository()
        try repository.commit(["xep-0999.xml": Document().text, "xep-0998.xml": Document.changed { $0.number = "0998" }.text.replacing("overheard", with: "<link url='#nowhere'>overheard</link> and <link url='https://xmpp.org/extensions/xep-0999.html#protocol'>more</link>")])
        try repository.git("tag", "base")
    }

    private func lint(_ arguments: String..., since: String = "base", folder: String = "", environment: [String: String] = [:], input: String? = nil) throws -> Command.Outcome {
        var command = Command("lint", "--since", since, "--today", "2026-01-31", "--fail-on", "never")
        command.arguments += arguments
        command.folder = repository.path + folder
        command.environment = environment
        if let input { command.input = Array(input.utf8) }
        return try command.run()
    }

    /// The rules that speak of the document after a change.
    private func rules(_ change: (inout Document) -> Void) throws -> [String] {
        try repository.folder.write(Document.changed(change).text, to: "xep-0999.xml")
        let outcome = try lint("--format", "json", ".")
        #expect(outcome.errors == "")
        return outcome.output.matches(of: /"rule": "([^"]+)"/).map { String($0.1) }
    }

    @Test func nothingChanged() throws {
        #expect(try rules { _ in } == [])
        let all = try lint("--format", "json", ".", since: "base").output
        #expect(all.contains("\"documents\": 2"))
        try repository.commit(["README": "x"])
        #expect(try lint(".").output == "no findings in 2 XEPs\n")
    }

    @Test func whatWasThereIsNotSaid() throws {
        // Another line before the finding that was there, and a new one like it.
        let text = try repository.folder.read("xep-0998.xml")
        try repository.folder.write(text.replacing("<p>Whispers cross", with: "<p>A line more.</p>\n<p>See <link url='#gone'>this</link>.</p><p>Whispers cross"), to: "xep-0998.xml")
        let outcome = try lint("--select", "link", ".")
        #expect(outcome.output.contains("#gone") && !outcome.output.contains("#nowhere"), "\(outcome.output)")
    }

    @Test func eachKindOfChange() throws {
        #expect(try rules { $0.protocolText.replace("tells nobody", with: "says to nobody") } == ["revision/block-missing"])
        #expect(try rules { $0.protocolText.replace("within", with: "in\n  ") ; $0.revise("0.1.2") } == [])
        #expect(try rules { $0.protocolText.replace("MUST", with: "SHOULD"); $0.revise("0.1.2") } == ["revision/step"])
        #expect(try rules { $0.protocolText.replace("MUST", with: "SHOULD"); $0.revise("0.2.0") } == [])
        #expect(try rules { $0.protocolText.replace("tells nobody", with: "says to nobody"); $0.revise("0.2.0") } == ["revision/step"])
        #expect(try rules { $0.protocolText.replace("MUST", with: "SHOULD"); $0.revise("0.1.1") }.contains("revision/block-missing"))
        #expect(try rules { $0.protocolText.replace("MUST", with: "SHOULD"); $0.revisions[0] = ("0.1", "2024-03-01") }.contains("revision/not-newer"))
        #expect(try rules { $0.protocolText.replace("MUST", with: "SHOULD"); $0.revise("0.2.0", "2025-01-30") } == ["revision/year"])
        #expect(try rules { $0.status = "Draft"; $0.revise("1.0.0") } == ["header/status-transition"])
        #expect(try rules { $0.anchor = "flow"; $0.revise("0.1.2") } == ["link/xep-anchor", "series/anchor-gone"])
        #expect(
            try rules {
                $0.schema.replace("'whisper'", with: "'murmur'")
                $0.example.replace("whisper xmlns", with: "murmur xmlns")
                $0.example.replace("</whisper>", with: "</murmur>")
                $0.revise("0.2.0")
            } == ["registrar/namespace-raised"])
    }

    /// What a change breaks in documents that it does not touch is said there, whether or not they are named.
    @Test func whatAChangeBreaksElsewhere() throws {
        let dependent = Document.changed { ($0.number, $0.dependencies, $0.namespace, $0.shortname) = ("0997", "<spec>XEP-0999</spec>", "urn:xmpp:hums:0", "hums") }
            .text.replacing("night.</p>", with: "night; see <link url='#nowhere'>this</link>.</p>")
        try repository.commit(["xep-0997.xml": dependent])
        try repository.git("tag", "before")
        try repository.folder.write(Document.changed { $0.status = "Retracted"; $0.revise("0.2.0") }.text, to: "xep-0999.xml")
        let one = try lint("xep-0999.xml", since: "before").output
        #expect(one.contains("xep-0997.xml:") && one.contains("[series/dead-dependency]") && !one.contains("#nowhere"), "\(one)")
        #expect(try lint(".", since: "before").output.contains("[series/dead-dependency]"))
        #expect(try lint("--select", "prose", "xep-0999.xml", since: "before").output == "no findings in 1 XEP\n")
        #expect(try !lint("--diff", "xep-0999.xml", since: "before").output.contains("0997"))
        // What was so before is nobody's fault.
        try repository.commit([:])
        try repository.folder.write(Document.changed { $0.status = "Retracted"; $0.revise("0.2.0"); $0.revise("0.2.1") }.text, to: "xep-0999.xml")
        #expect(try !lint(".", since: "HEAD").output.contains("0997"))
    }

    @Test func aDocumentThatIsTakenAwayIsMissedElsewhere() throws {
        try repository.git("rm", "--quiet", "xep-0999.xml")
        try repository.commit(["xep-0001.xml": Document.changed { ($0.number, $0.shortname, $0.namespace) = ("0001", "one", "urn:xmpp:one:0") }.text])
        let outcome = try lint("--select", "link", ".").output
        #expect(outcome.contains("there is no XEP-0999 in the series"), "\(outcome)")
    }

    @Test func whereverTheFileLies() throws {
        let changed = Document.changed { $0.protocolText.replace("tells nobody", with: "says to nobody") }.text
        // From a folder below, from a linked worktree, by another name, from standard input, beside another GIT_DIR.
        try repository.folder.write(changed, to: "xep-0999.xml")
        try repository.folder.write("", to: "below/x")
        #expect(try lint("../xep-0999.xml", folder: "/below").output.contains("revision/block-missing"))
        #expect(try lint("xep-0999.xml", environment: ["GIT_DIR": "/nowhere"]).output.contains("revision/block-missing"))
        #expect(try lint("-", "--stdin-filename", "xep-0998.xml", input: repository.folder.read("xep-0998.xml")).output == "no findings in 1 XEP\n")
        #expect(try lint("-", "--stdin-filename", "xep-0999.xml", input: changed).output.contains("revision/block-missing"))
        try repository.git("checkout", "--quiet", "--", ".")
        try repository.git("worktree", "add", "--quiet", "tree", "-b", "side")
        try repository.folder.write(changed, to: "tree/xep-0999.xml")
        #expect(try lint(".", folder: "/tree").output.contains("revision/block-missing"))
    }

    @Test func aFileThatIsNewOrHasAnotherName() throws {
        let proposal = Document.changed { ($0.number, $0.status, $0.revisions, $0.shortname) = ("xxxx", "ProtoXEP", [("0.0.1", "2025-01-30")], "hush") }.text
        try repository.folder.write(proposal.replacing("<p>Whispers tell", with: "<p>See <link url='#gone'>this</link>.</p><p>Whispers tell"), to: "inbox/hush.xml")
        #expect(try lint("--select", "link", ".").output.contains("#gone"))
        try repository.commit([:])
        try repository.git("tag", "proposed")
        // Accepted: what was found in the proposal is known in the XEP.
        try repository.git("mv", "inbox/hush.xml", "xep-0997.xml")
        #expect(try lint("--select", "link", ".", since: "proposed").output == "no findings in 3 XEPs\n")
        try repository.git("mv", "xep-0997.xml", "xep-0996.xml")
        #expect(try lint("--select", "link", ".", since: "proposed").output == "no findings in 3 XEPs\n")
    }

    @Test func whatCannotBeDone() throws {
        func fails(_ outcome: Command.Outcome, _ words: String, line: Int = #line) {
            #expect(outcome.status == 2 && outcome.output == "" && outcome.errorLines.count == 1 && outcome.errors.contains(words), "\(line): \(outcome.errors)")
        }
        fails(try lint(".", since: "nowhere"), "is no revision that git knows here")
        fails(try lint(".", since: ""), "is no revision")
        var command = Command("lint", "--since=--output=x", ".")
        command.folder = repository.path
        fails(try command.run(), "is no revision")
        #expect(try !repository.folder.files().contains("x"))
        let other = try TemporaryFolder()
        command = Command("lint", "--since", "main", try other.write(Document().text, to: "xep-0999.xml"))
        fails(try command.run(), "is in no git repository")
        fails(try lint(".", environment: ["PATH": other.path]), "git: is not installed, or not in PATH")
    }
}
