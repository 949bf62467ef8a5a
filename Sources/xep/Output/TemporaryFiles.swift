import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files that are being written: each appears under its name in one step when it is whole, or not at all.
final class TemporaryFiles: Sendable {
    /// The paths of the open ones, each entered before anybody else can see the file.
    private let open = Locked<Set<String>>([])

    /// Removes all of them and lets nobody open another one, for a process about to end.
    func removeAllAndStop(_ end: () -> Never) -> Never {
        open.withLock { paths in
            for path in paths { unlink(path) }
            end()
        }
    }

    /// Writes the file at `path` in one step; where it is a symbolic link, the file that it leads to.
    ///
    /// A device or a named pipe is written to as it is. A file that is replaced keeps its permissions; a new one
    /// follows the umask. Throws a `Failure` that names `path`, and then nothing is left behind.
    func replaceFile(at path: String, _ body: (Output) throws -> Void) throws {
        let target = try followLinks(path)
        var existing = stat()
        let exists = stat(target, &existing) == 0
        if exists {
            guard existing.st_mode & S_IFMT == S_IFREG else { return try writeInPlace(target, name: path, body) }
            // rename(2) asks only about the folder, but a file that is write-protected is so for a reason.
            guard access(target, W_OK) == 0 else { throw Failure(path, errno: errno) }
        }
        let (descriptor, temporary) = try create(beside: target, name: path)
        var isOpen = true
        do {
            if exists, fchmod(descriptor, existing.st_mode & 0o7777) != 0 { throw Failure(path, errno: errno) }
            let output = Output(descriptor: descriptor, name: path)
            try body(output)
            try output.flush()
            isOpen = false
            if close(descriptor) != 0 { throw Failure(path, errno: errno) }
            try open.withLock { paths in
                if rename(temporary, target) != 0 { throw Failure(path, errno: errno) }
                paths.remove(temporary)
            }
        } catch {
            if isOpen { close(descriptor) }
            open.withLock { paths in
                unlink(temporary)
                paths.remove(temporary)
            }
            throw error
        }
    }

    /// Creates an empty file in the folder of `target`; opened inside the lock, so that a signal finds it entered.
    private func create(beside target: String, name: String) throws -> (descriptor: Int32, path: String) {
        let folder = target.lastIndex(of: "/").map { target[...$0] } ?? ""
        for _ in 0..<100 {
            let temporary = folder + ".xep-" + String(UInt64.random(in: .min ... .max), radix: 36) + ".tmp"
            let (descriptor, code) = open.withLock { paths in
                let descriptor = openFile(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)
                if descriptor >= 0 { paths.insert(temporary) }
                return (descriptor, errno)
            }
            if descriptor >= 0 { return (descriptor, temporary) }
            if code != EEXIST, code != EINTR { throw Failure(name, errno: code) }
        }
        throw Failure(name, errno: EEXIST)
    }

    private func writeInPlace(_ target: String, name: String, _ body: (Output) throws -> Void) throws {
        let descriptor = openFile(target, O_WRONLY | O_CLOEXEC | O_NOCTTY)
        if descriptor < 0 { throw Failure(name, errno: errno) }
        defer { close(descriptor) }
        let output = Output(descriptor: descriptor, name: name)
        try body(output)
        try output.flush()
    }
}

private func openFile(_ path: String, _ flags: Int32) -> Int32 {
    open(path, flags, 0o666)
}

/// The path that a chain of symbolic links ends at, whether or not a file is there.
private func followLinks(_ path: String) throws -> String {
    var path = path
    for _ in 0..<40 {
        var information = stat()
        guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else { return path }
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(path, &target, target.count)
        if length < 0 { throw Failure(path, errno: errno) }
        let text = String(decoding: target[..<length], as: UTF8.self)
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        // /dev/stdout leads to names such as "pipe:[4711]", which only the system can follow.
        let next = text.hasPrefix("/") ? text : folder + text
        if access(path, F_OK) == 0, access(next, F_OK) != 0 { return path }
        path = next
    }
    throw Failure(path, errno: ELOOP)
}
