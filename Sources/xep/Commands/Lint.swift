import ArgumentParser
import XEPKit
import XEPLint
import XMLKit

/// `xep lint`: what is wrong in XEPs, where, and the edit that mends it.
struct Lint: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        // What asks for completions is looked for by the whole command, and not before each run.
        _superCommandName: "xep",
        abstract: "Say what is wrong in XEPs, where, why, and the edit that mends it.",
        discussion: "Exit status: 0, nothing at or above --fail-on; 1, findings; 2, xep could not do its work.")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif, github, junit }
    enum Level: String, CaseIterable, ExpressibleByArgument {
        case error, warning, never

        /// The least severity that makes the exit status 1; nil where none does.
        var severity: Severity? { self == .error ? .error : self == .warning ? .warning : nil }
    }

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption
    @OptionGroup var series: SeriesOption

    @Option(help: "How to report: text, json, sarif, github (annotations and the summary of a job) or junit.")
    var format = Format.text

    @Option(help: ArgumentHelp("Write the report to this file.", valueName: "file"), completion: .file())
    var output: String?

    @Option(help: ArgumentHelp("Run these rules alone: names, groups or 'all', with commas between.", valueName: "rules"))
    var select: [String] = []

    @Option(help: ArgumentHelp("Leave out these rules: names or groups, with commas between.", valueName: "rules"))
    var ignore: [String] = []

    @Option(
        help: ArgumentHelp("The configuration (default: .xep.json beside each file or above it).", valueName: "file"),
        completion: .file(extensions: ["json"]))
    var config: String?

    @Option(help: ArgumentHelp("Forgive the findings that this file lists.", valueName: "file"), completion: .file(extensions: ["json"]))
    var baseline: String?

    @Option(help: ArgumentHelp("List all findings in this file, and say nothing of them.", valueName: "file"), completion: .file(extensions: ["json"]))
    var writeBaseline: String?

    @Option(help: ArgumentHelp("The level that makes the exit status 1: error, warning or never.", valueName: "level"))
    var failOn = Level.error

    @Flag(help: "Mend what has a safe fix, in the files.")
    var fix = false

    @Flag(help: "Show what --fix would do as a unified diff, and write nothing.")
    var diff = false

    @Flag(help: "With --fix or --diff: mend also what only the author can judge.")
    var unsafeFixes = false

    @Option(
        help: ArgumentHelp(
            "Tell only what was not there at the merge base of this git revision and HEAD, and compare with what was.",
            valueName: "revision"))
    var since: String?

    @Option(help: ArgumentHelp("The name of what comes on standard input.", valueName: "name"))
    var stdinFilename: String?

    @OptionGroup var date: TodayOption

    func validate() throws {
        if unsafeFixes, !fix, !diff { throw ValidationError("--unsafe-fixes goes with --fix or --diff") }
        if fix, diff { throw ValidationError("--fix writes what --diff only shows: use one of them") }
        if writeBaseline != nil, fix || diff || baseline != nil { throw ValidationError("--write-baseline lists what there is: leave out --fix, --diff and --baseline") }
        if diff, format != .text { throw ValidationError("--diff is a format of its own: leave out --format") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        try series.check()
        let inputs = input.inputs(console)
        if fix, inputs.contains(where: { $0.path == nil }) { throw Failure("--fix", "cannot mend standard input: name a file") }
        let own = try Configurations(folders: Surroundings.folders(of: inputs, standardInput: stdinFilename), path: config)
        let today = try date.day()
        let homes = Set(Surroundings.folders(of: inputs, standardInput: stdinFilename).map { Surroundings.home(of: $0, series: series.folder ?? own.series(for: $0)) })
        let past = try since.map {
            try Since($0, paths: inputs.map { $0.path ?? stdinFilename ?? "" }, folders: homes.union(homes.map { $0 + "/inbox" }), today: today)
        }
        let before = try past.map { try SeriesBefore($0) }
        // Only what was asked for is mended or listed.
        var elsewhere: [Input] = []
        if let past, let before, !fix, !diff, writeBaseline == nil {
            elsewhere = Elsewhere.documents(beside: inputs, in: homes, standardInput: stdinFilename, past, before)
        }
        let all = inputs + elsewhere
        let configurations = elsewhere.isEmpty ? own : try Configurations(folders: Surroundings.folders(of: all, standardInput: stdinFilename), path: config)
        let judges = try Judges(configurations, select: select, ignore: ignore)
        let checkout = Checkout()
        var jobSummary = format == .github ? JobSummary(checkout) : nil
        let job = LintJob(
            judges: judges,
            surroundings: Surroundings(all, series: series.folder, standardInput: stdinFilename, before: before?.documents ?? [], ahead: console.ahead) {
                configurations.series(for: $0)
            },
            today: today, since: past, before: before, elsewhere: Set(elsewhere.compactMap(\.path)), reporter: try reporter(judges, all, console, checkout), summary: jobSummary?.reporter,
            mending: writeBaseline != nil ? .list : fix ? .write : diff ? .show : .none, fixer: Fixer(takesUnsafe: unsafeFixes),
            baseline: try baseline.map { try BaselineFile.read($0) }, isAlone: all.count == 1 && jobs.count > 1, temporaries: console.temporaries)
        var summary = LintSummary()
        if let writeBaseline {
            try BaselineFile.write(writeBaseline, console) { put in
                try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { job.run($0) } take: { outcome in
                    switch outcome {
                    case .failure(let failure): console.complain(failure)
                    case .success(let result): for part in result.parts { try put(part) }
                    }
                }
            }
            return .clean
        }
        try console.write(to: output) { out in
            var writer = diff ? nil : try ReportWriter(job.reporter, to: out)
            try Jobs.run(all, jobs: jobs.count, progress: console.progress(of: all.count)) { job.run($0) } take: { outcome in
                switch outcome {
                case .failure(let failure): console.complain(failure)
                case .success(let result):
                    if result.isElsewhere, result.diagnostics.isEmpty { return }
                    summary.add(result.diagnostics)
                    jobSummary?.add(result.summary)
                    if diff { for part in result.parts { try out.write(part) } } else { try writer?.add(result.parts) }
                }
            }
            try writer?.finish(summary)
        }
        try jobSummary?.write(summary)
        if let limit = failOn.severity, let worst = summary.worst, worst >= limit { return .findings }
        return .clean
    }

    private func reporter(_ judges: Judges, _ inputs: [Input], _ console: Console, _ checkout: Checkout) throws -> any Reporter {
        switch format {
        case .text: TextReporter(colour: console.terminal.showsColour && (output ?? "-") == "-")
        case .json: JSONReporter()
        case .sarif: SARIFReporter(rules: try judges.rules(for: inputs.map { $0.path ?? stdinFilename ?? "" }), version: Xep.configuration.version)
        case .github: GitHubReporter(place: { checkout.path($0) })
        case .junit: JUnitReporter(failing: failOn.severity)
        }
    }
}
