#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A place that a XEP is read from.
enum Input: Sendable {
    case file(path: String)
    case standardInput

    /// How messages name it.
    var name: String {
        switch self {
        case .file(let path): path
        case .standardInput: "standard input"
        }
    }

    /// The largest input that is read; the largest XEP has 0.3 MB.
    static let largest = 64 << 20

    /// All its bytes; throws a `Failure` that names it where it cannot be read, is a folder, or is larger than `largest`.
    func read() throws -> [UInt8] {
        guard case .file(let path) = self else { return try read(STDIN_FILENO) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        if descriptor < 0 { throw Failure(name, errno: errno) }
        defer { close(descriptor) }
        return try read(descriptor)
    }

    private func read(_ descriptor: Int32) throws -> [UInt8] {
        var information = stat()
        let expected = fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
        if expected > Self.largest { throw tooLarge }
        var bytes: [UInt8] = []
        // One byte more than expected, so that the end shows without another round.
        var room = max(expected + 1, 1 << 16)
        while true {
            let start = bytes.count
            var code: Int32 = 0
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = systemRead(descriptor, UnsafeMutableRawBufferPointer(buffer))
                code = errno
                count = max(0, got)
                if got >= 0 { code = 0 }
            }
            // Nearly every file comes in one piece, which need not be copied.
            if start == 0 { bytes = piece } else { bytes += piece }
            if code == EINTR { continue }
            if code == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&wait, 1, -1)
                continue
            }
            if code == EBADF { throw Failure(name, "is closed") }
            if code != 0 { throw Failure(name, errno: code) }
            if bytes.count > Self.largest { throw tooLarge }
            if bytes.count == start { return bytes }
            room = max(1 << 16, expected + 1 - bytes.count)
        }
    }

    private var tooLarge: Failure {
        Failure(name, "has more than \(Self.largest >> 20) MiB, the limit for a XEP")
    }
}

private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, bytes.baseAddress, bytes.count)
}
