import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the command does when it is told to stop.
@Suite(.timeLimit(.minutes(5))) struct SignalTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func signalEndsItWithItsStatus(signal: Int32) throws {
        let folder = try TemporaryFolder()
        let pipe = try NamedPipe(in: folder, name: "pipe")
        var command = Command("vectors", "check", pipe.path)
        command.meanwhile = { process in
            guard pipe.isBeingRead else { return false }
            kill(process, signal)
            return true
        }
        let outcome = try command.run()
        #expect(outcome.status == 128 + signal && outcome.output.isEmpty && outcome.errors.isEmpty)
    }

    @Test(arguments: ["INT", "TERM", "HUP"]) func signalThatTheParentIgnoresIsLeftAlone(name: String) throws {
        let folder = try TemporaryFolder()
        let pipe = try NamedPipe(in: folder, name: "pipe")
        var command = Command("vectors", "check", pipe.path)
        command.wrapper = ["sh", "-c", #"trap "" \#(name); exec "$@""#, "sh"]
        command.meanwhile = { process in
            guard pipe.isBeingRead else { return false }
            kill(process, ["INT": SIGINT, "TERM": SIGTERM, "HUP": SIGHUP][name] ?? SIGKILL)
            pipe.finish("<xep/>")
            return true
        }
        let outcome = try command.run()
        #expect(outcome.status == 0 && !outcome.output.isEmpty)
    }

    @Test func interruptedWhileVectorsAreWritten() throws {
        try interrupt(ends: ["json": "}\n"]) { folder in Command("vectors", "generate", "--output", folder.path + "/out") }
    }

    @Test func interruptedWhilePagesAreWritten() throws {
        let series = try TemporaryFolder()
        for number in 0..<50 { try series.write("<xep><header><title>\(number)</title></header></xep>", to: "xep-\(1000 + number).xml") }
        try interrupt(ends: ["html": "</html>\n", "css": "}\n", "js": "\n"]) { folder in
            Command("render", series.path, "--output", folder.path + "/out")
        }
    }

    /// Stops the process every so often, looks for a half-written file, and interrupts it where there is one.
    ///
    /// `ends`: how a whole file ends, by the extension of its name.
    func interrupt(ends: [String: String], _ make: (TemporaryFolder) -> Command) throws {
        for _ in 0..<50 {
            let folder = try TemporaryFolder()
            var command = make(folder)
            command.meanwhile = { process in
                kill(process, SIGSTOP)
                usleep(500)
                let isWriting = ((try? folder.files()) ?? []).contains { $0.hasSuffix(".tmp") }
                if isWriting { kill(process, SIGINT) }
                kill(process, SIGCONT)
                return isWriting
            }
            let outcome = try command.run()
            for file in try folder.files() {
                #expect(!file.hasSuffix(".tmp"))
                let end = try #require(file.split(separator: ".").last.flatMap { ends[String($0)] }, "\(file) is unexpected")
                #expect(try folder.read(file).hasSuffix(end), "\(file) is not whole")
            }
            if outcome.status == 130 { return }
            // It may have been through before it looked at the signal.
            #expect(outcome.status == 0)
        }
        Issue.record("no run was caught while it wrote")
    }
}
