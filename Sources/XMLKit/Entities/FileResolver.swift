/// Finds what a document type declaration names: beside the document, in its series, or built into the tool.
///
/// Each file is read and scanned once, when the resolver is made, so that all documents of a folder share it. Nothing
/// outside the given folders is ever read, through symbolic links neither.
public struct FileResolver: XMLResolver {
    private let folders: [Folder]

    private struct Folder: Sendable {
        let path: String
        let realPath: String
        let libraries: [String: EntityLibrary]
    }

    /// The names of the two files that documents of the series share.
    public static let sharedNames = ["xep.ent", "xep.dtd"]

    /// Looks in these folders in their order, and last among the built-in files.
    public init(folders: [String]) {
        var seen: Set<String> = []
        self.folders = folders.compactMap { path in
            guard let realPath = LocalFile.realPath(path), seen.insert(realPath).inserted else { return nil }
            var libraries: [String: EntityLibrary] = [:]
            for name in Self.sharedNames {
                libraries[name] = Self.read(name, folder: path, realPath: realPath)
            }
            return Folder(path: path, realPath: realPath, libraries: libraries)
        }
    }

    public func library(systemID: String) -> EntityLibrary? {
        let name = systemID.split(separator: "/").last.map(String.init) ?? systemID
        for folder in folders {
            if let known = folder.libraries[name] { return known }
            let isPath = !systemID.hasPrefix("/") && !systemID.contains(":")
            if isPath, let found = Self.read(systemID, folder: folder.path, realPath: folder.realPath) { return found }
        }
        return BuiltIn.library(name)
    }

    /// Whether a folder of the resolver has its own file of this name.
    public func hasOwn(_ name: String) -> Bool {
        folders.contains { $0.libraries[name] != nil }
    }

    private static func read(_ name: String, folder: String, realPath: String) -> EntityLibrary? {
        let path = folder + "/" + name
        guard let real = LocalFile.realPath(path), real.hasPrefix(realPath == "/" ? "/" : realPath + "/"),
            let bytes = LocalFile.read(path)
        else { return nil }
        return EntityLibrary(name: path, bytes: bytes)
    }
}
