import XEPKit
import XEPLint
import XEPVectors
import XMLKit

/// The configurations of a run: the one that is given, or for each folder the nearest `.xep.json` in it or above.
struct Configurations: Sendable {
    /// A configuration and the folder that its paths start from.
    struct Found: Sendable {
        let configuration: Configuration
        /// Without links, with a slash at its end.
        let folder: String
    }

    private var byFolder: [String: Found] = [:]
    private let given: Found?

    /// Reads what the inputs need; throws where one cannot be read or says what nobody knows.
    ///
    /// `path`: the file given by the user, which holds for all inputs.
    init(folders: Set<String>, path: String?) throws {
        given = try path.map { try Self.read($0) }
        if given != nil { return }
        var read: [String: Found] = [:]
        for folder in folders.sorted() {
            guard let real = LocalFile.realPath(folder), let file = Self.file(above: real) else { continue }
            let found = try read[file] ?? Self.read(file)
            read[file] = found
            byFolder[folder] = found
        }
    }

    /// How the document at a path is to be judged, whose folder is one of those given.
    func settings(of path: String, in folder: String) -> LintSettings {
        guard let found = found(for: folder) else { return LintSettings() }
        let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
        let full = (LocalFile.realPath(folder) ?? folder) + "/" + name
        return found.configuration.settings(for: full.hasPrefix(found.folder) ? String(full.dropFirst(found.folder.count)) : name)
    }

    /// The folder of the series that the configuration of a folder names.
    func series(for folder: String) -> String? {
        guard let found = found(for: folder), let series = found.configuration.series else { return nil }
        return series.hasPrefix("/") ? series : found.folder + series
    }

    private func found(for folder: String) -> Found? { given ?? byFolder[folder] }

    private static func file(above folder: String) -> String? {
        var folder = folder
        while true {
            let file = (folder == "/" ? "" : folder) + "/" + Configuration.fileName
            if LocalFile.isThere(file) { return file }
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private static func read(_ path: String) throws -> Found {
        let bytes = try Input.file(path: path).read()
        let folder = LocalFile.realPath(Surroundings.folder(of: path)) ?? "."
        do {
            return Found(configuration: try Configuration(bytes), folder: folder.hasSuffix("/") ? folder : folder + "/")
        } catch {
            let position = LineIndex(Source(name: path, file: bytes)).position(of: error.offset)
            throw Failure("\(path):\(position.line):\(position.column)", error.message)
        }
    }
}
