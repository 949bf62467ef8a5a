import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A server on the loopback that plays its part to one caller after the other, whatever they say.
public final class FakeServer: Sendable {
    /// What it does next.
    public enum Step: Sendable {
        case say(String)
        /// Reads until this has come, or the caller is gone.
        case await(String)
        /// Says nothing more and keeps the connection until the caller leaves it.
        case keepSilent
    }

    public let port: Int
    private let called = Locked(false)

    /// Whether something that it awaited has come.
    public var isCalled: Bool { called.withLock { $0 } }

    /// Closes the connection after the last step.
    public init(_ steps: [Step]) throws {
        signal(SIGPIPE, SIG_IGN)
        let listener = try LoopbackSocket()
        port = Int(listener.port)
        let thread = SystemThread { [called] in
            while let caller = listener.nextCaller() { Self.play(steps, caller, called) }
        }
        if thread == nil { throw CommandError("no thread") }
    }

    private static func play(_ steps: [Step], _ caller: Int32, _ called: Locked<Bool>) {
        defer { close(caller) }
        for step in steps {
            switch step {
            case .say(let text):
                var rest = Array(text.utf8)[...]
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes { write(caller, $0.baseAddress, $0.count) }
                    if count <= 0 { return }
                    rest = rest.dropFirst(count)
                }
            case .await(let text):
                if !read(caller, until: text) { return }
                called.withLock { $0 = true }
            case .keepSilent: _ = read(caller, until: nil)
            }
        }
    }

    private static func read(_ caller: Int32, until text: String?) -> Bool {
        var seen: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(caller, &buffer, buffer.count, 0)
            if count <= 0 { return false }
            guard let text else { continue }
            seen += buffer[..<count]
            if String(decoding: seen, as: UTF8.self).contains(text) { return true }
        }
    }
}
