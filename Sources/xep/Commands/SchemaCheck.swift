import ArgumentParser
import XEPKit
import XEPLint
import XMLKit

/// `xep schema check`: which schemas compile, and which examples they accept.
struct SchemaCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say of each schema whether it compiles and which examples it accepts, and why not.",
        discussion: """
            What a schema imports comes from the series; what nobody describes is taken for valid. Elements and attributes of other \
            namespaces never count, nor what an author has left out. Exit status 1 where a schema does not compile or refuses an example.
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption
    @OptionGroup var series: SeriesOption

    struct Outcome: Sendable {
        var text = ""
        var schemas = 0
        var compiled = 0
        var accepted = 0
        var refused = 0
    }

    func run(_ console: Console) throws -> ExitStatus {
        let inputs = input.inputs(console)
        try series.check()
        let surroundings = Surroundings(inputs, series: series.folder, standardInput: nil)
        guard let day = Day(secondsSince1970: 0) else { throw Failure("the clock", "shows no date") }
        var total = Outcome()
        try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { input in
            Result {
                let source = try surroundings.source(of: input)
                let surrounding = surroundings.surrounding(of: input)
                return Self.check(LintContext(XEP(source, resolver: surrounding.resolver), series: surrounding.series, today: day))
            }
        } take: { (outcome: Result<Outcome, any Error>) in
            switch outcome {
            case .failure(let error): console.complain(error)
            case .success(let outcome):
                try console.output.write(outcome.text)
                total.schemas += outcome.schemas
                total.compiled += outcome.compiled
                total.accepted += outcome.accepted
                total.refused += outcome.refused
            }
        }
        try console.output.write(
            "\(total.compiled) of \(total.schemas) schemas compile; \(total.accepted) of \(total.accepted + total.refused) payloads accepted\n")
        return total.compiled == total.schemas && total.refused == 0 ? .clean : .findings
    }

    private static func check(_ context: LintContext) -> Outcome {
        var outcome = Outcome()
        func place(_ range: Range<Int>) -> String {
            let position = context.lines.position(of: range.lowerBound)
            return "\(context.source.name):\(position.line):\(position.column): "
        }
        for schema in SchemaReport(context).schemas {
            outcome.schemas += 1
            outcome.compiled += schema.compiles ? 1 : 0
            outcome.accepted += schema.accepted
            outcome.refused += schema.refused.count
            let examples = schema.accepted + schema.refused.count
            let verdict = schema.compiles ? "compiles; \(schema.accepted) of \(examples) payloads accepted" : "does not compile"
            outcome.text += place(schema.range) + ExampleWork.visible("schema of '\(schema.namespace)' \(verdict)") + "\n"
            for line in schema.problems + schema.refused { outcome.text += place(line.range) + ExampleWork.visible(line.message) + "\n" }
        }
        return outcome
    }
}
