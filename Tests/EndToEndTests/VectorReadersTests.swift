import Testing
import TestSupport

/// The readers that vectors/README.md shows, and what `xep vectors verify` says of results.
@Suite struct VectorReadersTests {
    private static let suite = Shared.root + "/vectors/colors.json"

    private func verify(_ results: [UInt8]) throws -> Command.Outcome {
        var command = Command("vectors", "verify", "-")
        command.input = results
        return try command.run()
    }

    private static func passes(_ outcome: Command.Outcome) -> Bool {
        outcome.status == 0 && outcome.output == "not judged, since no result has it: rgb, hex, palette\n31 of 31 tests pass\n"
    }

    @Test(.enabled(if: Python.has("hashlib"), "python3 is absent")) func python() throws {
        let outcome = try Command.program("python3", Shared.root + "/vectors/examples/colors.py", Self.suite)
        #expect(outcome.errors.isEmpty)
        #expect(Self.passes(try verify(outcome.outputBytes)))
    }

    @Test func swift() throws {
        let folder = try TemporaryFolder()
        let compiled = try Command.program("swiftc", Shared.root + "/vectors/examples/colors.swift", "-o", folder.path + "/colors")
        #expect(compiled.errors.isEmpty)
        let outcome = try Command.program(folder.path + "/colors", Self.suite)
        #expect(outcome.errors.isEmpty)
        #expect(Self.passes(try verify(outcome.outputBytes)))
    }

    /// The digest of "Romeo" begins b7 e8: big endian that is 47080.
    @Test func aMistakeIsNamed() throws {
        let outcome = try verify(Array(#"{"suite": "colors-core", "tests": [{"id": "romeo", "actual": {"value": 47080}}]}"#.utf8))
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("romeo: value is 47080, not 59575 (a nickname)\n"))
        #expect(outcome.output.contains("these are the results of an implementation with this mistake: big endian\n"))
        #expect(outcome.output.hasSuffix("0 of 12 tests pass\n"))
    }

    @Test(arguments: ["", "{", "{\"suite\": \"x\"}", "[1]"]) func whatIsNoFileOfResultsIsOneLine(text: String) throws {
        let outcome = try verify(Array(text.utf8))
        #expect(outcome.status == 2 && outcome.errorLines.count == 1 && outcome.errors.hasPrefix("xep: standard input:1:"))
    }
}
