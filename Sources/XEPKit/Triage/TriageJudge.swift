internal import XMLKit

/// Decides what one file of a pull request needs.
enum TriageJudge {
    static func verdict(_ file: TriageFile) -> TriageVerdict {
        var verdict = TriageVerdict(file.path)
        switch file.change {
        case .other: verdict.doubts.append("it is no XEP")
        case .removed: verdict.doubts.append("a document goes away, which no process has: they become Retracted, Rejected or Obsolete")
        case .added(let xep): judgeNew(xep, &verdict)
        case .changed(let difference): judge(difference, &verdict)
        }
        return verdict
    }

    private static func judgeNew(_ xep: XEP, _ verdict: inout TriageVerdict) {
        guard xep.isProtoXEP else {
            verdict.doubts.append("a XEP with a number comes from nowhere: numbers are given to ProtoXEPs of inbox/ when they are accepted")
            verdict.add(owner(of: xep), "it is a new XEP, which \(ownerName(of: xep)) accepts")
            return
        }
        verdict.add(.protoXEP, "it is a new document without a number")
        if xep.header.knownStatus != .protoXEP { verdict.doubts.append("its status is '\(xep.header.status?.text ?? "")', not ProtoXEP") }
        if !isReadable(xep) { verdict.doubts.append(unreadable) }
    }

    private static func judge(_ difference: XEPDifference, _ verdict: inout TriageVerdict) {
        let (old, new) = (difference.old, difference.new)
        if !isReadable(old) || !isReadable(new) { verdict.doubts.append(unreadable) }
        if old.isProtoXEP, !new.isProtoXEP {
            verdict.add(owner(of: new), "the ProtoXEP gets a number, for which \(ownerName(of: new)) accepts it")
            return
        }
        if old.number != new.number { verdict.doubts.append("its number changes") }
        let changes = difference.changes.filter { $0.subject != .revision }
        if changes.isEmpty {
            let isTold = difference.changes.isEmpty
            verdict.add(.editorial, isTold ? "nothing changes that a reader sees" : "the history alone changes")
            if !isTold, !difference.addedRevisions.isEmpty { verdict.doubts.append("a revision tells of a change that is not there") }
            return
        }
        judgeStatus(difference, &verdict)
        judgeHeader(difference, &verdict)
        judgeBody(difference, &verdict)
        if verdict.labels.isEmpty { verdict.add(.editorial, words(changes) + ": wording, not what implementations do") }
        if !new.isProtoXEP, difference.addedRevisions.isEmpty, !difference.changesForReaders.isEmpty {
            verdict.add(.versionBlock, "no revision tells of the change" + (difference.nextVersion.map { "; the next version is \($0)" } ?? ""))
        }
    }

    // MARK: Parts of a change

    private static func judgeStatus(_ difference: XEPDifference, _ verdict: inout TriageVerdict) {
        let (old, new) = (difference.old.header, difference.new.header)
        guard old.status?.text != new.status?.text else { return }
        guard let from = old.knownStatus, let to = new.knownStatus else {
            verdict.doubts.append("the status is '\(new.status?.text ?? "")', which XEP-0001 does not know")
            return
        }
        let change = "the status goes from \(from.rawValue) to \(to.rawValue)"
        if !StatusTransitions.xep0001.allows(from, to, of: new.knownType) { verdict.doubts.append(change + ", which XEP-0001 does not list") }
        switch to {
        case .deferred: verdict.add(.editorial, change + ", which the Editor does after a year without a change")
        case .retracted: verdict.add(.author, change + ", which only the author does")
        case .experimental where from == .deferred: verdict.add(.author, change + ", which a change by the author does")
        default: verdict.add(owner(of: difference.old), change + ", which \(ownerName(of: difference.old)) decides")
        }
    }

