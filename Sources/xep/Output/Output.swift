#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The reader of a pipe went away: no failure to speak of, but nothing further is worth writing.
struct BrokenPipe: Error {
    /// What a shell shows for a process that the signal ended, as it would for `grep`.
    var status: Int32 { 128 + SIGPIPE }
}

/// Bytes on their way to a descriptor: buffered and written by write(2), so that no error is lost.
///
/// Every call throws `BrokenPipe` where the reader went away and a `Failure` that names the place for any other error.
final class Output {
    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    private let capacity = 1 << 16
    /// Called before anything is handed to the system.
    var willWrite: (() -> Void)?

    /// Writes to an open descriptor, which stays the caller's to close; `name` stands in messages.
    init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count >= capacity { try flush() }
    }

    func write(_ bytes: some Sequence<UInt8>) throws {
        buffer.append(contentsOf: bytes)
        if buffer.count >= capacity { try flush() }
    }

    /// Hands everything written until here to the system; what it did not take is dropped with the error.
    func flush() throws {
        defer { buffer.removeAll(keepingCapacity: true) }
        var start = 0
        if !buffer.isEmpty { willWrite?() }
        while start < buffer.count {
            let written = buffer.withUnsafeBytes { bytes in
                systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: bytes[start...]))
            }
            if written >= 0 {
                start += written
                continue
            }
            switch errno {
            case EINTR: continue
            case EAGAIN: try waitUntilWritable()
            case EPIPE: throw BrokenPipe()
            case EBADF: throw Failure(name, "is closed")
            case let code: throw Failure(name, errno: code)
            }
        }
    }

    /// A descriptor that another process made non-blocking says "later", which is no error.
    private func waitUntilWritable() throws {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if poll(&wait, 1, -1) < 0, errno != EINTR { throw Failure(name, errno: errno) }
    }
}

/// Puts what `body` writes behind what the file at `path` holds; throws a `Failure` that names it.
func appendToFile(at path: String, _ body: (Output) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o666)
    if descriptor < 0 { throw Failure(path, errno: errno) }
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor, name: path)
    try body(output)
    try output.flush()
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
