import XEPKit
import XEPLint
import XMLKit

/// The versions that files had at the commit from which a change starts; made once, then shared by threads.
struct Since: Sendable {
    /// What a file was.
    enum Version: Sendable {
        /// As it is now.
        case unchanged
        /// It was not there.
        case new
        /// The bytes of its earlier version, and the days on which it was changed.
        case changed(name: String, bytes: [UInt8], days: [Day])
    }

    private struct Start: Sendable {
        let repository: Repository
        let commit: String
        let changes: [FileChange]
        /// All files of the commit.
        let known: Set<String>
    }

    private let byFolder: [String: Start]
    private let today: Day?

    /// Finds the repositories of the folders of these paths, and in each the merge base of the revision and HEAD.
    ///
    /// `folders`: others whose files may be asked for, where they lie in one of these repositories.
    /// `today`: the day of what is not committed yet; nil where nobody asks for days.
    init(_ revision: String, paths: [String], folders: Set<String> = [], today: Day?) throws {
        var byFolder: [String: Start] = [:]
        var byTop: [String: Start] = [:]
        for folder in Set(paths.map(Self.folder)).sorted() {
            let repository = try Repository(around: folder)
            if byTop[repository.top] == nil {
                let commit = try repository.mergeBase(with: revision)
                byTop[repository.top] = Start(
                    repository: repository, commit: commit, changes: try repository.changes(since: commit),
                    known: Set(try repository.names(of: commit)))
            }
            byFolder[folder] = byTop[repository.top]
        }
        for folder in folders where byFolder[folder] == nil {
            if let repository = try? Repository(around: folder) { byFolder[folder] = byTop[repository.top] }
        }
        self.byFolder = byFolder
        self.today = today
    }

    /// What happened to the files of the first repository, and its top folder.
    var changes: (top: String, files: [FileChange]) {
        byFolder.values.first.map { ($0.repository.top, $0.changes) } ?? ("", [])
    }

    /// The XML files that changed, with the old bytes of those that were there.
    func changedDocuments() throws -> [(old: (path: String, bytes: [UInt8])?, new: String?)] {
        var found: [(old: (path: String, bytes: [UInt8])?, new: String?)] = []
        var seen: Set<String> = []
        for start in byFolder.sorted(by: { $0.key < $1.key }).map(\.value) where seen.insert(start.repository.top).inserted {
            for change in start.changes where (change.new ?? change.old ?? "").hasSuffix(".xml") {
                let old = try change.old.flatMap { name in try start.repository.file(name, in: start.commit).map { (start.repository.top + name, $0) } }
                found.append((old, change.new.map { start.repository.top + $0 }))
            }
        }
        return found
    }

    /// What a file with these bytes was; `isStored`: whether they are what its path holds.
    func version(of path: String, _ bytes: [UInt8], isStored: Bool) throws -> Version {
        guard let start = byFolder[Self.folder(path)] ?? byFolder.values.first(where: { path.hasPrefix($0.repository.top) }), let name = start.repository.name(of: path) else { return .new }
        let change = start.changes.first { $0.new == name }
        if change == nil, !start.known.contains(name) { return .new }
        if change == nil, isStored { return .unchanged }
        guard let old = change == nil ? name : try change?.old ?? origin(of: name, bytes, start),
            let before = try start.repository.file(old, in: start.commit)
        else { return .new }
        if before == bytes, old == name { return .unchanged }
        guard let today else { return .changed(name: old, bytes: before, days: []) }
        var days = try start.repository.days(of: name, after: start.commit)
        if try days.isEmpty || start.repository.isEdited(name) { days.append(today) }
        return .changed(name: old, bytes: before, days: days)
    }

    /// The file that one was made from that git takes for new: a proposal that got its number, or one that went when this came.
    private func origin(of name: String, _ bytes: [UInt8], _ start: Start) throws -> String? {
        let gone = start.changes.filter { $0.new == nil }.compactMap(\.old).filter { $0.hasSuffix(".xml") }
        let xep = XEP(Source(name: name, file: bytes))
        guard !xep.isProtoXEP || !gone.isEmpty else { return nil }
        let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
        let shortname = xep.header.shortname?.text ?? ""
        var candidates = gone
        if !xep.isProtoXEP, !shortname.isEmpty, !shortname.contains("/") { candidates.append(folder + "inbox/" + shortname + ".xml") }
        return try candidates.first { candidate in
            guard let old = try start.repository.file(candidate, in: start.commit) else { return false }
            return xep.isVersion(of: XEP(Source(name: candidate, file: old)))
        }
    }

    private static func folder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
