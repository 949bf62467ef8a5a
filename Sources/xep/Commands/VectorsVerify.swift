import ArgumentParser
import XEPVectors
import XMLKit

/// `xep vectors verify`: judges what somebody's implementation gave for a suite.
struct VectorsVerify: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Say which tests of a suite an implementation fails, and what mistake that looks like.",
        discussion: """
            The file is JSON: {"suite": "colors", "version": 1, "tests": [{"id": "romeo", "actual": {"value": 59575, "angle": 327.255}}, …]}. \
            "actual" is what was given in the form of "expected", or null where the input was refused; a stage that no test has is not judged. \
            The suite's own file with "actual" added will do. Exit status 1 where a test fails or is missing.
            """)

    @Argument(help: ArgumentHelp("The file of results; '-' is standard input.", valueName: "file"), completion: .file(extensions: ["json"]))
    var file: String

    func run(_ console: Console) throws -> ExitStatus {
        let input: Input = file == "-" ? .standardInput : .file(path: file)
        let bytes = try input.read()
        let results: ResultsFile
        do {
            results = try ResultsFile(bytes)
        } catch {
            let source = Source(name: input.name, file: bytes)
            let place = LineIndex(source).position(of: min(error.offset, source.bytes.count))
            throw Failure("\(input.name):\(place.line):\(place.column)", error.message)
        }
        let suite = results.suite
        let verification = Verification(of: results.results, against: suite)
        for failure in verification.failures {
            try console.output.write("\(failure.vector.id): \(failure.differences.joined(separator: "; ")) (\(failure.vector.comment))\n")
        }
        for id in verification.missing { try console.output.write("\(id): has no result\n") }
        for id in verification.unknown { try console.output.write("\(ExampleWork.visible(id)): is no test of suite '\(suite.name)'\n") }
        if !verification.unjudged.isEmpty {
            try console.output.write("not judged, since no result has it: \(verification.unjudged.joined(separator: ", "))\n")
        }
        try explain(verification, results, console)
        try console.output.write("\(verification.passed) of \(suite.vectors.count) tests pass\n")
        return verification.isClean ? .clean : .findings
    }

    private func explain(_ verification: Verification, _ results: ResultsFile, _ console: Console) throws {
        let diagnosis = Diagnosis(verification, of: results.results, against: results.suite)
        for mutant in diagnosis.mutants {
            try console.output.write("these are the results of an implementation with this mistake: \(mutant.name)\n")
        }
        guard diagnosis.mutants.isEmpty else { return }
        for (note, count) in diagnosis.flags {
            let all = count == 1 ? "the one test" : "all \(count) tests"
            try console.output.write("\(note.flag): \(all) for it fail: it \(note.mistake); users see: \(note.effect)\n")
        }
    }
}
