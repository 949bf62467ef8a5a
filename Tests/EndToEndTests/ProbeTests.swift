import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `xep probe` as a user runs it, against Debian's prosody and against what is none.
@Suite(.timeLimit(.minutes(10))) struct ProbeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Prosody.password + "\n", to: "password")
    }

    private func probe(_ port: Int, host: String = "localhost", _ more: String..., password: String = "password") -> Command {
        var command = Command()
        command.arguments = ["probe", "--host", host, "--port", "\(port)", "--jid", "romeo@localhost", "--password-file", folder.path + "/" + password] + more
        return command
    }

    private func fails(_ command: Command, _ message: String) throws {
        let outcome = try command.run()
        #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errorLines.count == 1, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.errors.hasPrefix("xep: ") && outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func passwordFilesThatCannotBeUsed() throws {
        try folder.write("\n", to: "empty")
        try fails(probe(1, password: "nowhere"), "no such file")
        try fails(probe(1, password: "empty"), "no password in its first line")
        try fails(probe(1, password: "."), "directory")
    }

    @Test func nobodyIsThere() throws {
        let port = Int(try Listener().port)
        try fails(probe(port), "connection refused")
        try fails(probe(port, host: "nowhere.invalid"), "nowhere.invalid")
    }

    @Test func aServerThatIsNone() throws {
        let server = try FakeServer([.await("version='1.0'"), .say("HTTP/1.1 400 Bad Request\r\n\r\n"), .keepSilent])
        try fails(probe(server.port), "localhost:\(server.port): ")
    }

    /// Ctrl-C while nothing was written ends it at once.
    @Test func interruptedBeforeItWrites() throws {
        let server = try FakeServer([.await("version='1.0'"), .keepSilent])
        var command = probe(server.port)
        command.meanwhile = { process in
            guard server.isCalled else { return false }
            kill(process, SIGINT)
            return true
        }
        let outcome = try command.run()
        #expect(outcome.status == 130 && outcome.output.isEmpty && outcome.errors.isEmpty)
    }

    @Test(.enabled(if: Prosody.exists, "prosody is not installed")) func whatProsodyRefusesIsOneLine() throws {
        try folder.write("wrong\n", to: "wrong")
        try folder.write("no certificate\n", to: "junk.pem")
        try Prosody.run(accounts: ["romeo"]) { prosody in
            try fails(probe(prosody.port, "--ca", prosody.certificate, password: "wrong"), "refused the login: not-authorized")
            try fails(probe(prosody.port), "nobody that is trusted here vouches")
            try fails(probe(prosody.port, "--ca", folder.path + "/junk.pem"), "holds no certificates")
        }
    }

    /// Ctrl-C in the middle leaves the account empty, and says so.
    @Test(.enabled(if: Prosody.exists, "prosody is not installed")) func interruptedItLeavesTheAccountEmpty() throws {
        try Prosody.run(accounts: ["romeo"]) { prosody in
            var command = probe(prosody.port, "--ca", prosody.certificate)
            command.meanwhile = { process in
                guard prosody.holdsBookmarks else { return false }
                kill(process, SIGINT)
                return true
            }
            let outcome = try command.run()
            #expect(outcome.status == 130 && outcome.output.isEmpty, "\(outcome.errors)")
            #expect(outcome.errors == "xep: localhost:\(prosody.port): interrupted; the account is empty again\n")
            // It would be refused if anything were left.
            let again = try probe(prosody.port, "--ca", prosody.certificate, "--only", "avatars", "--format", "json", "--output", folder.path + "/report.json").run(timeout: 300)
            #expect(again.status == 1 && again.errors.isEmpty, "\(again.errors)")
            #expect(try folder.read("report.json").contains("\"status\": \"broken\""))
        }
    }
}
