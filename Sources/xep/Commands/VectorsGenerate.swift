import ArgumentParser
import XEPVectors

/// `xep vectors generate`: writes suites and their JSON Schemas.
struct VectorsGenerate: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write suites of vectors and their JSON Schemas, the same byte for byte on every machine.")

    @Argument(help: ArgumentHelp("Groups of suites, as 'xep vectors list' names them (default: all).", valueName: "group"))
    var groups: [String] = []

    @Option(
        help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "folder"),
        completion: .directory)
    var output = "vectors"

    enum Format: String, CaseIterable, ExpressibleByArgument { case json, csv }

    @Option(help: "The form of the files: json, or csv, which has the tests alone.")
    var format = Format.json

    func validate() throws {
        let known = SuiteGroup.all.map(\.name)
        for group in groups where !known.contains(group) {
            throw ValidationError("'\(group)' is no group of suites: there is \(known.joined(separator: ", "))")
        }
        if output.isEmpty { throw ValidationError("--output wants a folder") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        try makeFolder(format == .json ? folder + "/schema" : folder)
        let wanted = SuiteGroup.all.filter { groups.isEmpty || groups.contains($0.name) }
        let isJSON = format == .json
        try Jobs.run(wanted, jobs: Jobs.automatic, progress: console.progress(of: wanted.count, "groups of suites")) { group in
            isJSON ? group.files : group.csvFiles
        } take: { files in
            for file in files {
                let path = folder + "/" + file.path
                try console.write(to: path) { try $0.write(file.text) }
                try console.output.write(path + "\n")
            }
        }
        return .clean
    }
}
