import Testing
import TestSupport

/// What holds for every command, shown on help and bad usage.
@Suite struct CommandLineTests {
    @Test func versionAndHelp() throws {
        let version = try Command("--version").run()
        #expect(version.status == 0 && version.output == "0.1.0\n" && version.errors.isEmpty)
        let help = try Command("--help").run()
        #expect(help.status == 0 && help.output.contains("USAGE: xep") && help.errors.isEmpty)
    }

    @Test(arguments: [["--nonsense"], ["nonsense"]])
    func badUsageIsOneLineAndStatus2(arguments: [String]) throws {
        var command = Command()
        command.arguments = arguments
        let outcome = try command.run()
        #expect(outcome.status == 2 && outcome.output.isEmpty)
        #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("xep: "))
    }

    /// As in a chroot to which nobody gave one.
    private static var withoutProc: Command {
        var command = Command("--version")
        command.wrapper = ["unshare", "-m", "sh", "-c", #"mount -t tmpfs none /proc && exec "$@""#, "sh"]
        return command
    }

    @Test(.enabled(if: withoutProc.canRun, "/proc cannot be hidden here")) func argumentsAreKnownWithoutProc() throws {
        let outcome = try Self.withoutProc.run()
        #expect(outcome.status == 0 && outcome.output == "0.1.0\n", "\(outcome.output.prefix(80))")
    }

    @Test func fullDiskIsAnError() throws {
        var command = Command("--help")
        command.output = .file("/dev/full")
        let outcome = try command.run()
        #expect(outcome.status == 2)
        #expect(outcome.errors == "xep: standard output: no space left on device\n")
    }

    @Test func closedStandardOutputIsAnError() throws {
        var command = Command("--help")
        command.output = .closed
        let outcome = try command.run()
        #expect(outcome.status == 2)
        #expect(outcome.errors == "xep: standard output: is closed\n")
    }

    @Test func closedPipeEndsQuietly() throws {
        var command = Command("--help")
        command.output = .brokenPipe
        let outcome = try command.run()
        #expect(outcome.status == 128 + 13 && outcome.errors.isEmpty)
    }

    @Test func everythingClosed() throws {
        var command = Command("--nonsense")
        (command.input, command.output, command.errors) = (nil, .closed, .closed)
        #expect(try command.run().status == 2)
    }
}