    private static func judgeHeader(_ difference: XEPDifference, _ verdict: inout TriageVerdict) {
        for change in difference.changes(of: .header) {
            let what = "\(change.name) changes"
            switch change.name {
            case "status": break
            case "author": verdict.add(.author, "who the authors are changes")
            case "approver":
                verdict.add(owner(of: difference.old), what)
                verdict.doubts.append("who approves the document changes")
            case "number", "legal": verdict.doubts.append(what)
            case "title", "type", "shortname", "dependencies", "supersedes", "supersededby":
                verdict.add(decider(on: difference), "\(what), and the status is \(statusName(of: difference.old))")
            case "abstract": break
            default: break
            }
        }
    }

    private static func judgeBody(_ difference: XEPDifference, _ verdict: inout TriageVerdict) {
        let weighty = difference.changes.filter { $0.impact > .editorial && $0.subject != .header && $0.subject != .revision }
        if let first = weighty.first {
            let detail = first.details.first?.message ?? first.name
            verdict.add(
                decider(on: difference), "\(words(weighty)) \(weighty.count == 1 ? "changes" : "change") (\(clipped(detail))), and the status is \(statusName(of: difference.old))")
            if difference.old.header.knownStatus == .final, !difference.incompatibilities.isEmpty {
                verdict.doubts.append("the document is Final, and old implementations would not understand the new version")
            }
            if difference.old.header.knownStatus == .proposed { verdict.doubts.append("the document is in its last call, so \(ownerName(of: difference.old)) may have to begin anew") }
        }
        let rewritten = difference.changes.filter { $0.subject == .prose && !isWording($0) }
        guard weighty.isEmpty, let first = rewritten.first else { return }
        // Without a word of RFC 2119 only people can tell what a new paragraph asks for.
        verdict.add(
            decider(on: difference),
            "more than the wording changes (\(first.action.rawValue): \(clipped(first.name))), and the status is \(statusName(of: difference.old))")
        verdict.doubts.append("whether the text that is \(first.action == .changed ? "rewritten" : first.action.rawValue) changes the protocol is for people to say")
    }

    // MARK: Words

    /// Whether a change is of a few words that neither turn a sentence round nor change a number.
    private static func isWording(_ change: XEPChange) -> Bool {
        switch change.action {
        case .moved: return true
        // A caption or a cell.
        case .added, .removed: return change.name.split(separator: " ").count <= 4
        case .changed:
            let turning: Set<String> = ["not", "no", "never", "always", "only", "must", "should", "may", "cannot", "don't", "required", "optional"]
            return change.details.count <= 6 && change.details.allSatisfy { detail in
                let words = detail.message.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }.map { $0.filter { $0 != "'" } }
                return words.count <= 12 && !words.contains { turning.contains($0) } && !hasOtherNumber(detail.message)
            }
        }
    }

    private static func hasOtherNumber(_ message: String) -> Bool {
        // A link's address may hold anything.
        !message.hasPrefix("the link") && message.contains { $0.isNumber }
    }

    private static let unreadable = "it is not well-formed, so not all that changes can be told"

    private static func isReadable(_ xep: XEP) -> Bool { xep.structuralProblems.isEmpty && xep.tree.root != nil }

    /// Who decides on a change of what is there: the author while it is in the author's hands, then those who approved it.
    private static func decider(on difference: XEPDifference) -> TriageLabel {
        switch difference.old.header.knownStatus {
        case .protoXEP, .experimental, .deferred, .proposed, .retracted, nil: .author
        default: owner(of: difference.old)
        }
    }

    private static func owner(of xep: XEP) -> TriageLabel { xep.header.approvers.contains { $0.text == Approver.board.rawValue } ? .board : .council }

    private static func ownerName(of xep: XEP) -> String { owner(of: xep) == .board ? "the Board" : "the Council" }

    private static func statusName(of xep: XEP) -> String {
        let name = xep.header.status?.text ?? ""
        return name == Status.draft.rawValue ? "Stable" : name.isEmpty ? "missing" : clipped(name)
    }

    private static func words(_ changes: [XEPChange]) -> String {
        var names: [String] = []
        for change in changes where !names.contains(change.subject.rawValue) { names.append(change.subject.rawValue) }
        return names.joined(separator: ", ")
    }

    private static func clipped(_ text: String) -> String { text.count > 100 ? text.prefix(99) + "…" : text }
}
