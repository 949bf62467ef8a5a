import ArgumentParser
import XEPKit
import XMLKit

/// `xep new`: a ProtoXEP to begin with.
struct New: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a ProtoXEP, with all that the series asks for in it.",
        discussion: """
            Writes SHORTNAME.xml, in which 'xep lint' finds nothing: a header, the sections that are mandatory or recommended, an \
            exchange, and a schema that takes its examples. What no option says is asked for on a terminal. A file that is there \
            is never overwritten.
            """)

    @Argument(help: ArgumentHelp("The short name of the protocol: letters a to z, digits and hyphens.", valueName: "shortname"))
    var shortname: String

    @Option(help: "The title, fewer than ten words.")
    var title: String?

    @Option(help: "The abstract, one or two sentences.")
    var abstract: String?

    @Option(help: ArgumentHelp("The name of its author; the last word is the surname.", valueName: "name"))
    var author: String?

    @Option(help: ArgumentHelp("The author's email address.", valueName: "address"))
    var email: String?

    @Option(help: ArgumentHelp("The author's JID.", valueName: "jid"))
    var jid: String?

    @Option(help: "Standards Track, Informational, Historical, Humorous or Procedural.")
    var type = "Standards Track"

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var date: TodayOption

    private static let types: [DocumentType] = [.standardsTrack, .informational, .historical, .humorous, .procedural]

    private var documentType: DocumentType? {
        Self.types.first { $0.rawValue.lowercased() == type.lowercased().split(separator: " ").joined(separator: " ") }
    }

    func validate() throws {
        if !NewProtoXEP.isShortname(shortname) {
            throw ValidationError("\(shortname): a short name has letters a to z, digits and single hyphens, and a letter first")
        }
        if documentType == nil {
            throw ValidationError("--type \(type): must be \(Self.types.dropLast().map(\.rawValue).joined(separator: ", ")) or Procedural")
        }
        if output?.isEmpty == true { throw ValidationError("--output wants a file") }
    }

    func run(_ console: Console) throws -> ExitStatus {
        let path = output ?? shortname + ".xml"
        if path != "-", LocalFile.isTaken(path) { throw Failure(path, "is there already, and is not overwritten") }
        let facts = try Facts(self, Questions(console))
        var document = NewProtoXEP(
            shortname: shortname, title: facts.title, abstract: facts.abstract, author: facts.author, day: try date.day())
        if let documentType { document.type = documentType }
        try console.write(to: path) { try $0.write(document.text) }
        if path != "-" { try console.output.write("\(path)\n") }
        return .clean
    }
}

/// What a header needs and only its author knows.
private struct Facts {
    let title: String
    let abstract: String
    let author: NewProtoXEP.Person

    init(_ command: New, _ questions: Questions) throws {
        var missing: [String] = []
        func ask(_ given: String?, _ option: String, _ question: String, _ complaint: (String) -> String?) throws -> String {
            if let answer = try questions.answer(given, option, question, complaint: complaint) { return answer }
            missing.append(option)
            return ""
        }
        title = try ask(command.title, "--title", "Title, fewer than ten words") { text in
            let count = text.split(separator: " ").count
            return count == 0 ? "must not be empty" : count > 9 ? "has \(count) words; fewer than ten are asked for" : Self.complaint(text)
        }
        abstract = try ask(command.abstract, "--abstract", "Abstract, one or two sentences") { $0.isEmpty ? "must not be empty" : Self.complaint($0) }
        let name = try ask(command.author, "--author", "Your name") { text in
            text.split(separator: " ").count < 2 ? "must be a first name and a surname" : Self.complaint(text)
        }
        var email = command.email
        if email == nil, command.jid == nil { email = try ask(nil, "--email or --jid", "Your email address") { Self.addressComplaint($0) } }
        for (option, address) in [("--email", command.email), ("--jid", command.jid)] {
            if let why = address.flatMap({ Self.addressComplaint($0) }) { throw Failure(option, why) }
        }
        let words = name.split(separator: " ")
        author = NewProtoXEP.Person(
            firstName: words.dropLast().joined(separator: " "), surname: words.last.map(String.init) ?? "", email: email, jid: command.jid)
        if !missing.isEmpty {
            throw Failure("new", "needs \(missing.joined(separator: ", ")); where standard input is a terminal it asks for them")
        }
    }

    /// Nothing that XML cannot hold may come in.
    private static func complaint(_ text: String) -> String? {
        text.unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{FFFE}" || $0 == "\u{FFFF}" }
            ? "must not have control characters" : nil
    }

    private static func addressComplaint(_ text: String) -> String? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy({ !$0.isEmpty }) && !text.contains(" ") ? complaint(text) : "must have the form name@domain"
    }
}
