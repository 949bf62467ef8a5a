import TestSupport
import Testing

/// The line that tells of a long run.
@Suite(.enabled(if: Python.has("pty"))) struct ProgressTests {
    /// What a terminal gets where reading takes until it got something, or for so many seconds.
    private func shown(_ variables: String..., patience: Double) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write(LintTests.good, to: "good.xml")
        let program = """
            import os, pty, sys, threading, time
            xep, folder, patience = sys.argv[1:4]
            os.environ.update(pair.split('=') for pair in sys.argv[4:])
            pipe = folder + '/pipe.xml'
            os.mkfifo(pipe)
            isShown = threading.Event()
            def feed():
                with open(pipe, 'wb') as out:
                    isShown.wait(float(patience))
                    out.write(open(folder + '/good.xml', 'rb').read())
            def read(terminal):
                text = os.read(terminal, 1024)
                isShown.set()
                return text
            threading.Thread(target=feed, daemon=True).start()
            pty.spawn([xep, 'lint', pipe], read)
            """
        return try Python.run(program, arguments: [Command.executable ?? "", folder.path, "\(patience)"] + variables)
    }

    @Test func isShownAfterASecondAndGoneAtTheEnd() throws {
        let text = try shown("TERM=xterm", "NO_COLOR=1", patience: 60)
        #expect(text.contains(/^\r\u{1B}\[K0 of 1 XEPs, [0-9]+ s/))
        #expect(text.contains("\r\u{1B}[Kno findings in 1 XEP"))
    }

    @Test func isNotForTerminalsThatCannotDrawOverALine() throws {
        #expect(try shown("TERM=dumb", patience: 1.5) == "no findings in 1 XEP\r\n")
    }
}
