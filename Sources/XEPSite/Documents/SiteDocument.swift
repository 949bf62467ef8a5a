public import XEPKit
public import XEPRender
internal import XMLKit

/// One document as the pages and lists of a site tell of it.
public struct SiteDocument: Sendable {
    /// One who wrote it.
    public struct Person: Sendable {
        public let firstName: String
        public let surname: String
        public let organisation: String
        public let email: String

        var name: String { [firstName, surname].filter { !$0.isEmpty }.joined(separator: " ") }
    }

    /// The last entry of its history; what it does not say is empty.
    public struct Change: Sendable {
        public let version: String
        public let date: String
        public let initials: String
        public let remark: String
    }

    /// The name of its file without `.xml`, which its page and all that is made of it are called by.
    public let stem: String
    public let isInInbox: Bool
    /// nil for a ProtoXEP.
    public let number: Int?
    public let title: String
    public let abstract: String
    public let type: String
    /// As readers know it: Stable, where the document stores Draft.
    public let status: String
    /// As the document stores it.
    let storedStatus: String
    public let approvers: [String]
    public let sig: String
    /// Empty where there is none yet.
    public let shortname: String
    public let tags: [String]
    public let supersedes: [String]
    public let supersededBy: [String]
    public let lastCall: String
    public let authors: [Person]
    public let latest: Change
    public let contents: PageContents

    /// Reads a document; what it does not say is empty.
    public init(_ xep: XEP, isInInbox: Bool) {
        let header = xep.header
        let file = xep.fileName
        stem = file.hasSuffix(".xml") ? String(file.dropLast(4)) : file
        self.isInInbox = isInInbox
        number = xep.number
        title = header.title?.text ?? ""
        abstract = header.abstract?.text ?? ""
        type = header.type?.text ?? ""
        status = header.knownStatus == .draft ? "Stable" : header.status?.text ?? ""
        storedStatus = header.status?.text ?? ""
        approvers = header.approvers.map(\.text).filter { !$0.isEmpty }
        sig = header.sig?.text ?? ""
        let name = header.shortname?.text ?? ""
        shortname = Self.placeholders.contains(name.lowercased().replacing("_", with: " ")) ? "" : name
        tags = header.tags.map(\.text).filter { !$0.isEmpty }
        supersedes = header.supersedes.map(\.text).filter { !$0.isEmpty }
        supersededBy = header.supersededBy.map(\.text).filter { !$0.isEmpty }
        lastCall = header.lastCalls.first?.text ?? ""
        authors = header.authors.map { author in
            Person(
                firstName: author.firstName?.text ?? "", surname: author.surname?.text ?? "",
                organisation: author.organisation?.text ?? "", email: author.email?.text ?? "")
        }
        let revision = header.revisions.first
        latest = Change(
            version: revision?.version?.text ?? "", date: revision?.date?.text ?? "", initials: revision?.initials?.text ?? "",
            remark: revision?.remark?.text ?? "")
        contents = PageContents(xep)
    }

    /// What stands for a short name that a document does not have.
    private static let placeholders: Set<String> = ["n/a", "none", "not yet assigned", "to be assigned", "to be issued"]

    /// How readers call it: `XEP-0030`, or the name of its file.
    public var label: String { number.map { "XEP-" + XEPName.digits($0) } ?? stem }

    /// Its page, from the folder of the site.
    var href: String { (isInInbox ? "inbox/" : "") + stem + ".html" }

    /// Where the series publishes it; nil for a ProtoXEP.
    var address: String? { number.map { "https://xmpp.org/extensions/xep-\(XEPName.digits($0)).html" } }
}
