import XEPKit
import XMLKit

/// What stands around each input: the files that its DOCTYPE may name, and its series; shared by all documents of a folder.
struct Surroundings: Sendable {
    struct Surrounding: Sendable {
        let resolver: FileResolver
        let series: Series
        /// The series before a change; that of today where nobody compares.
        let seriesBefore: Series
    }

    private let byFolder: [String: Surrounding]
    /// What standard input is called, which also says where it belongs.
    private let standardInput: String

    /// `series`: the folder given by the user, or nil for each file's own.
    /// `configured`: the folder of the series that a configuration names for a folder.
    /// `before`: the documents that a change touched, as they were.
    /// `ahead`: the series that is being read already.
    init(
        _ inputs: [Input], series: String?, standardInput: String?, before: [Source] = [], ahead: SeriesAhead? = nil,
        configured: (_ folder: String) -> String? = { _ in nil }
    ) {
        self.standardInput = standardInput ?? "standard input"
        var byFolder: [String: Surrounding] = [:]
        var shared: [String: (now: Series, before: Series)] = [:]
        for input in inputs {
            let folder = Self.folder(of: input.path ?? standardInput ?? "")
            guard byFolder[folder] == nil else { continue }
            let named = series ?? configured(folder)
            let home = Self.home(of: folder, series: named)
            // Documents of other folders than the series' stand in for the published ones.
            let begun = named == nil && before.isEmpty ? ahead?.series(in: home) : nil
            let known =
                shared[home] ?? begun.map { ($0, $0) }
                ?? Self.series(in: home, named == nil ? [] : inputs.compactMap(\.path).map { .file(path: $0) }, before)
            shared[home] = known
            byFolder[folder] = Surrounding(resolver: FileResolver(folders: [folder, home]), series: known.now, seriesBefore: known.before)
        }
        self.byFolder = byFolder
    }

    /// The folder of the series for a folder; `series`: the one that somebody named.
    static func home(of folder: String, series: String?) -> String { series ?? Self.series(of: folder) }

    private static func series(in home: String, _ standIns: [Series.StandIn], _ before: [Source]) -> (now: Series, before: Series) {
        let now = Series(folder: home, standIns: standIns)
        return (now, before.isEmpty ? now : Series(folder: home, standIns: standIns + before.map { .source($0) }))
    }

    /// The folders of inputs, standard input where its name says.
    static func folders(of inputs: [Input], standardInput: String?) -> Set<String> {
        Set(inputs.map { folder(of: $0.path ?? standardInput ?? "") })
    }

    func surrounding(of input: Input) -> Surrounding {
        byFolder[Self.folder(of: input.path ?? standardInput)] ?? Surrounding(resolver: FileResolver(folders: []), series: .none, seriesBefore: .none)
    }

    /// Reads an input; throws a `Failure` where that cannot be done.
    func source(of input: Input) throws -> Source {
        Source(name: input.path ?? standardInput, file: try input.read())
    }

    /// The folder of the series that a file belongs to.
    static func series(ofFile path: String) -> String {
        let folder = folder(of: path)
        if folder == "inbox" { return "." }
        // Without the `..` of the general case, since the path is shown to people.
        return folder.hasSuffix("/inbox") ? String(folder.dropLast("/inbox".count)) : series(of: folder)
    }

    /// The folder of a path, as it is written.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The folder of a file's series: its own, or the one around it for inbox/.
    private static func series(of folder: String) -> String {
        let real = LocalFile.realPath(folder) ?? folder
        return real.hasSuffix("/inbox") ? folder + "/.." : folder
    }
}

extension Input {
    /// The path of a file; nil for standard input.
    var path: String? {
        if case .file(let path) = self { path } else { nil }
    }
}
