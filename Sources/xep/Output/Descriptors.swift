#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Opens /dev/null on each of the descriptors 0 to 2 that the parent left closed.
///
/// Otherwise the first file opened would become standard output, and results would be written into it. Each is
/// opened for the other direction than it is used in, so that using it is still the error EBADF.
func openClosedDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
        // The lowest free descriptor is this one, since those below it are open.
        _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
}

/// What the system says of an error number, in the manner of xep's messages: lower case, no final stop.
func describe(errno code: Int32) -> String {
    let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    // "Is a directory", but not "RPC version mismatch".
    guard let second = text.dropFirst().first, second.isLowercase || second == " " else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
}
