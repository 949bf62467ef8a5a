internal import XEPVectors
internal import XMLKit

/// A configuration in its folder, from which the paths in it start.
public struct ConfigurationFile: Sendable {
    /// Why a file is no configuration.
    public struct Mistake: Error, Sendable, CustomStringConvertible {
        /// `path:line:column`.
        public let place: String
        public let reason: String

        public init(place: String, reason: String) { (self.place, self.reason) = (place, reason) }

        public var description: String { "\(place): \(reason)" }
    }

    private let configuration: Configuration
    /// Without links, with a slash at its end.
    private let folder: String

    /// Reads what stands in the file at a path.
    public init(_ bytes: [UInt8], path: String) throws(Mistake) {
        do throws(LocatedJSON.Mistake) {
            configuration = try Configuration(bytes)
        } catch {
            let position = LineIndex(Source(name: path, file: bytes)).position(of: error.offset)
            throw Mistake(place: "\(path):\(position.line):\(position.column)", reason: error.message)
        }
        let real = LocalFile.realPath(Self.parts(path).folder) ?? "."
        folder = real.hasSuffix("/") ? real : real + "/"
    }

    /// The folder of the series that it names; nil where it names none.
    public var series: String? {
        configuration.series.map { $0.hasPrefix("/") ? $0 : folder + $0 }
    }

    /// How the document at a path is to be judged.
    public func settings(ofFile path: String) -> LintSettings {
        let (parent, name) = Self.parts(path)
        let full = (LocalFile.realPath(parent) ?? parent) + "/" + name
        return configuration.settings(for: full.hasPrefix(folder) ? String(full.dropFirst(folder.count)) : name)
    }

    /// The path of the one that holds for a folder: the nearest in it or above; nil where there is none.
    public static func path(for folder: String) -> String? { paths(for: folder).first { LocalFile.isThere($0) } }

    /// The paths at which the one that holds for a folder may be, the nearest first; none where there is no such folder.
    public static func paths(for folder: String) -> [String] {
        guard var folder = LocalFile.realPath(folder) else { return [] }
        var paths: [String] = []
        while true {
            paths.append((folder == "/" ? "" : folder) + "/" + Configuration.fileName)
            guard folder != "/", let slash = folder.lastIndex(of: "/") else { return paths }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    private static func parts(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
