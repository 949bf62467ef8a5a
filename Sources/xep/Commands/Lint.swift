import ArgumentParser

/// `xep lint`: what is wrong in XEPs, where, and the edit that mends it.
struct Lint: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        // What asks for completions is looked for by the whole command, and not before each run.
        _superCommandName: "xep",
        abstract: "Say what is wrong in XEPs, where, why, and the edit that mends it.",
        discussion: "Exit status: 0, nothing at or above --fail-on; 1, findings; 2, xep could not do its work.")

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption
    @OptionGroup var series: SeriesOption

    @Option(help: "How to report: text, json, sarif, github (annotations and the summary of a job) or junit.")
    var format = LintRun.plain.format

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
    var failOn = LintRun.plain.failOn

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
        try LintRun(
            paths: input.paths, jobs: jobs.count, series: series.folder, format: format, output: output, select: select, ignore: ignore,
            config: config, baseline: baseline, writeBaseline: writeBaseline, failOn: failOn, fix: fix, diff: diff, unsafeFixes: unsafeFixes,
            since: since, stdinFilename: stdinFilename, today: date.today
        ).run(console)
    }
}

extension LintRun.Format: ExpressibleByArgument {}

extension LintRun.Level: ExpressibleByArgument {}
