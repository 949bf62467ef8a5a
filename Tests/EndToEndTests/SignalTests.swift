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

    /// Stops the process every so often, looks for a half-written file, and interrupts it where there is one.
    @Test func interruptedWhileWritingLeavesNoHalfFile() throws {
        for _ in 0..<20 {
            let folder = try TemporaryFolder()
            var command = Command("vectors", "generate", "--output", folder.path + "/vectors")
            var caught = false
            command.meanwhile = { process in
                kill(process, SIGSTOP)
                usleep(500)
                caught = ((try? folder.files()) ?? []).contains { $0.hasSuffix(".tmp") }
                if caught { kill(process, SIGINT) }
                kill(process, SIGCONT)
                return caught
            }
            let outcome = try command.run()
            #expect(try folder.files().allSatisfy { $0.hasSuffix(".json") })
            for file in try folder.files() { #expect(try folder.read(file).hasSuffix("}\n")) }
            if caught {
                // A file that was whole when the signal came may still have got its name, but the run ends there.
                #expect(outcome.status == 130)
                return
            }
            #expect(outcome.status == 0)
        }
        Issue.record("no run was caught while it wrote")
    }
}
