public import XEPKit
public import XMLKit

/// What makes a ProtoXEP the XEP with a number (XEP-0001 §5, §9).
public struct Acceptance: Sendable {
    /// The number that it gets, 1 to 9999.
    public var number: Int
    public var date: Day
    /// Who does it, such as "XEP Editor: jc".
    public var initials = "XEP Editor"
    /// The day of the vote, where it is to be named.
    public var vote: Day?
    /// The Approving Body, where the document names none or another one.
    public var approver: Approver?
    /// Whether a document of another status than ProtoXEP is accepted all the same.
    public var isForced = false

    public init(number: Int, date: Day) {
        self.number = number
        self.date = date
    }

    /// The name of the file that it becomes.
    public var fileName: String { "xep-\(XEPName.digits(number)).xml" }

    /// The edits that accept it; throws where it is no ProtoXEP or lacks what every XEP has.
    public func edits(of xep: XEP) throws(DeskFailure) -> [TextEdit] {
        let name = xep.source.name
        let header = xep.header
        guard let element = header.element else { throw DeskFailure(name, "has no <header>, so it is no XEP") }
        if let problem = xep.structuralProblems.first { throw DeskFailure(name, "is not well-formed at byte \(problem.range.lowerBound): mend that first") }
        if let number = xep.number { throw DeskFailure(name, "has the number \(XEPName.digits(number)) already") }
        guard let status = header.status else { throw DeskFailure(name, "has no <status>") }
        if let known = header.knownStatus, known != .protoXEP, !isForced {
            throw DeskFailure(name, "has the status \(known.rawValue): only a ProtoXEP is accepted (or say --force)")
        }
        guard let field = header.number else { throw DeskFailure(name, "has no <number>") }
        guard let revision = revision(header).edit(in: header) else { throw DeskFailure(name, "has no <revision>, so nothing says what is accepted") }
        let digits = XEPName.digits(number)
        let placeholders = Placeholders(xep)
        var edits = placeholders.edits(number: number)
        if !placeholders.provide(field) {
            guard let edit = field.edit(writing: digits) else { throw DeskFailure(name, "gets its <number> from an entity: write it out") }
            edits.append(edit)
        }
        guard let statusEdit = status.edit(writing: acceptedStatus(header).rawValue) else { throw DeskFailure(name, "gets its <status> from an entity: write it out") }
        edits += [statusEdit, revision]
        if let edit = try approverEdit(header, element, name) { edits.append(edit) }
        edits += DocumentPaths.edits(of: xep)
        edits += InboxLinks(of: xep.fileName, number: number).edits(in: xep.source.bytes)
        return edits
    }

    /// The editor alone approves of humour, and that by accepting it (XEP-0001 §9).
    func acceptedStatus(_ header: Header) -> Status { header.knownType == .humorous ? .active : .experimental }

    func revision(_ header: Header) -> RevisionBlock {
        let status = acceptedStatus(header)
        let first = status == .active ? Version(1, 0) : Version(0, 1)
        let newest = header.revisions.compactMap(\.versionNumber).max()
        let version = newest.map { $0 < first ? first : Version($0.major, $0.minor + 1) } ?? first
        let body = approver ?? header.approvers.first.flatMap { Approver(rawValue: $0.text) } ?? Self.usualApprover(header.knownType)
        let by = body == .editor ? "by the XEP Editor" : "by vote of the \(body == .board ? "Board" : "Council")" + (vote.map { " on \($0)" } ?? "")
        return RevisionBlock(version: version, date: date, initials: initials, remark: "Accepted as \(status.rawValue) \(by).")
    }

    /// Who decides on a type; nil where Board or Council may.
    static func usualApprover(_ type: DocumentType?) -> Approver? {
        switch type {
        case .standardsTrack, .informational, .historical: .council
        case .humorous: .editor
        default: nil
        }
    }

    private func approverEdit(_ header: Header, _ element: XMLElement, _ name: String) throws(DeskFailure) -> TextEdit? {
        if let field = header.approvers.first, Approver(rawValue: field.text) != nil {
            return approver.flatMap { $0.rawValue == field.text ? nil : field.edit(writing: $0.rawValue) }
        }
        guard let body = approver ?? Self.usualApprover(header.knownType) else {
            throw DeskFailure(name, "names no Approving Body, and its type does not tell: say --approver board or --approver council")
        }
        if let field = header.approvers.first { return field.edit(writing: body.rawValue) }
        guard let before = header.sig?.element ?? header.type?.element else { throw DeskFailure(name, "has no <type>") }
        let layout = Layout(of: element.tree.bytes, at: before.range.lowerBound)
        let end = before.range.upperBound
        return TextEdit(end..<end, "\(layout.lineEnd)\(layout.indent)<approver>\(body.rawValue)</approver>")
    }
}
