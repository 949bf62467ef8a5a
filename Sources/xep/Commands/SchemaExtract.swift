import ArgumentParser
import XEPKit
import XMLKit

/// `xep schema extract`: every schema as a file, with a catalogue.
struct SchemaExtract: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write every schema as a file, with an XML catalogue that leads from namespaces to files.",
        discussion: """
            Files are called after their documents: xep-0060.xsd, xep-0060-2.xsd. The schemas of what RFCs own come with xep and are \
            written too. An editor that knows catalog.xml finds each schema by its namespace.
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption

    @Option(help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "folder"), completion: .directory)
    var output: String

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output wants a folder") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let inputs = input.inputs(console)
        let surroundings = Surroundings(inputs, series: nil, standardInput: nil)
        var claims: [SchemaClaim] = []
        try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { input in
            Result {
                let source = try surroundings.source(of: input)
                let xep = XEP(source, resolver: surroundings.surrounding(of: input).resolver)
                return xep.schemas.map { SchemaClaim($0, of: xep) }
            }
        } take: { (outcome: Result<[SchemaClaim], any Error>) in
            switch outcome {
            case .failure(let error): console.complain(error)
            case .success(let found): claims += found
            }
        }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        try makeFolder(folder)
        for file in SchemaCatalogue(claims).files {
            let path = folder + "/" + file.name
            try console.write(to: path) { try $0.write(file.bytes) }
            try console.output.write(path + "\n")
        }
        return .clean
    }
}
