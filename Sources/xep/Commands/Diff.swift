import ArgumentParser
import XEPKit
import XEPRender
import XMLKit

/// `xep diff`: what changed between two versions of a XEP, for an implementer first.
struct Diff: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say what changed between two versions of a XEP, for implementers first.",
        discussion: """
            OLD and NEW are files. Where OLD is no file it is a git revision of the file NEW, or two of them with '..' between: \
            'xep diff main xep-0317.xml', 'xep diff v1..v2 xep-0317.xml'. Line breaks, quotes and the order of attributes are no change. \
            Where the new version has no revision of its own, one is drafted. Exit status: 0, whether there is a difference or not; 2, xep \
            could not do its work.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, html }

    @Argument(help: ArgumentHelp("The old version: a file, a git revision, or two with '..' between.", valueName: "old"))
    var old: String

    @Argument(help: ArgumentHelp("The new version: a file.", valueName: "new"), completion: .file(extensions: ["xml"]))
    var new: String

    @Option(help: "How to report: text, json, or html (the page of the new version with both marked in it).")
    var format = Format.text

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the report to this file.", valueName: "file"), completion: .file())
    var output: String?

    @Option(
        help: ArgumentHelp("The series whose DTD and entities count (default: the folder of the file, of inbox/ its parent).", valueName: "folder"),
        completion: .directory)
    var series: String?

    @OptionGroup var date: TodayOption

    func run(_ console: Console) throws -> ExitStatus {
        let pair = try VersionPair(old, new, series: series)
        let resolver = FileResolver(folders: pair.folders)
        let difference = XEPDifference(from: XEP(pair.old, resolver: resolver), to: XEP(pair.new, resolver: resolver))
        let report = DifferenceReport(difference, on: try date.day())
        let bytes: [UInt8] =
            switch format {
            case .text: Array(report.text.utf8)
            case .json: Array(report.json.utf8)
            case .html: try page(difference, report.draft, resolver)
            }
        try console.write(to: output) { try $0.write(bytes) }
        return .clean
    }

    private func page(_ difference: XEPDifference, _ draft: RevisionDraft?, _ resolver: FileResolver) throws -> [UInt8] {
        let marked = MarkedVersion(difference, draft: draft)
        let tree = XMLTree(Source(name: new, file: marked.bytes), resolver: resolver)
        do {
            return try PageRenderer().page(of: XMLDocument(tree, for: .transformation))
        } catch is XMLDocument.NotWellFormed {
            throw Failure(new, "is not well-formed, so it has no page; 'xep lint' says what is wrong")
        }
    }
}
