#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads regular files that a document names or a series holds; never a pipe, a device or a folder.
public enum LocalFile {
    /// The bytes of a regular file of at most `limit` bytes; nil where it is missing, larger, or anything else.
    public static func read(_ path: String, limit: Int = XMLPolicy().fileSize) -> [UInt8]? {
        open(path, limit: limit) { descriptor, size in
            var isWhole = false
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = fill(UnsafeMutableRawBufferPointer(buffer), size, from: descriptor)
                isWhole = count == size
            }
            return isWhole ? bytes : nil
        }
    }

    /// Whether there is anything at a path.
    public static func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a path is taken, were it by a link that leads nowhere.
    public static func isTaken(_ path: String) -> Bool {
        var information = stat()
        return lstat(path, &information) == 0
    }

    /// Opens a regular file of at most `limit` bytes for as long as `body` runs, which is given its size.
    static func open<Result>(_ path: String, limit: Int, _ body: (_ descriptor: Int32, _ size: Int) -> Result?) -> Result? {
        // Without O_NONBLOCK a named pipe would wait for its writer.
        let descriptor = systemOpen(path)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG, information.st_size <= limit else {
            return nil
        }
        return body(descriptor, Int(information.st_size))
    }

    /// Reads `size` bytes into a buffer that holds as many; how many came.
    static func fill(_ buffer: UnsafeMutableRawBufferPointer, _ size: Int, from descriptor: Int32) -> Int {
        var count = 0
        while count < size {
            let got = system(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { break }
            count += got
        }
        return count
    }

    private static func systemOpen(_ path: String) -> Int32 {
        #if canImport(Glibc)
        Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        #elseif canImport(Musl)
        Musl.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        #else
        Darwin.open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        #endif
    }

    private static func system(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        guard let buffer else { return 0 }
        #if canImport(Glibc)
        return Glibc.read(descriptor, buffer, count)
        #elseif canImport(Musl)
        return Musl.read(descriptor, buffer, count)
        #else
        return Darwin.read(descriptor, buffer, count)
        #endif
    }

    /// The path with every symbolic link and `..` resolved; nil where nothing is there.
    public static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder that end so, hidden ones left out, sorted by their bytes; nil where it cannot be listed.
    public static func names(in folder: String, suffix: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.precedesInBytes($1) }
    }
}
