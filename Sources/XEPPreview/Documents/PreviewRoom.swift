internal import XEPLint
internal import XMLKit

/// What the documents of one folder share: the files that they may name, their series, and how the project wants them judged.
struct PreviewRoom: Sendable {
    let resolver: FileResolver
    /// The folder of the series.
    let series: String
    private let configuration: ConfigurationFile?
    /// Why the `.xep.json` that is there does not count, in one line.
    let fault: String?

    /// Reads what lies there now; `series`: the folder that the user gave, which beats that of the configuration.
    init(_ folder: String, in home: String, series: String?) {
        var found: ConfigurationFile?
        var fault: String?
        if let path = ConfigurationFile.path(for: folder) {
            do throws(ConfigurationFile.Mistake) {
                guard let bytes = LocalFile.read(path) else { throw .init(place: path, reason: "cannot be read") }
                found = try ConfigurationFile(bytes, path: path)
            } catch {
                // A short name for what lies in the folder itself.
                let start = (LocalFile.realPath(home) ?? home) + "/"
                fault = error.description.hasPrefix(start) ? String(error.description.dropFirst(start.count)) : error.description
            }
        }
        configuration = found
        self.fault = fault
        self.series = series ?? found?.series ?? home
        resolver = FileResolver(folders: [folder, self.series])
    }

    /// How the document at a path is to be judged.
    func settings(ofFile path: String) -> LintSettings { configuration?.settings(ofFile: path) ?? LintSettings() }
}
