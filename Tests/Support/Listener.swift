#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A server on the loopback that notices whether anybody calls.
public final class Listener {
    private let socket: LoopbackSocket
    public var port: UInt16 { socket.port }

    public init() throws {
        socket = try LoopbackSocket()
        _ = fcntl(socket.descriptor, F_SETFL, O_NONBLOCK)
    }

    /// Whether somebody has called since it was made, or last asked.
    public func wasCalled() -> Bool {
        guard let caller = socket.nextCaller() else { return false }
        close(caller)
        return true
    }
}
