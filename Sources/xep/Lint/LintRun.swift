import XEPKit
import XEPLint
import XMLKit

/// One run of `xep lint`: what was asked for, and how it is done.
struct LintRun {
    enum Format: String, CaseIterable { case text, json, sarif, github, junit }
    enum Level: String, CaseIterable {
        case error, warning, never

        /// The least severity that makes the exit status 1; nil where none does.
        var severity: Severity? { self == .error ? .error : self == .warning ? .warning : nil }
    }

    /// What is done where nothing is asked for.
    static let plain = LintRun(paths: [])

    /// Files and folders; the folder one is in where there are none.
    var paths: [String]
    var jobs = Jobs.automatic
    /// The folder of the series.
    var series: String?
    var format = Format.text
    var output: String?
    var select: [String] = []
    var ignore: [String] = []
    var config: String?
    var baseline: String?
    var writeBaseline: String?
    var failOn = Level.error
    var fix = false
    var diff = false
    var unsafeFixes = false
    var since: String?
    var stdinFilename: String?
    /// The date that counts as today.
    var today: String?

    func run(_ console: Console) throws -> ExitStatus {
        try SeriesOption.check(series)
        let inputs = InputOptions.inputs(paths, console)
        if fix, inputs.contains(where: { $0.path == nil }) { throw Failure("--fix", "cannot mend standard input: name a file") }
        let own = try Configurations(folders: Surroundings.folders(of: inputs, standardInput: stdinFilename), path: config)
        let day = try TodayOption.day(today)
        let homes = Set(Surroundings.folders(of: inputs, standardInput: stdinFilename).map { Surroundings.home(of: $0, series: series ?? own.series(for: $0)) })
        let past = try since.map {
            try Since($0, paths: inputs.map { $0.path ?? stdinFilename ?? "" }, folders: homes.union(homes.map { $0 + "/inbox" }), today: day)
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
            surroundings: Surroundings(all, series: series, standardInput: stdinFilename, before: before?.documents ?? [], ahead: console.ahead) {
                configurations.series(for: $0)
            },
            today: day, since: past, before: before, elsewhere: Set(elsewhere.compactMap(\.path)), reporter: try reporter(judges, all, console, checkout), summary: jobSummary?.reporter,
            mending: writeBaseline != nil ? .list : fix ? .write : diff ? .show : .none, fixer: Fixer(takesUnsafe: unsafeFixes),
            baseline: try baseline.map { try BaselineFile.read($0) }, isAlone: all.count == 1 && jobs > 1, temporaries: console.temporaries)
        var summary = LintSummary()
        if let writeBaseline {
            try BaselineFile.write(writeBaseline, console) { put in
                try Jobs.run(inputs, jobs: jobs, progress: console.progress(of: inputs.count)) { job.run($0) } take: { outcome in
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
            try Jobs.run(all, jobs: jobs, progress: console.progress(of: all.count)) { job.run($0) } take: { outcome in
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
        case .sarif: SARIFReporter(rules: try judges.rules(for: inputs.map { $0.path ?? stdinFilename ?? "" }), version: Xep.version)
        case .github: GitHubReporter(place: { checkout.path($0) })
        case .junit: JUnitReporter(failing: failOn.severity)
        }
    }
}

extension LintRun {
    /// What arguments ask for that are `lint` and paths; nil for all others.
    ///
    /// It is what an editor asks for at every keystroke, and the parser of arguments would take a tenth of it.
    init?(ofPaths arguments: [String]) {
        guard arguments.first == "lint", !arguments.contains(where: { $0.hasPrefix("-") }) else { return nil }
        self.init(paths: Array(arguments.dropFirst()))
    }
}
