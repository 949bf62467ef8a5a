import XEPKit
import XMLKit

/// A git repository, read by the program `git`; nothing in it is changed.
struct Repository: Sendable {
    /// The real path of its top folder, with a slash at its end.
    let top: String

    /// The repository around a folder; throws a `Failure` where there is none, or no git.
    init(around folder: String) throws {
        guard let real = LocalFile.realPath(folder) else { throw Failure(folder, "is not there") }
        let found = try Self.git(["-C", real, "rev-parse", "--show-toplevel"])
        guard found.status == 0 else {
            let isNone = found.errors.contains("not a git repository") || found.errors.contains("must be run in a work tree")
            throw Failure(folder, isNone ? "is in no git repository" : Self.said(found))
        }
        let path = Self.line(found)
        top = path.hasSuffix("/") ? path : path + "/"
    }

    /// The path of a file from the top, its folder's links followed; nil where the file lies elsewhere.
    func name(of path: String) -> String? {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        guard let real = LocalFile.realPath(folder).map({ $0.hasSuffix("/") ? $0 : $0 + "/" }), real.hasPrefix(top) else { return nil }
        return String(real.dropFirst(top.count)) + (slash.map { path[path.index(after: $0)...] } ?? path[...])
    }

    /// The commit that a revision names; throws a `Failure` where git knows none.
    func commit(_ revision: String) throws -> String {
        // Never to be taken for an option, whatever git makes of its own guard.
        guard !revision.isEmpty, !revision.hasPrefix("-") else { throw Failure("'\(revision)'", "is no revision: it is empty or begins with '-'") }
        let found = try run(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
        guard found.status == 0 else { throw Failure("'\(revision)'", "is no revision that git knows here") }
        return Self.line(found)
    }

    /// The last commit that a revision and the work here have in common.
    func mergeBase(with revision: String) throws -> String {
        let commit = try commit(revision)
        let found = try run(["merge-base", commit, "HEAD"])
        guard found.status == 0 else {
            throw Failure("'\(revision)'", "has no commit in common with HEAD: in a shallow clone, fetch its history first")
        }
        return Self.line(found)
    }

    /// The bytes of a file in a commit; nil where it is not there.
    func file(_ name: String, in commit: String) throws -> [UInt8]? {
        let found = try run(["cat-file", "blob", "\(commit):\(name)"])
        return found.status == 0 ? found.output : nil
    }

    /// The names of all files of a commit.
    func names(of commit: String) throws -> [String] {
        let found = try run(["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit])
        return found.status == 0 ? Self.list(found) : []
    }

    /// Whether there is a commit that a revision names.
    func knows(_ revision: String) -> Bool { (try? commit(revision)) != nil }

    /// The days on which a file was changed by commits after another one (author dates).
    func days(of name: String, after commit: String) throws -> [Day] {
        let found = try run(["log", "--format=%as", commit + "..HEAD", "--", ":(literal,top)" + name])
        return found.status == 0 ? String(decoding: found.output, as: UTF8.self).split(separator: "\n").compactMap { Day(String($0)) } : []
    }

    /// Whether a file differs from the last commit, or is not in it.
    func isEdited(_ name: String) throws -> Bool {
        let found = try run(["status", "--porcelain", "-z", "--", ":(literal,top)" + name])
        return found.status == 0 && !found.output.isEmpty
    }

    /// What happened to the files since a commit, those that git does not know yet included.
    func changes(since commit: String) throws -> [FileChange] {
        let found = try run(["diff", "--name-status", "-M", "-z", "--no-ext-diff", "--no-textconv", commit, "--"])
        guard found.status == 0 else { throw Failure("git diff", Self.said(found)) }
        var words = Self.list(found)[...]
        var changes: [FileChange] = []
        while let status = words.popFirst(), let name = words.popFirst() {
            switch status.first {
            case "R", "C": if let now = words.popFirst() { changes.append(FileChange(old: name, new: now)) }
            case "A": changes.append(FileChange(old: nil, new: name))
            case "D": changes.append(FileChange(old: name, new: nil))
            default: changes.append(FileChange(old: name, new: name))
            }
        }
        let others = try run(["ls-files", "-z", "--others", "--exclude-standard"])
        return changes + Self.list(others).map { FileChange(old: nil, new: $0) }
    }

    // MARK: The program

    private func run(_ arguments: [String]) throws -> Program { try Self.git(["-C", top] + arguments) }

    private static func git(_ arguments: [String]) throws -> Program {
        // Not GIT_DIR and its like, which a hook sets for its own repository; and nothing that would run other programs.
        let kept = ["PATH", "HOME", "XDG_CONFIG_HOME", "TMPDIR", "GIT_CEILING_DIRECTORIES", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"]
        let variables = kept.compactMap { name in environment(name).map { "\(name)=\($0)" } }
        return try Program.run(
            "git", ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-pager"] + arguments,
            environment: variables + ["LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1"])
    }

    private static func line(_ found: Program) -> String {
        String(String(decoding: found.output, as: UTF8.self).prefix { !$0.isNewline })
    }

    private static func list(_ found: Program) -> [String] {
        found.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The first line that git says on standard error.
    private static func said(_ found: Program) -> String {
        let line = found.errors.split(separator: "\n").first.map(String.init) ?? "status \(found.status)"
        return line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
    }
}

/// What happened to a file between two commits: its name before and after, nil where it was not there.
struct FileChange: Sendable, Equatable {
    let old: String?
    let new: String?
}
