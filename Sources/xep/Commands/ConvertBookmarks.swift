import ArgumentParser
import XMLKit
import XMPPKit

/// `xep convert bookmarks`: a list or native items, as another of the three forms.
struct ConvertBookmarks: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "bookmarks",
        abstract: "Turn bookmarks into private XML, an item of storage:bookmarks, or items of urn:xmpp:bookmarks:1.",
        discussion: """
            Read is the first list (XEP-0048), or else all native items (XEP-0402), wherever they are in the file: in a stanza, in a request, \
            alone. What the other form cannot hold is named on standard error, and the exit status is 1 then.
            """)

    /// Named as the library names them.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case privateXML = "private-xml"
        case pep, native
    }

    @Option(help: ArgumentHelp("The form to write.", valueName: "form"))
    var to: Form

    @OptionGroup var options: ConversionOptions

    func run(_ console: Console) throws -> ExitStatus {
        let input = options.input
        guard let file = BookmarkFile(try ConvertedXML.element(try input.read(), input.name)) else {
            throw Failure(input.name, "holds neither a list of bookmarks nor native bookmarks")
        }
        let (value, losses) = file.written(as: BookmarkFile.Form(rawValue: to.rawValue) ?? .native)
        return try options.write(to: console, losses: losses) { try $0.write(XMLSerializer().text(of: value) + "\n") }
    }
}

/// XML that is handed to a conversion.
enum ConvertedXML {
    /// The root element; throws a `Failure` for what is no well-formed XML.
    static func element(_ bytes: [UInt8], _ name: String) throws -> XMLValue {
        let source = Source(name: name, file: bytes)
        let tree = XMLTree(source)
        if tree.isRefused { throw Failure(name, "goes past a limit of what is read as XML") }
        if let problem = tree.problems.first {
            let place = LineIndex(source).position(of: problem.range.lowerBound)
            throw Failure(name, "is no well-formed XML: see line \(place.line), column \(place.column)")
        }
        guard let root = tree.root else { throw Failure(name, "holds no element") }
        return XMLValue(root)
    }
}
