#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A named pipe in a folder: a file that a command cannot get past before the test lets it.
public final class NamedPipe {
    public let path: String
    private var writer: Int32 = -1

    public init(in folder: TemporaryFolder, name: String) throws {
        path = folder.path + "/" + name
        if mkfifo(path, 0o600) != 0 { throw CommandError("mkfifo: \(String(cString: strerror(errno)))") }
    }

    deinit { finish() }

    /// Whether the command has opened it, and is waiting for what the pipe has to say.
    public var isBeingRead: Bool {
        if writer < 0 { writer = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC) }
        return writer >= 0
    }

    /// Writes text of at most a few kilobytes and closes the pipe.
    public func finish(_ text: String = "") {
        guard writer >= 0 else { return }
        var text = text
        text.withUTF8 { _ = write(writer, $0.baseAddress, $0.count) }
        close(writer)
        writer = -1
    }
}
