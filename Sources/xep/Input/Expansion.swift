#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
import XMLKit

extension Input {
    /// What the arguments mean: a file itself, a folder its XEPs, `-` standard input; none twice.
    ///
    /// What is missing or unreadable, and a folder without XEPs, is handed to `complain`, and the others still count.
    static func expand(_ arguments: [String], complain: (Failure) -> Void) -> [Input] {
        var seen: Set<FileIdentity> = []
        var sawStandardInput = false
        var inputs: [Input] = []
        func add(_ path: String) {
            var information = stat()
            guard stat(path, &information) == 0 else { return complain(Failure(path, errno: errno)) }
            if seen.insert(FileIdentity(information)).inserted { inputs.append(.file(path: path)) }
        }
        for argument in arguments {
            var information = stat()
            if argument == "-" {
                if !sawStandardInput { inputs.append(.standardInput) }
                sawStandardInput = true
            } else if argument.isEmpty {
                complain(Failure("''", "is no path"))
            } else if stat(argument, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
                xeps(inFolder: argument, complain: complain).forEach(add)
            } else {
                add(argument)
            }
        }
        return inputs
    }

    /// The paths of a folder's XEPs and of those in its inbox/, each sorted by the bytes of the name.
    private static func xeps(inFolder folder: String, complain: (Failure) -> Void) -> [String] {
        let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        var paths: [String] = []
        do throws(Failure) {
            paths = try documents(in: folder, prefix: prefix)
            if isFolder(prefix + "inbox") { paths += try documents(in: prefix + "inbox", prefix: prefix + "inbox/") }
            if paths.isEmpty { throw Failure(folder, "holds no XEP (*.xml), nor does its inbox/") }
        } catch {
            complain(error)
        }
        return paths
    }

    private static func documents(in folder: String, prefix: String) throws(Failure) -> [String] {
        guard let stream = opendir(folder) else { throw Failure(folder, errno: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // A pipe that nobody writes to would wait for ever; a link that leads nowhere is to be complained of.
            if name.hasSuffix(".xml"), !name.hasPrefix("."), !isNoFile(prefix + name) { names.append(name) }
        }
        return names.sorted { $0.precedesInBytes($1) }.map { prefix + $0 }
    }

    static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    private static func isNoFile(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT != S_IFREG
    }
}

/// What makes two paths the same file.
private struct FileIdentity: Hashable {
    let device: UInt64
    let file: UInt64

    init(_ information: stat) {
        device = UInt64(truncatingIfNeeded: information.st_dev)
        file = UInt64(truncatingIfNeeded: information.st_ino)
    }
}
