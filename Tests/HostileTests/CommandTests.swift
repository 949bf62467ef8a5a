import Testing
import TestSupport

/// Bad input given to the built command, every command that reads XEPs.
@Suite(.timeLimit(.minutes(10))) struct CommandTests {
    let folder: TemporaryFolder
    let listener: Listener

    init() throws {
        folder = try TemporaryFolder()
        listener = try Listener()
        try folder.write(HostileDocument.secret, to: "in/secret.txt")
    }

    /// Runs a command on a document; it ends in time, by itself, in one way or the other, and kept to its own business.
    @discardableResult
    func run(_ words: [String], on document: HostileDocument) throws -> Command.Outcome {
        var command = Command()
        command.arguments = words + [try folder.write(document.bytes(calling: listener.port), to: "in/hostile.xml")]
        let outcome = try command.run()
        #expect(!outcome.timedOut, "\(words) hung")
        #expect(outcome.signal == nil, "\(words) crashed")
        #expect(outcome.status.map { 0...2 ~= $0 } == true)
        #expect(outcome.errorLines.count <= 1 && (outcome.errors.isEmpty || outcome.errors.hasPrefix("xep: ")))
        #expect(outcome.errors.isEmpty == (outcome.status != 2))
        for text in [outcome.output, outcome.errors] {
            #expect(!text.contains(HostileDocument.secret) || words.contains("lint"), "\(words) told the secret")
            #expect(!text.contains("root:"))
        }
        #expect(!listener.wasCalled(), "\(words) opened a connection")
        return outcome
    }

    func expectWord(of document: HostileDocument, _ outcome: Command.Outcome) {
        #expect(outcome.status != 0 && !(outcome.output + outcome.errors).isEmpty, "\(document.name): nothing said")
    }

    @Test func listenerHearsACall() throws {
        var command = Command("--version")
        command.wrapper = ["bash", "-c", #"exec 3<>/dev/tcp/127.0.0.1/\#(listener.port); exec "$@""#, "bash"]
        #expect(try command.run().status == 0)
        #expect(listener.wasCalled() && !listener.wasCalled())
    }

    @Test(arguments: HostileDocument.all) func lint(document: HostileDocument) throws {
        let outcome = try run(["lint"], on: document)
        if document.fault != .none { expectWord(of: document, outcome) }
        try run(["lint", "--format", "json"], on: document)
    }

    @Test(arguments: HostileDocument.all) func examplesCheck(document: HostileDocument) throws {
        let outcome = try run(["examples", "check"], on: document)
        if document.fault == .inExample { expectWord(of: document, outcome) }
    }

    @Test(arguments: HostileDocument.all) func vectorsCheck(document: HostileDocument) throws {
        try run(["vectors", "check"], on: document)
    }

    @Test(arguments: HostileDocument.all) func schemaCheck(document: HostileDocument) throws {
        try run(["schema", "check"], on: document)
    }

    @Test(arguments: HostileDocument.all) func schemaExtract(document: HostileDocument) throws {
        try run(["schema", "extract", "--output", folder.path + "/out"], on: document)
    }

    @Test(arguments: HostileDocument.all) func render(document: HostileDocument) throws {
        let outcome = try run(["render", "--output", folder.path + "/out"], on: document)
        let pages = try folder.files().filter { $0.hasPrefix("out/") && $0.hasSuffix(".html") }
        #expect(pages == ["out/hostile.html"] || (pages.isEmpty && outcome.status != 0))
        for page in pages {
            let html = try folder.read(page)
            #expect(html.hasSuffix("</html>\n"), "the page is not whole")
            #expect(!html.contains(HostileDocument.secret) && !html.contains("root:"))
            // The large ones are not about scripts.
            guard html.utf8.count < 1 << 17 else { continue }
            let tags = html.lowercased().filter { !$0.isWhitespace }
            #expect(!tags.contains("<scriptalert") && !tags.contains("<script>alert"), "a script came through")
            #expect(!tags.contains("=\"javascript:") && !tags.contains("=\"data:text"), "a link is a script")
        }
    }
}
