public import XEPKit
public import XMLKit

/// A change of a XEP's status, with the revision that records it and, for Proposed, the end of the last call (XEP-0001 §8, §9).
public struct StatusChange: Sendable {
    public var status: Status
    public var date: Day
    /// The end of the last call; only for Proposed, where it defaults to 14 days after `date`.
    public var lastCall: Day?
    /// Who does it, such as "XEP Editor: jc".
    public var initials = "XEP Editor"
    /// The day of the vote, where it is to be named.
    public var vote: Day?
    /// What the revision says instead of the usual sentence.
    public var remark: String?
    /// Whether transitions that XEP-0001 does not know, and short last calls, are made all the same.
    public var isForced = false

    public init(to status: Status, date: Day) {
        self.status = status
        self.date = date
    }

    /// The edits that make the change; throws where the process does not allow it.
    public func edits(of xep: XEP) throws(DeskFailure) -> [TextEdit] {
        let name = xep.source.name
        let header = xep.header
        guard header.element != nil else { throw DeskFailure(name, "has no <header>, so it is no XEP") }
        if let problem = xep.structuralProblems.first { throw DeskFailure(name, "is not well-formed at byte \(problem.range.lowerBound): mend that first") }
        guard let field = header.status else { throw DeskFailure(name, "has no <status>") }
        if xep.isProtoXEP || status == .protoXEP { throw DeskFailure(name, "a ProtoXEP gets its first status by xep accept, and no XEP becomes one again") }
        try check(from: header.knownStatus, text: field.text, type: header.knownType, name)
        guard let revision = revision(header).edit(in: header) else { throw DeskFailure(name, "has no <revision>, so there is no history to add to") }
        var edits = [revision]
        if header.knownStatus != status {
            guard let edit = field.edit(writing: status.rawValue) else { throw DeskFailure(name, "gets its <status> from an entity: write it out") }
            edits.append(edit)
        }
        if status == .proposed {
            let end = try lastCallEnd(name)
            let layout = Layout(of: xep.source.bytes, at: field.element.range.lowerBound)
            let place = field.element.range.upperBound
            edits.append(TextEdit(place..<place, "\(layout.lineEnd)\(layout.indent)<lastcall>\(end)</lastcall>"))
        } else if lastCall != nil {
            throw DeskFailure(name, "--last-call goes with Proposed, not with \(status.shownName)")
        }
        return edits
    }

    private func check(from old: Status?, text: String, type: DocumentType?, _ name: String) throws(DeskFailure) {
        if isForced { return }
        guard let old else { throw DeskFailure(name, "has the status '\(text)', which XEP-0001 does not know (or say --force)") }
        // A last call can be extended, or issued again (XEP-0001 §8).
        if old == status, status == .proposed { return }
        if old == status { throw DeskFailure(name, "is \(status.shownName) already") }
        let next = Transition.next(after: old, type: type)
        guard !next.contains(status) else { return }
        let list = next.map(\.shownName).joined(separator: ", ")
        throw DeskFailure(
            name, "does not go from \(old.shownName) to \(status.shownName) by XEP-0001: "
                + (next.isEmpty ? "\(old.shownName) is an end" : "next is one of \(list)") + " (or say --force)")
    }

    /// At least 14 days are due.
    private func lastCallEnd(_ name: String) throws(DeskFailure) -> Day {
        guard let earliest = date.adding(days: 14) else { throw DeskFailure(name, "\(date) is too late for a last call") }
        guard let lastCall else { return earliest }
        if lastCall < earliest, !isForced {
            throw DeskFailure(name, "a last call lasts at least 14 days: from \(date) until \(earliest) or later (or say --force)")
        }
        return lastCall
    }

    func revision(_ header: Header) -> RevisionBlock {
        RevisionBlock(version: version(after: header.revisions.compactMap(\.versionNumber).max()), date: date, initials: initials, remark: remark ?? usualRemark(header))
    }

    /// 1.0 and 2.0 are the marks of Stable or Active and of Final; the end of a life is a change for implementers; anything else is
    /// an editorial change, which must not count as activity (XEP-0001 §7).
    private func version(after newest: Version?) -> Version {
        let newest = newest ?? Version(0, 0)
        switch status {
        case .draft, .active: return newest < Version(1, 0) ? Version(1, 0) : Version(newest.major, newest.minor + 1)
        case .final: return newest < Version(2, 0) ? Version(2, 0) : Version(newest.major, newest.minor + 1)
        case .deprecated, .obsolete: return Version(newest.major, newest.minor + 1)
        default: return newest < Version(0, 1) ? Version(0, 1) : Version(newest.major, newest.minor, newest.patch + 1)
        }
    }

    private func usualRemark(_ header: Header) -> String {
        let body = header.approvers.first.flatMap { Approver(rawValue: $0.text) } ?? .council
        let vote = body == .editor ? "by the XEP Editor" : "by vote of the \(body.rawValue)" + (vote.map { " on \($0)" } ?? "")
        return switch status {
        case .deferred: "Deferred, since it has not been updated for twelve months."
        case .proposed: header.knownStatus == .proposed ? "Issued another Last Call." : "Proposed; issued a Last Call."
        case .retracted: "Retracted by the author."
        case .experimental: header.knownStatus == .proposed ? "Moved back to Experimental \(vote)." : "Moved back to Experimental."
        case .rejected: "Rejected \(vote)."
        default: "Changed status to \(status.shownName) \(vote)."
        }
    }
}

extension Status {
    /// The word that readers see: Stable for Draft.
    public var shownName: String { self == .draft ? "Stable" : rawValue }
}
