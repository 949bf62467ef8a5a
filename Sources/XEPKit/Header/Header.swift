public import XMLKit

/// What the header of a XEP says, each field with its place; the order of the elements is the DTD's affair.
public struct Header: Sendable {
    /// The header itself, or nil where the document has none.
    public let element: XMLElement?
    public private(set) var title: Field?
    public private(set) var abstract: Field?
    public private(set) var legal: XMLElement?
    public private(set) var number: Field?
    public private(set) var status: Field?
    public private(set) var type: Field?
    public private(set) var sig: Field?
    public private(set) var approvers: [Field] = []
    /// The documents that it depends on, one for each `<spec>`.
    public private(set) var dependencies: [Field] = []
    public private(set) var supersedes: [Field] = []
    public private(set) var supersededBy: [Field] = []
    public private(set) var shortname: Field?
    public private(set) var tags: [Field] = []
    public private(set) var schemaLocations: [SchemaLocation] = []
    public private(set) var lastCalls: [Field] = []
    public private(set) var registry: XMLElement?
    public private(set) var discuss: Field?
    public private(set) var expires: Field?
    public private(set) var councilNote: Field?
    public private(set) var authors: [Author] = []
    /// The revisions in the order of the text, which is newest first.
    public private(set) var revisions: [Revision] = []

    init(_ element: XMLElement?) {
        self.element = element
        guard let element else { return }
        for child in element.elements { read(child) }
    }

    private mutating func read(_ child: XMLElement) {
        switch child.localName {
        case "title": title = title ?? Field(child)
        case "abstract": abstract = abstract ?? Field(child)
        case "legal": legal = legal ?? child
        case "number": number = number ?? Field(child)
        case "status": status = status ?? Field(child)
        case "type": type = type ?? Field(child)
        case "sig": sig = sig ?? Field(child)
        case "approver": approvers.append(Field(child))
        case "dependencies": dependencies += child.elements("spec").map { Field($0) }
        case "supersedes": supersedes += child.elements("spec").map { Field($0) }
        case "supersededby": supersededBy += child.elements("spec").map { Field($0) }
        case "shortname": shortname = shortname ?? Field(child)
        case "tags": tags += child.elements("tag").map { Field($0) }
        case "schemaloc": schemaLocations.append(SchemaLocation(child))
        case "lastcall": lastCalls.append(Field(child))
        case "registry": registry = registry ?? child
        case "discuss": discuss = discuss ?? Field(child)
        case "expires": expires = expires ?? Field(child)
        case "councilnote": councilNote = councilNote ?? Field(child)
        case "author": authors.append(Author(child))
        case "revision": revisions.append(Revision(child))
        default: break
        }
    }

    /// The status, if its text is one of the known ones.
    public var knownStatus: Status? { status.flatMap { Status(rawValue: $0.text) } }
    /// The type, if its text is one of the known ones.
    public var knownType: DocumentType? { type.flatMap { DocumentType(rawValue: $0.text) } }
}

/// A person who wrote a XEP.
public struct Author: Sendable {
    public let element: XMLElement
    public private(set) var firstName: Field?
    public private(set) var surname: Field?
    public private(set) var organisation: Field?
    public private(set) var email: Field?
    public private(set) var jid: Field?
    public private(set) var uri: Field?

    init(_ element: XMLElement) {
        self.element = element
        for child in element.elements {
            switch child.localName {
            case "firstname": firstName = Field(child)
            case "surname": surname = Field(child)
            case "org": organisation = Field(child)
            case "email": email = Field(child)
            case "jid": jid = Field(child)
            case "uri": uri = Field(child)
            default: break
            }
        }
    }
}

/// Where a schema of the XEP is published, and the namespace that it describes.
public struct SchemaLocation: Sendable {
    public let element: XMLElement
    public let namespace: Field?
    public let url: Field?

    init(_ element: XMLElement) {
        self.element = element
        namespace = Field(element.element("ns"))
        url = Field(element.element("url"))
    }
}
