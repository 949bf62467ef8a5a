#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A socket that listens on a free port of the loopback.
final class LoopbackSocket: Sendable {
    let descriptor: Int32
    let port: UInt16

    init() throws {
        #if canImport(Darwin) || canImport(Musl)
        descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(number, $0, length) == 0 && listen(number, 8) == 0 && getsockname(number, $0, &length) == 0
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        if !isBound { throw CommandError("no port on the loopback: \(String(cString: strerror(errno)))") }
    }

    deinit { close(descriptor) }

    /// The descriptor of the next caller; nil where there is none.
    func nextCaller() -> Int32? {
        let caller = accept(descriptor, nil, nil)
        return caller < 0 ? nil : caller
    }

    /// The descriptor of a connection to a port of the loopback.
    static func connect(port: Int) throws -> Int32 {
        #if canImport(Darwin) || canImport(Musl)
        let number = socket(AF_INET, SOCK_STREAM, 0)
        #else
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { system(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        if code != 0 {
            let error = CommandError("port \(port): \(String(cString: strerror(errno)))")
            close(number)
            throw error
        }
        return number
    }
}

private func system(_ number: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 { connect(number, address, length) }
