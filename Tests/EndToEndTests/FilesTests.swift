import Testing
import TestSupport

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Files that the command writes and reads.
@Suite(.timeLimit(.minutes(5))) struct FilesTests {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// With standard output closed, the first file that is opened would get its number.
    @Test func closedStandardOutputDoesNotEndUpInAFile() throws {
        let good = try Command("vectors", "generate", "--output", folder.path + "/good").run()
        #expect(good.status == 0)
        var command = Command("vectors", "generate", "--output", folder.path + "/bad")
        command.output = .closed
        command.errors = .closed
        #expect(try command.run().status == 2)
        let files = try folder.files().filter { $0.hasPrefix("bad/") }
        #expect(!files.isEmpty)
        for file in files {
            #expect(try folder.read(file) == folder.read("good" + file.dropFirst("bad".count)))
        }
    }

    #if os(Linux)
    @Test func noFileIsOpenedAsAStandardDescriptor() throws {
        let pipe = try NamedPipe(in: folder, name: "pipe")
        var command = Command("vectors", "check", pipe.path)
        (command.input, command.output, command.errors) = (nil, .closed, .closed)
        var opened: [String] = []
        command.meanwhile = { process in
            guard pipe.isBeingRead else { return false }
            opened = (0...2).map { number in
                guard let path = realpath("/proc/\(process)/fd/\(number)", nil) else { return "nothing" }
                defer { free(path) }
                return String(cString: path)
            }
            pipe.finish("<xep/>")
            return true
        }
        #expect(try command.run().status == 2)
        #expect(opened == ["/dev/null", "/dev/null", "/dev/null"])
    }
    #endif

    @Test func missingFilesAreNamedAndTheOthersAreHandled() throws {
        try folder.write("<xep/>", to: "here.xml")
        let outcome = try Command("vectors", "check", folder.path + "/gone.xml", folder.path + "/here.xml", folder.path + "/away").run()
        #expect(outcome.status == 2 && outcome.output.hasPrefix("0 of 0 rows"))
        #expect(outcome.errorLines == [
            "xep: \(folder.path)/gone.xml: no such file or directory", "xep: \(folder.path)/away: no such file or directory",
        ])
    }

    @Test func namesDoNotReachTheTerminalAsCommands() throws {
        let outcome = try Command("vectors", "check", folder.path + "/a\u{1B}]0;b\u{7}\nc.xml").run()
        #expect(outcome.status == 2 && outcome.errors == "xep: \(folder.path)/a?]0;b? c.xml: no such file or directory\n")
    }

    @Test func fullDiskIsSaidBesideOtherErrors() throws {
        try folder.write("<xep/>", to: "a.xml")
        var command = Command("vectors", "check", folder.path + "/a.xml", folder.path + "/gone.xml")
        command.output = .file("/dev/full")
        let outcome = try command.run()
        #expect(outcome.status == 2 && outcome.errorLines.count == 2)
        #expect(outcome.errors.contains("xep: standard output: no space left on device\n"))
    }

    /// Nothing is unreadable for root, who runs it as nobody instead.
    @Test func unreadableFilesAndFoldersAreErrors() throws {
        let file = try folder.write("<xep/>", to: "mine/secret.xml")
        chmod(folder.path, 0o755)
        chmod(folder.path + "/mine", 0o755)
        chmod(file, 0)
        var command = Command("vectors", "check", file)
        if geteuid() == 0 {
            command.wrapper = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            guard command.canRun else { return }
        }
        let outcome = try command.run()
        #expect(outcome.errors == "xep: \(file): permission denied\n" && outcome.status == 2)
        chmod(folder.path + "/mine", 0)
        command.arguments = ["vectors", "check", folder.path + "/mine"]
        #expect(try command.run().errors == "xep: \(folder.path)/mine: permission denied\n")
        chmod(folder.path + "/mine", 0o700)
    }

    @Test func standardInputThatIsClosedIsAnError() throws {
        var command = Command("vectors", "check", "-")
        command.input = nil
        let outcome = try command.run()
        #expect(outcome.status == 2 && outcome.errors == "xep: standard input: is closed\n")
    }
}
