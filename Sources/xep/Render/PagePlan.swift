import XMLKit

/// Which page each input becomes, and who answers for the files that it names.
struct PagePlan {
    struct Page: Sendable {
        let input: Input
        let path: String
        /// The way from its folder to that of all pages: empty, or with a slash at its end.
        let home: String
        let resolver: FileResolver
    }

    /// The folder that all pages go to, with a slash at its end.
    let root: String
    private(set) var pages: [Page] = []
    /// The folders that the pages go to.
    private(set) var folders: [String] = []

    /// Plans a page for each input; hands to `complain` what can have none, or none of its own.
    init(_ inputs: [Input], output: String, series: String?, complain: (Failure) -> Void) {
        var resolvers: [String: FileResolver] = [:]
        var taken: [String: String] = [:]
        root = output.hasSuffix("/") ? output : output + "/"
        for input in inputs {
            guard case .file(let path) = input else {
                complain(Failure(input.name, "has no file name to call its page by; give a file"))
                continue
            }
            let place = FilePlace(path)
            let folder = root + (place.isInInbox ? "inbox/" : "")
            let page = folder + place.stem + ".html"
            if let other = taken[page] {
                complain(Failure(path, "has the same page as \(other): \(page)"))
                continue
            }
            taken[page] = path
            let sources = [place.folder] + (series.map { [$0] } ?? (place.isInInbox ? [place.folder + "/.."] : []))
            let key = sources.joined(separator: "\0")
            let resolver = resolvers[key] ?? FileResolver(folders: sources)
            resolvers[key] = resolver
            if !folders.contains(folder) { folders.append(folder) }
            pages.append(Page(input: input, path: page, home: place.isInInbox ? "../" : "", resolver: resolver))
        }
    }
}

/// A path in its parts.
private struct FilePlace {
    let folder: String
    /// The name without the `.xml` at its end.
    let stem: String
    var isInInbox: Bool { folder == "inbox" || folder.hasSuffix("/inbox") }

    init(_ path: String) {
        let name: Substring
        if let slash = path.lastIndex(of: "/") {
            folder = slash == path.startIndex ? "/" : String(path[..<slash])
            name = path[path.index(after: slash)...]
        } else {
            folder = "."
            name = path[...]
        }
        stem = String(name.hasSuffix(".xml") ? name.dropLast(4) : name)
    }
}
