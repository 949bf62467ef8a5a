import ArgumentParser
import XEPKit
import XMLKit

/// `xep triage`: what a pull request needs before it can be merged.
struct TriageCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "triage",
        abstract: "Say what a pull request needs: Author, Council, Board, a version block, or nothing.",
        discussion: """
            Compares the files of the git repository around the folder with the merge base of a revision and HEAD. Labels: new ProtoXEP, \
            needs Board, needs Council, needs Author, needs version block, editorial only. In doubt it says so, and a person decides.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, github }

    @Argument(help: ArgumentHelp("A folder of the repository (default: the one you are in).", valueName: "folder"), completion: .directory)
    var folder = "."

    @Option(
        help: ArgumentHelp(
            "The git revision that the change starts from (default: the base of the pull request, else origin's main or master).",
            valueName: "revision"))
    var since: String?

    @Option(help: "How to report: text, json, or github (a comment in Markdown).")
    var format = Format.text

    @Option(help: ArgumentHelp("Write the report to this file.", valueName: "file"), completion: .file())
    var output: String?

    func run(_ console: Console) throws -> ExitStatus {
        let revision = try since ?? base()
        let past = try Since(revision, paths: [folder + "/."], today: nil)
        let report = TriageReport(triage: Triage(try files(past)))
        try console.write(to: output) { out in
            switch format {
            case .text: try out.write(report.text)
            case .json: try out.write(report.json)
            case .github: try out.write(report.comment)
            }
        }
        return .clean
    }

    private func base() throws -> String {
        let repository = try Repository(around: folder)
        let request = environment("GITHUB_BASE_REF").flatMap { $0.isEmpty ? nil : "origin/" + $0 }
        let candidates = [request, "origin/HEAD", "origin/main", "origin/master", "main", "master"].compactMap { $0 }
        guard let found = candidates.first(where: repository.knows) else {
            throw Failure("--since", "is needed: this repository has neither origin/main nor origin/master")
        }
        return found
    }

    private func files(_ past: Since) throws -> [TriageFile] {
        let (top, changes) = past.changes
        let resolver = FileResolver(folders: [top])
        var origins: Set<String> = []
        var files: [TriageFile] = []
        for change in changes {
            guard let name = change.new else { continue }
            guard name.hasSuffix(".xml") else {
                files.append(TriageFile(name, .other))
                continue
            }
            guard let bytes = LocalFile.read(top + name) else { throw Failure(name, "cannot be read, or is no file") }
            let xep = XEP(Source(name: name, file: bytes), resolver: resolver)
            guard xep.tree.root?.localName == "xep" || XEPName.number(ofFile: xep.fileName) != nil || name.contains("inbox/") else {
                files.append(TriageFile(name, .other))
                continue
            }
            switch try past.version(of: top + name, bytes, isStored: true) {
            case .unchanged: break
            case .new: files.append(TriageFile(name, .added(xep)))
            case .changed(let old, let before, _):
                origins.insert(old)
                files.append(TriageFile(name, .changed(XEPDifference(from: XEP(Source(name: old, file: before), resolver: resolver), to: xep))))
            }
        }
        for change in changes where change.new == nil {
            guard let old = change.old, !origins.contains(old) else { continue }
            files.append(TriageFile(old, old.hasSuffix(".xml") ? .removed : .other))
        }
        return files.sorted { $0.path.precedesInBytes($1.path) }
    }
}
