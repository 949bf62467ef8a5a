import XMLKit

/// What GitHub Actions says of the run in the environment.
struct Checkout: Sendable {
    /// The top of the checkout, with a slash at its end; nil where this is no such run.
    private let top: String?
    /// Where the files of this commit are shown, with a slash at its end.
    let page: String?
    /// The file that holds the summary of the job.
    let summary: String?

    init() {
        top = environment("GITHUB_WORKSPACE").flatMap { $0.isEmpty ? nil : LocalFile.realPath($0).map { $0 + "/" } }
        let parts = ["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA"].compactMap { environment($0) }.filter { !$0.isEmpty }
        page = parts.count == 3 ? "\(parts[0])/\(parts[1])/blob/\(parts[2])/" : nil
        summary = environment("GITHUB_STEP_SUMMARY").flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A path from the top of the checkout; as it is where it does not lie there.
    func path(_ path: String) -> String {
        guard let top else { return path }
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        // The folder alone, since a link is annotated under its own name.
        guard let real = LocalFile.realPath(folder).map({ $0.hasSuffix("/") ? $0 : $0 + "/" }), real.hasPrefix(top) else { return path }
        return String(real.dropFirst(top.count) + name)
    }
}
