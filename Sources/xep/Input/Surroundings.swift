import XEPKit
import XMLKit

/// What stands around each input: the files that its DOCTYPE may name, and its series; shared by all documents of a folder.
struct Surroundings: Sendable {
    struct Surrounding: Sendable {
        let resolver: FileResolver
        let series: Series
    }

    private let byFolder: [String: Surrounding]
    /// What standard input is called, which also says where it belongs.
    private let standardInput: String

    /// `series`: the folder given by the user, or nil for each file's own.
    init(_ inputs: [Input], series: String?, standardInput: String?) {
        self.standardInput = standardInput ?? "standard input"
        var byFolder: [String: Surrounding] = [:]
        // Documents of other folders than the series' stand in for the published ones.
        let standIns = series == nil ? [] : inputs.compactMap(\.path).map { Series.StandIn.file(path: $0) }
        var shared: [String: Series] = [:]
        for input in inputs {
            let folder = Self.folder(of: input.path ?? standardInput ?? "")
            guard byFolder[folder] == nil else { continue }
            let home = series ?? Self.series(of: folder)
            let known = shared[home] ?? Series(folder: home, standIns: standIns)
            shared[home] = known
            byFolder[folder] = Surrounding(resolver: FileResolver(folders: [folder, home]), series: known)
        }
        self.byFolder = byFolder
    }

    func surrounding(of input: Input) -> Surrounding {
        byFolder[Self.folder(of: input.path ?? standardInput)] ?? Surrounding(resolver: FileResolver(folders: []), series: .none)
    }

    /// Reads an input; throws a `Failure` where that cannot be done.
    func source(of input: Input) throws -> Source {
        Source(name: input.path ?? standardInput, file: try input.read())
    }

    private static func folder(of path: String) -> String {
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
