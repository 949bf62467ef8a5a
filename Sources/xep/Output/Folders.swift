#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Makes the folder at `path` and those above it where they are missing; throws a `Failure` that names the one that cannot
/// be made.
func makeFolder(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
        made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
        if mkdir(made, 0o777) == 0 { continue }
        let code = errno
        var information = stat()
        // Not by EEXIST alone: a read-only file system says EROFS of a folder that is there.
        if stat(made, &information) != 0 { throw Failure(made, errno: code) }
        if information.st_mode & S_IFMT != S_IFDIR { throw Failure(made, errno: ENOTDIR) }
    }
}
