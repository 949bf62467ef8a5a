import ArgumentParser
import XEPKit
import XEPLint
import XEPRender
import XEPSite
import XMLKit

/// `xep index`: what a site of many XEPs has beside their pages.
struct IndexCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "index",
        abstract: "Make the lists and indexes of a folder of XEPs.",
        discussion: """
            Writes a start page with a filter and a search, the list of all documents as XML and JSON, indexes of namespaces and \
            elements, and of each document its XML with all entities expanded, its references for xml2rfc and BibTeX, and its \
            examples as files. The pages that all this leads to are those of 'xep render --local-links' with the same --output. A XEP \
            that has no page is in no list but one line is said of it, and the exit status is 1.
            """)

    @Argument(help: ArgumentHelp("The folder of the XEPs; its inbox/ counts too.", valueName: "folder"), completion: .directory)
    var folder: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write to; made where it is missing.", valueName: "folder"), completion: .directory)
    var output: String

    @Option(help: ArgumentHelp("Copy the test vectors of this folder, with a page that lists them.", valueName: "folder"), completion: .directory)
    var vectors: String?

    @Flag(help: "Add the pages of all rules of 'xep lint'.")
    var rules = false

    @OptionGroup var jobs: JobsOption

    func validate() throws {
        if output.isEmpty { throw ValidationError("--output wants a folder") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let suites = try vectors.map { try SiteExtras.vectors(in: $0) } ?? []
        let inputs = Input.expand([folder]) { console.complain($0) }
        let surroundings = Surroundings(inputs, series: nil, standardInput: nil)
        var parts: [Site.Part] = []
        var status = ExitStatus.clean
        try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { input in
            Result {
                let xep = XEP(try surroundings.source(of: input), resolver: surroundings.surrounding(of: input).resolver)
                if let line = PageWork.obstacle(xep.source, xep.tree) { return .obstacle(line) }
                return .part(Site.Part(xep, isInInbox: input.isInInbox))
            }
        } take: { (outcome: Result<Outcome, any Error>) in
            switch outcome {
            case .failure(let error): console.complain(error)
            case .success(.part(let part)): parts.append(part)
            case .success(.obstacle(let line)):
                status = .findings
                try console.output.write(line + "\n")
            }
        }
        var others: [(room: SitePage.Room, pages: [SitePage])] = []
        if rules { others.append(SiteExtras.rules()) }
        if vectors != nil { others.append((VectorsPage.room, [VectorsPage.page(suites)])) }
        let files = parts.flatMap(\.files) + Site(parts, others: others).files + VectorsPage.copies(suites)
        let root = output.hasSuffix("/") ? output : output + "/"
        for folder in Set(files.map(\.folder)).sorted() { try makeFolder(root + folder) }
        let progress = console.progress(of: files.count, "files")
        defer { progress?.clear() }
        for (number, file) in files.enumerated() {
            progress?.show(number)
            try console.write(to: root + file.path) { try $0.write(file.bytes) }
        }
        for asset in try PageRenderer().assets { try console.write(to: root + asset.name) { try $0.write(asset.bytes) } }
        try console.output.write("\(ExampleWork.counted(parts.count, "document")) in \(output): \(ExampleWork.counted(files.count, "file"))\n")
        return status
    }

    private enum Outcome {
        case part(Site.Part)
        /// Why there is no page for the document.
        case obstacle(String)
    }
}

extension Input {
    /// Whether it lies in a folder of proposals.
    fileprivate var isInInbox: Bool {
        let parts = path?.split(separator: "/") ?? []
        return parts.count > 1 && parts[parts.count - 2] == "inbox"
    }
}
