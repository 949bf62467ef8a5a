import ArgumentParser

/// The arguments of every command that reads XEPs.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files or folders; '-' is standard input.",
            discussion: "A folder means its *.xml files and those of its inbox/. Without any: the folder you are in.",
            valueName: "path"),
        completion: .file(extensions: ["xml"]))
    var paths: [String] = []

    /// The XEPs that the paths mean, in the order given, a folder's by name, none twice; what cannot be found is complained of.
    func inputs(_ console: Console) -> [Input] { Self.inputs(paths, console) }

    static func inputs(_ paths: [String], _ console: Console) -> [Input] {
        Input.expand(paths.isEmpty ? ["."] : paths) { console.complain($0) }
    }
}

/// `--jobs`, for commands that read many XEPs.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("How many XEPs to work on at once (default: one for each core).", valueName: "number"))
    var jobs: Int?

    var count: Int { jobs ?? Jobs.automatic }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs \(jobs): must be 1 or more") }
    }
}

/// Where the documents are that a document is read beside.
struct SeriesOption: ParsableArguments {
    @Option(
        name: .customLong("series"),
        help: ArgumentHelp("The folder of the series (default: the folder of each file, or its parent for inbox/).", valueName: "folder"),
        completion: .directory)
    var folder: String?

    /// Throws where the folder that was given is none, beside which nothing would be found and nothing said of it.
    func check() throws { try Self.check(folder) }

    static func check(_ folder: String?) throws {
        if let folder, !Input.isFolder(folder) { throw Failure("--series", "there is no folder \(folder)") }
    }
}
