import ArgumentParser
import XEPRender
import XMLKit

/// `xep render`: one HTML page for each XEP.
struct Render: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Make an HTML page of each XEP.",
        discussion: """
            The page of xep-0030.xml is xep-0030.html; what lies in an inbox/ goes to inbox/. Pages share the files xep.css and \
            xep.js, and read well without the second; --standalone puts both into each page. Nothing else is ever fetched. A XEP \
            that is not well-formed gets no page but one line, and the exit status is 1.
            """)

    @OptionGroup var inputs: InputOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "folder"), completion: .directory)
    var output: String

    @Option(
        help: ArgumentHelp("The series whose DTD and entities count (default: the folder of each XEP, of inbox/ its parent).", valueName: "folder"),
        completion: .directory)
    var series: String?

    @Flag(help: "Put style and script into each page, so that it is one file.")
    var standalone = false

    @Flag(help: "Let links to other XEPs lead to the pages made with this one, where there are such, not to xmpp.org; 'xep index' makes the start page.")
    var localLinks = false

    @OptionGroup var jobs: JobsOption

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output wants a folder") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let renderer = try PageRenderer()
        let plan = PagePlan(inputs.inputs(console), output: output, series: series) { console.complain($0) }
        for folder in plan.folders { try makeFolder(folder) }
        if !standalone {
            for asset in renderer.assets { try console.temporaries.replaceFile(at: plan.root + asset.name) { try $0.write(asset.bytes) } }
        }

        let work = PageWork(renderer: renderer, isStandalone: standalone, linked: localLinks ? Set(plan.pages.map { String($0.path.dropFirst(plan.root.count)) }) : nil, temporaries: console.temporaries)
        var pages = 0
        var status = ExitStatus.clean
        try Jobs.run(plan.pages, jobs: jobs.count, progress: console.progress(of: plan.pages.count), work.make) { outcome in
            switch outcome {
            case .written(let holes):
                pages += 1
                for line in holes { try console.output.write(line + "\n") }
            case .finding(let line):
                status = max(status, .findings)
                try console.output.write(line + "\n")
            case .failed(let error): console.complain(error)
            }
        }
        try console.output.write("\(pages) \(pages == 1 ? "page" : "pages") in \(output)\n")
        return status
    }
}
