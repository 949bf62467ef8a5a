import ArgumentParser
import XEPDesk
import XEPKit
import XMLKit

/// `xep accept`: a ProtoXEP becomes a XEP with a number.
struct Accept: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Make a ProtoXEP the XEP with a number: xep-NNNN.xml, its header, its entity and the links to it.",
        discussion: """
            The difference is shown; --write does it. Number, status, Approving Body, first revision, the paths of the DOCTYPE and the \
            placeholders for the number change, and not a byte else. The file goes from inbox/ to the folder of the series; there, \
            xep.ent gets a line for it, and other documents' links to its page in the inbox lead to the new one.
            """)

    enum Body: String, CaseIterable, ExpressibleByArgument {
        case council, board, editor

        var approver: Approver { self == .council ? .council : self == .board ? .board : .editor }
    }

    @Argument(help: ArgumentHelp("The ProtoXEP.", valueName: "file"), completion: .file(extensions: ["xml"]))
    var file: String

    @Option(help: ArgumentHelp("The number that it gets, such as 0518.", valueName: "number"))
    var number: String

    @Option(help: "The Approving Body where the document names none: council, board or editor.")
    var approver: Body?

    @Option(
        help: ArgumentHelp("The folder of the series (default: the folder of the file, or its parent for inbox/).", valueName: "folder"),
        completion: .directory)
    var series: String?

    @OptionGroup var desk: DeskOptions

    func validate() throws {
        if parsedNumber == nil { throw ValidationError("--number \(number): is no number of a XEP, which has one to four digits") }
    }

    private var parsedNumber: Int? {
        guard (1...4).contains(number.utf8.count), number.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let value = Int(number), value > 0 else { return nil }
        return value
    }

    func run(_ console: Console) throws -> ExitStatus {
        guard let number = parsedNumber else { throw Failure("--number", "is no number of a XEP") }
        let input = Input.file(path: file)
        let document = EncodedFile(name: file, bytes: try input.read())
        let surroundings = Surroundings([input], series: series, standardInput: nil)
        let xep = XEP(document.source, resolver: surroundings.surrounding(of: input).resolver)
        var acceptance = Acceptance(number: number, date: try desk.clock.day())
        (acceptance.initials, acceptance.vote, acceptance.approver) = (desk.initials, desk.voteDay, approver?.approver)
        acceptance.isForced = desk.force
        let folder = series ?? Surroundings.series(ofFile: file)
        let path = folder == "." ? acceptance.fileName : (folder.hasSuffix("/") ? folder : folder + "/") + acceptance.fileName
        if LocalFile.isThere(path) { throw Failure(path, "is there already: the number is taken") }
        let edits = try acceptance.edits(of: xep)
        var changes = [try Self.change(document, edits, to: path)]
        changes += try others(in: folder, xep: xep, number: number)
        try DeskChange.finish(changes, write: desk.write, console)
        return .clean
    }

    /// The entity file and the other documents of the series.
    private func others(in folder: String, xep: XEP, number: Int) throws -> [DeskChange] {
        var changes: [DeskChange] = []
        let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        if let bytes = LocalFile.read(prefix + "xep.ent") {
            let file = EncodedFile(name: prefix + "xep.ent", bytes: bytes)
            let line = EntityLine(number: number, title: xep.header.title?.text ?? "")
            changes.append(try Self.change(file, [try line.edit(in: file.source.bytes, name: file.source.name)], to: file.source.name))
        }
        let links = InboxLinks(of: xep.fileName, number: number)
        let own = LocalFile.realPath(file)
        for part in [prefix, prefix + "inbox/"] {
            for name in LocalFile.names(in: part.isEmpty ? "." : part, suffix: ".xml") ?? [] {
                guard let bytes = LocalFile.read(part + name), LocalFile.realPath(part + name) != own else { continue }
                let other = EncodedFile(name: part + name, bytes: bytes)
                let edits = links.edits(in: other.source.bytes)
                if !edits.isEmpty { changes.append(try Self.change(other, edits, to: part + name)) }
            }
        }
        return changes
    }

    static func change(_ file: EncodedFile, _ edits: [TextEdit], to path: String) throws -> DeskChange {
        DeskChange(
            path: file.source.name, newPath: path, old: file.source.bytes, new: edits.applied(to: file.source.bytes), bytes: try file.applying(edits))
    }
}
