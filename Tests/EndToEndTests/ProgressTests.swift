import TestSupport
import Testing

/// The line that tells of a long run.
@Suite(.enabled(if: Python.has("pty"))) struct ProgressTests {
    /// What a terminal gets where reading takes more than a second.
    private func shown(_ variables: String...) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(LintTests.good, to: "good.xml")
        let program = """
            import os, pty, sys, threading, time
            xep, folder = sys.argv[1:3]
            os.environ.update(pair.split('=') for pair in sys.argv[3:])
            pipe = folder + '/pipe.xml'
            os.mkfifo(pipe)
            def feed():
                with open(pipe, 'wb') as out:
                    time.sleep(1.5)
                    out.write(open(folder + '/good.xml', 'rb').read())
            threading.Thread(target=feed, daemon=True).start()
            pty.spawn([xep, 'lint', pipe])
            """
        return try Python.run(program, arguments: [Command.executable ?? "", folder.path] + variables)
    }

    @Test func isShownAfterASecondAndGoneAtTheEnd() throws {
        let text = try shown("TERM=xterm", "NO_COLOR=1")
        #expect(text.hasPrefix("\r\u{1B}[K0 of 1 XEPs, 1 s"))
        #expect(text.contains("\r\u{1B}[Kno findings in 1 XEP"))
    }

    @Test func isNotForTerminalsThatCannotDrawOverALine() throws {
        #expect(try shown("TERM=dumb") == "no findings in 1 XEP\r\n")
    }
}
