/// A git repository in a temporary folder, with one branch `main`.
public final class GitRepository {
    public let folder: TemporaryFolder
    public var path: String { folder.path }

    public static let exists = (try? Command.program("git", "--version")) != nil

    public init() throws {
        folder = try TemporaryFolder()
        try git("init", "--quiet")
        try git("checkout", "--quiet", "-b", "main")
    }

    @discardableResult
    public func git(_ arguments: String...) throws -> String {
        try Command.program(
            "git", arguments: ["-C", path, "-c", "user.name=Juliet", "-c", "user.email=juliet@example.com", "-c", "commit.gpgsign=false"] + arguments
        ).output
    }

    /// Writes files and commits everything.
    public func commit(_ files: [String: String], _ message: String = "change") throws {
        for (name, text) in files { try folder.write(text, to: name) }
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "-m", message)
    }
}
