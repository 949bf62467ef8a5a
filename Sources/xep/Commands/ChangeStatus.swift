import ArgumentParser
import XEPDesk
import XEPKit
import XMLKit

/// `xep status`: a XEP goes from one status to the next.
struct ChangeStatus: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Give a XEP its next status, with the revision that records it and the end of the last call.",
        discussion: """
            The difference is shown; --write does it. Only the steps of XEP-0001 are made, others with --force. Proposed again is \
            another last call. Without a word about it a last call lasts 14 days.
            """)

    @Argument(help: ArgumentHelp("The XEP.", valueName: "file"), completion: .file(extensions: ["xml"]))
    var file: String

    @Argument(
        help: ArgumentHelp("The status: Experimental, Proposed, Stable, Active, Final, Deferred, Retracted, Rejected, Deprecated or Obsolete.", valueName: "status"),
        completion: .list(Status.allCases.filter { $0 != .protoXEP }.map(\.shownName)))
    var status: String

    @Option(help: ArgumentHelp("The end of the last call, for Proposed.", valueName: "yyyy-mm-dd"))
    var lastCall: String?

    @Option(help: ArgumentHelp("What the revision says, instead of the usual sentence.", valueName: "text"))
    var remark: String?

    @OptionGroup var desk: DeskOptions

    func validate() throws {
        if wanted == nil {
            let names = Status.allCases.filter { $0 != .protoXEP }.map(\.shownName)
            throw ValidationError("there is no status '\(status)': use one of \(names.joined(separator: ", "))")
        }
        if let lastCall, Day(lastCall) == nil { throw ValidationError("--last-call \(lastCall): is no date of the form yyyy-mm-dd") }
        if let remark, remark.allSatisfy(\.isWhitespace) { throw ValidationError("--remark wants a sentence") }
    }

    private var wanted: Status? {
        Status.allCases.first { $0 != .protoXEP && ($0.rawValue.lowercased() == status.lowercased() || $0.shownName.lowercased() == status.lowercased()) }
    }

    func run(_ console: Console) throws -> ExitStatus {
        guard let wanted else { throw Failure(status, "is no status") }
        let input = Input.file(path: file)
        let document = EncodedFile(name: file, bytes: try input.read())
        let surroundings = Surroundings([input], series: nil, standardInput: nil)
        let xep = XEP(document.source, resolver: surroundings.surrounding(of: input).resolver)
        var change = StatusChange(to: wanted, date: try desk.clock.day())
        (change.initials, change.vote, change.remark) = (desk.initials, desk.voteDay, remark)
        change.lastCall = lastCall.flatMap { Day($0) }
        change.isForced = desk.force
        try DeskChange.finish([try Accept.change(document, change.edits(of: xep), to: file)], write: desk.write, console)
        return .clean
    }
}
