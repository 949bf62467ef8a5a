import XEPLint

/// The configurations of a run: the one that is given, or for each folder the nearest `.xep.json` in it or above.
struct Configurations: Sendable {
    private var byFolder: [String: ConfigurationFile] = [:]
    private let given: ConfigurationFile?

    /// Reads what the inputs need; throws where one cannot be read or says what nobody knows.
    ///
    /// `path`: the file given by the user, which holds for all inputs.
    init(folders: Set<String>, path: String?) throws {
        given = try path.map { try Self.read($0) }
        if given != nil { return }
        var read: [String: ConfigurationFile] = [:]
        for folder in folders.sorted() {
            guard let file = ConfigurationFile.path(for: folder) else { continue }
            let found = try read[file] ?? Self.read(file)
            read[file] = found
            byFolder[folder] = found
        }
    }

    /// How the document at a path is to be judged, whose folder is one of those given.
    func settings(of path: String, in folder: String) -> LintSettings {
        found(for: folder)?.settings(ofFile: path) ?? LintSettings()
    }

    /// The folder of the series that the configuration of a folder names.
    func series(for folder: String) -> String? { found(for: folder)?.series }

    private func found(for folder: String) -> ConfigurationFile? { given ?? byFolder[folder] }

    private static func read(_ path: String) throws -> ConfigurationFile {
        let bytes = try Input.file(path: path).read()
        do throws(ConfigurationFile.Mistake) {
            return try ConfigurationFile(bytes, path: path)
        } catch {
            throw Failure(error.place, error.reason)
        }
    }
}
