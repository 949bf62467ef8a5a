import ArgumentParser
import XEPDesk
import XEPKit
import XMLKit

/// `xep report`: what waits for the XEP Editor.
struct Report: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Say what is due in a series: deferrals, last calls, expirations, dead dependencies.",
        discussion: """
            A revision is substantial where the first or second number of the version changes. What is due is no mistake, so the exit \
            status is 0.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption
    @OptionGroup var clock: TodayOption

    @Option(help: "How to report: text or json.")
    var format = Format.text

    @Option(help: ArgumentHelp("Write the report to this file.", valueName: "file"), completion: .file())
    var output: String?

    func run(_ console: Console) throws -> ExitStatus {
        let day = try clock.day()
        let inputs = input.inputs(console)
        let surroundings = Surroundings(inputs, series: nil, standardInput: nil)
        var documents: [DueDocument] = []
        try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { input in
            Result { DueDocument(XEP(try surroundings.source(of: input), resolver: surroundings.surrounding(of: input).resolver)) }
        } take: { (outcome: Result<DueDocument, any Error>) in
            switch outcome {
            case .failure(let error): console.complain(error)
            case .success(let document): documents.append(document)
            }
        }
        let report = DueReport(documents, today: day)
        let text = format == .text ? DueText().text(report) : DueJSON().text(report)
        try console.write(to: output) { try $0.write(text) }
        return .clean
    }
}
