#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// `xep preview` of a folder, with one who listens to its events.
final class PreviewRun {
    private let process: pid_t
    private let events: Int32
    private var heard = ""

    /// nil where it does not start.
    init?(_ xep: String, folder: String) {
        var pipes: [Int32] = [-1, -1]
        guard pipe(&pipes) == 0 else { return nil }
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO)
        let arguments: [String] = [xep, "preview", folder, "--port", "0"]
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, xep, &actions, nil, words, environ)
        close(pipes[1])
        defer { close(pipes[0]) }
        guard code == 0 else { return nil }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(pipes[0], &buffer, buffer.count)
        let line = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        let port = line.split(separator: " ").first?.dropLast().split(separator: ":").last.flatMap { UInt16($0) }
        guard let port, let events = Self.connect(port) else {
            kill(process, SIGKILL)
            return nil
        }
        self.process = process
        self.events = events
        say("GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        guard hear("retry:") else { return nil }
    }

    deinit {
        close(events)
        kill(process, SIGTERM)
        var state: Int32 = 0
        waitpid(process, &state, 0)
    }

    /// How long it takes from the end of a write to the event that says that the page is there; nil where none comes.
    func save(_ bytes: [UInt8], to path: String, page: String) -> Duration? {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else { return nil }
        let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        close(file)
        let clock = ContinuousClock()
        let start = clock.now
        guard written == bytes.count else { return nil }
        repeat {
            guard hear("event: page\ndata: "), let line = line() else { return nil }
            if line.hasSuffix(" " + page) { return clock.now - start }
        } while true
    }

    /// Waits until lint has spoken too, so that the next save finds an idle server.
    func awaitFindings() -> Bool { hear("event: findings\n") }

    private func line() -> Substring? {
        while true {
            if let end = heard.firstIndex(of: "\n") {
                defer { heard.removeSubrange(...end) }
                return Substring(String(heard[..<end]))
            }
            guard hearMore() else { return nil }
        }
    }

    private func hear(_ text: String) -> Bool {
        while true {
            if let range = heard.firstRange(of: text) {
                heard.removeSubrange(..<range.upperBound)
                return true
            }
            guard hearMore() else { return false }
        }
    }

    private func hearMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = recv(events, &buffer, buffer.count, 0)
        if count > 0 { heard += String(decoding: buffer[..<count], as: UTF8.self) }
        return count > 0
    }

    private func say(_ text: String) {
        _ = Array(text.utf8).withUnsafeBytes { write(events, $0.baseAddress, $0.count) }
    }

    private static func connect(_ port: UInt16) -> Int32? {
        #if canImport(Darwin) || canImport(Musl)
        let number = socket(AF_INET, SOCK_STREAM, 0)
        #else
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port.bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { system(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        return code == 0 ? number : nil
    }
}

private func system(_ number: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 { connect(number, address, length) }
