import ArgumentParser

/// What both conversions of files are asked: a file in, a file out.
struct ConversionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The file to write, which is replaced at once (default: standard output).", valueName: "file"), completion: .file())
    var output: String?

    @Argument(help: ArgumentHelp("The file to read; - for standard input.", valueName: "file"), completion: .file())
    var path = "-"

    var input: Input { path == "-" ? .standardInput : .file(path: path) }

    /// Writes what came out, and names what had to be dropped.
    func write(to console: Console, losses: [String], _ body: (Output) throws -> Void) throws -> ExitStatus {
        try console.write(to: output, body)
        for loss in losses { console.say("\(input.name): \(loss)") }
        return losses.isEmpty ? .clean : .findings
    }
}
