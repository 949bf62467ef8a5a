/// The entry of the history that a change deserves: the next version, and what a remark could say.
public struct RevisionDraft: Sendable {
    public let version: Version
    /// One sentence each.
    public let remarks: [String]
    public let day: Day

    /// As an element of the header, each line indented by two spaces; the initials are the author's to fill in.
    public var xml: String {
        let escaped = remarks.map { $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;") }
        let remark = escaped.count == 1 ? "<p>\(escaped[0])</p>" : "<ul>" + escaped.map { "\n      <li>\($0)</li>" }.joined() + "\n    </ul>"
        return """
              <revision>
                <version>\(version)</version>
                <date>\(day)</date>
                <initials></initials>
                <remark>\(remark)</remark>
              </revision>

            """
    }
}

extension XEPDifference {
    /// The version after the newest of the old document, by what changed and by the status it goes to (XEP-0001 §12);
    /// nil where nothing but the history changed, or the old version cannot be read.
    public var nextVersion: Version? {
        guard let impact, let last = old.header.revisions.first?.versionNumber else { return nil }
        if old.header.knownStatus != new.header.knownStatus {
            switch new.header.knownStatus {
            case .experimental where old.header.knownStatus == .protoXEP: return Version(0, 1)
            case .draft where last.major < 1, .active where last.major < 1: return Version(1, 0)
            case .final where last.major < 2: return Version(2, 0)
            default: break
            }
        }
        return impact == .editorial ? Version(last.major, last.minor, last.patch + 1) : Version(last.major, last.minor + 1)
    }

    /// What readers see of the changes: not the history, nor what the Editor keeps in the header beside it.
    public var changesForReaders: [XEPChange] {
        let kept: Set<String> = [
            "number", "lastcall", "supersededby", "tags", "schemaloc", "registry", "discuss", "expires", "author", "councilnote", "legal", "sig",
        ]
        return changes.filter { $0.subject != .revision && !($0.subject == .header && kept.contains($0.name)) }
    }

    /// The revisions that the new version has and the old one does not, newest first.
    public var addedRevisions: [Revision] {
        let known = Set(old.header.revisions.compactMap { $0.version?.text })
        return new.header.revisions.filter { revision in revision.version.map { !known.contains($0.text) } ?? false }
    }

    /// A draft of the entry that tells of the changes; nil where there is nothing to tell.
    public func revisionDraft(on day: Day) -> RevisionDraft? {
        guard let version = nextVersion else { return nil }
        return RevisionDraft(version: version, remarks: remarks, day: day)
    }

    /// What kinds of things changed, in a few words: `the schema, examples`.
    public func words(for changes: [XEPChange]) -> String {
        let words: [(XEPChange.Subject, String)] = [
            (.namespace, "namespaces"), (.schema, "the schema"), (.requirement, "requirements"), (.example, "examples"), (.section, "sections"),
            (.prose, "the text"), (.header, "the header"),
        ]
        return words.filter { subject, _ in changes.contains { $0.subject == subject } }.map(\.1).joined(separator: ", ")
    }

    private var remarks: [String] {
        var remarks: [String] = []
        for change in changes(of: .namespace) {
            remarks.append(change.action == .changed ? "Raise the namespace to \(change.name)." : "\(Self.verb(change.action)) the namespace \(change.name).")
        }
        for change in changes(of: .schema) {
            let names = change.details.map(\.message)
            remarks.append(names.isEmpty ? "\(Self.verb(change.action)) the schema of \(change.name)." : "Change the schema: \(names.prefix(4).joined(separator: "; "))\(names.count > 4 ? "; …" : "").")
        }
        for change in changes(of: .header) where change.name == "status" { remarks.append("The status is \(new.header.status?.text ?? "") now.") }
        let requirements = changes(of: .requirement)
        for change in requirements.prefix(4) { remarks.append("\(Self.verb(change.action)) the requirement: \(change.name)") }
        if requirements.count > 4 { remarks.append("Change \(requirements.count - 4) more requirements.") }
        let examples = changes(of: .example).filter { $0.action != .moved }
        for action in [XEPChange.Action.added, .changed, .removed] {
            let names = examples.filter { $0.action == action }.map { "'\($0.name)'" }
            if !names.isEmpty { remarks.append("\(Self.verb(action)) \(names.count == 1 ? "the example" : "the examples") \(names.prefix(4).joined(separator: ", "))\(names.count > 4 ? ", …" : "").") }
        }
        if remarks.isEmpty, !changes.isEmpty { remarks.append("Editorial changes\(sections.isEmpty ? "" : " in " + sections.prefix(3).joined(separator: ", ")).") }
        return remarks
    }

    /// The titles of the sections whose text changed.
    private var sections: [String] {
        var seen: Set<String> = []
        return changes.compactMap(\.section).filter { seen.insert($0).inserted }
    }

    private static func verb(_ action: XEPChange.Action) -> String {
        switch action {
        case .added: "Add"
        case .removed: "Remove"
        case .changed: "Change"
        case .moved: "Move"
        }
    }
}
