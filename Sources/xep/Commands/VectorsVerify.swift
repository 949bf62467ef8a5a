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
            The suite's own file with "actual" added will do. For bookmarks and avatars "actual" has for each view of the test the stanza that came, \
            as text, null where none did, and for events a list of all messages. Exit status 1 where a test fails or is missing.
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
        if let conversions = results.conversions {
            let cases = ConversionCase.cases(of: suite.name) ?? []
            let unknown = results.results.keys.filter { conversions[$0] == nil }.sorted()
            return try report(ConversionVerification(of: conversions, against: cases), unknown: unknown, cases.count, suite.name, console)
        }
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

    /// Says which cases break the texts, which requirements, and what the mistake may be.
    private func report(_ verification: ConversionVerification, unknown: [String], _ count: Int, _ suite: String, _ console: Console) throws -> ExitStatus {
        let out = console.output
        let diagnosis = ConversionDiagnosis(verification)
        for failure in verification.failures {
            try out.write("\(failure.item.id): \(failure.sentences.joined(separator: "; ")) (\(failure.item.comment))\n")
            for requirement in failure.judgement.brokenRequirements {
                try out.write("  \(failure.judgement.contradiction.isEmpty ? "breaks" : "breaks one of") \(requirement.line)\n")
            }
            for mutant in diagnosis.mutants[failure.item.id] ?? [] { try out.write("  looks like: \(mutant.name)\n") }
        }
        for (item, verdicts) in verification.unadvised {
            try out.write("\(item.id): passes, against advice: \(verdicts.map { "\($0.expectation.view.rawValue) with \($0.alternative?.name ?? "")" }.joined(separator: "; "))\n")
        }
        for id in verification.missing { try out.write("\(id): has no result\n") }
        for id in unknown { try out.write("\(ExampleWork.visible(id)): is no test of suite '\(suite)'\n") }
        if !verification.unjudged.isEmpty {
            try out.write("not judged, since no result has it: \(verification.unjudged.map(\.rawValue).joined(separator: ", "))\n")
        }
        for (requirement, cases) in verification.brokenRequirements { try out.write("broken: \(requirement.line) [\(cases.joined(separator: ", "))]\n") }
        try out.write("\(verification.passed) of \(count) tests pass\n")
        return verification.isClean && unknown.isEmpty ? .clean : .findings
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
