import ArgumentParser
import TestSupport
import Testing

@testable import xep

/// What the arguments mean, and what is begun before they are parsed.
@Suite struct ArgumentsTests {
    @Test func aSubcommandTakesItsArguments() throws {
        let lint = try #require(try Xep.command(["lint", "--fail-on", "never", "a.xml", "b.xml"]) as? Lint)
        #expect(lint.failOn == .never && lint.input.paths == ["a.xml", "b.xml"])
        // `--help` is no option here, but a file.
        #expect(try (Xep.command(["lint", "--", "--help"]) as? Lint)?.input.paths == ["--help"])
    }

    @Test(arguments: [["lint", "--help"], ["help", "lint"], ["lint", "-h", "a.xml"]])
    func helpIsThatOfTheWholeCommand(arguments: [String]) throws {
        do {
            var command = try Xep.command(arguments)
            try command.run()
            Issue.record("no help")
        } catch {
            #expect(Xep.fullMessage(for: error).contains("USAGE: xep lint "))
        }
    }

    @Test(arguments: [["lint", "--bogus"], ["lint", "--fix", "--diff", "a.xml"], ["lint", "--format", "paper"]])
    func mistakesAreToldWithTheWholeCommand(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { try Xep.command(arguments) }
        #expect(error.map { Xep.fullMessage(for: $0).contains("xep lint --help") } == true)
    }

    @Test func theSeriesOfOneDocumentIsBegunAhead() throws {
        let folder = try TemporaryFolder()
        try folder.write("<xep/>", to: "inbox/a.xml")
        let path = folder.path + "/inbox/a.xml"
        let ahead = try #require(SeriesAhead(["lint", "--format", "json", path]))
        #expect(ahead.series(in: folder.path + "/inbox/..") != nil && ahead.series(in: folder.path) == nil)
        for arguments in [["render", path], ["lint"], ["lint", folder.path], ["lint", folder.path + "/b.xml"], ["lint", "--select=header/number", path], ["lint", "--series", "x", path]] {
            #expect(SeriesAhead(arguments) == nil, "\(arguments)")
        }
    }
}
