import TestSupport
import Testing

@Suite struct NewTests {
    private static let facts = [
        "--title", "Cats & Dogs", "--abstract", "This specification defines how cats and dogs talk.", "--author", "Ada Example",
        "--email", "ada@example.org", "--today", "2026-01-02",
    ]

    private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Command.Outcome {
        var command = Command()
        command.arguments = arguments
        command.folder = folder.path
        return try command.run()
    }

    @Test(arguments: ["Standards Track", "Informational", "Historical", "Humorous", "Procedural"])
    func nothingIsFoundInIt(type: String) throws {
        let folder = try TemporaryFolder()
        let made = try run(["new", "cat-talk", "--type", type] + Self.facts, in: folder)
        #expect(made.status == 0 && made.output == "cat-talk.xml\n" && made.errors.isEmpty, "\(made.errors)")
        let lint = try run(["lint", "--select", "all", "--today", "2026-01-02", "cat-talk.xml"], in: folder)
        #expect(lint.status == 0 && lint.output == "no findings in 1 XEP\n", "\(lint.output)")
        let schemas = try run(["schema", "check", "cat-talk.xml"], in: folder)
        #expect(schemas.status == 0, "\(schemas.output)")
    }

    @Test func aFileThatIsThereIsKept() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "cats.xml")
        let outcome = try run(["new", "cats"] + Self.facts, in: folder)
        #expect(outcome.status == 2 && outcome.errorLines.count == 1)
        #expect(try folder.read("cats.xml") == "mine")
    }

    @Test func whatIsMissingIsSaidAtOnce() throws {
        let folder = try TemporaryFolder()
        let outcome = try run(["new", "cats", "--title", "Cats"], in: folder)
        #expect(outcome.status == 2 && outcome.errors == "xep: new: needs --abstract, --author, --email or --jid; where standard input is a terminal it asks for them\n")
        #expect(try folder.files() == [])
    }

    @Test(arguments: ["Cats", "1cat", "cat_talk", "-cat", "cat--talk", "../cat"])
    func aShortNameHasLettersDigitsAndHyphens(name: String) throws {
        let folder = try TemporaryFolder()
        #expect(try run(["new"] + Self.facts + ["--", name], in: folder).status == 2)
        #expect(try folder.files() == [])
    }

    @Test(.enabled(if: Python.has("pty"))) func aTerminalIsAsked() throws {
        let folder = try TemporaryFolder()
        let program = """
            import os, pty, sys
            xep, folder = sys.argv[1:3]
            os.chdir(folder)
            pid, fd = pty.fork()
            if pid == 0:
                os.execv(xep, [xep, 'new', 'cats', '--today', '2026-01-02'])
            for line in ['', 'Cats', 'This specification defines cats.', 'Ada Example', 'ada', 'ada@example.org']:
                os.write(fd, (line + '\\n').encode())
            out = b''
            try:
                while True:
                    part = os.read(fd, 1000)
                    if not part: break
                    out += part
            except OSError: pass
            sys.stdout.write(out.decode())
            """
        let shown = try Python.run(program, arguments: [Command.executable ?? "", folder.path])
        #expect(shown.contains("must not be empty") && shown.contains("must have the form name@domain"))
        #expect(try folder.read("cats.xml").contains("<title>Cats</title>"))
    }
}
