#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `xep preview` on a free port, for as long as a test needs it.
public enum PreviewProcess {
    /// Calls `body` with the port, ends the process with Ctrl-C, and returns how it ended.
    @discardableResult
    public static func run(_ folder: String, _ options: String..., body: @escaping (Int) throws -> Void) throws -> Command.Outcome {
        let place = try TemporaryFolder()
        try place.write("", to: "output")
        var command = Command()
        command.arguments = ["preview", folder, "--port", "0"] + options
        command.output = .file(place.path + "/output")
        var failure: (any Error)?
        command.meanwhile = { process in
            guard let port = port((try? place.read("output")) ?? "") else { return false }
            do { try body(port) } catch { failure = error }
            kill(process, SIGINT)
            return true
        }
        let outcome = try command.run(timeout: 300)
        if let failure { throw failure }
        return outcome
    }

    /// The port in "http://127.0.0.1:4711/ shows …", when the line is whole.
    private static func port(_ output: String) -> Int? {
        guard output.hasSuffix("\n"), let address = output.split(separator: " ").first else { return nil }
        return address.dropLast().split(separator: ":").last.flatMap { Int($0) }
    }
}

/// A connection to a server on the loopback.
public final class Caller {
    private let descriptor: Int32
    public private(set) var answer = ""

    public init(port: Int) throws {
        descriptor = try LoopbackSocket.connect(port: port)
        // A server that hangs must not hang the tests.
        var limit = timeval(tv_sec: 240, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    public func say(_ text: String) {
        signal(SIGPIPE, SIG_IGN)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Reads until this has come, and takes everything up to its end out of `answer`; nil where the server stops before.
    public func hear(_ text: String) -> String? {
        while true {
            if let range = answer.firstRange(of: text) {
                defer { answer.removeSubrange(..<range.upperBound) }
                return String(answer[..<range.upperBound])
            }
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { return nil }
            answer += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    /// What comes as the answer to one GET.
    public static func get(_ path: String, port: Int, method: String = "GET", host: String? = "127.0.0.1") throws -> String {
        let caller = try Caller(port: port)
        caller.say("\(method) \(path) HTTP/1.1\r\n\(host.map { "Host: \($0)\r\n" } ?? "")Connection: close\r\n\r\n")
        _ = caller.hear("\u{0}never\u{0}")
        return caller.answer
    }
}
