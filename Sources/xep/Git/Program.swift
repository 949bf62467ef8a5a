#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A run of another program to its end: no shell, no input, a small environment.
struct Program {
    let status: Int32
    let output: [UInt8]
    /// What it said on standard error, its beginning.
    let errors: String

    /// The most output that is read; more is an error.
    private static let largest = 256 << 20

    /// Runs a program that is looked for in PATH; throws a `Failure` where it cannot be run or a signal ended it.
    static func run(_ name: String, _ arguments: [String], environment variables: [String]) throws -> Program {
        var ends: [Int32] = []
        defer { for end in ends where end >= 0 { close(end) } }
        for _ in 0..<2 {
            var pair: [Int32] = [-1, -1]
            guard pipe(&pair) == 0 else { throw Failure(name, errno: errno) }
            for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            ends += pair
        }
        let process = try spawn(name, [name] + arguments, variables, output: ends[1], errors: ends[3])
        for index in [1, 3] {
            close(ends[index])
            ends[index] = -1
        }
        let (output, errors) = read(ends[0], ends[2])
        var status: Int32 = 0
        if output == nil { kill(process, SIGKILL) }
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { throw Failure(name, errno: errno) } }
        guard let output else { throw Failure(name, "gave more than \(largest >> 20) MiB") }
        guard status & 0x7F == 0 else { throw Failure(name, "was ended by signal \(status & 0x7F)") }
        return Program(status: (status >> 8) & 0xFF, output: output, errors: String(decoding: errors, as: UTF8.self))
    }

    private static func spawn(_ name: String, _ words: [String], _ variables: [String], output: Int32, errors: Int32) throws -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        // Signals are blocked and ignored here for our own reasons.
        var defaults = sigset_t(), none = sigset_t()
        sigemptyset(&none)
        sigemptyset(&defaults)
        for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, name, &actions, &attributes, &argv, &envp)
        if code == ENOENT { throw Failure(name, "is not installed, or not in PATH") }
        if code != 0 { throw Failure(name, errno: code) }
        return process
    }

    /// Reads both to their ends, as they come; no output where there is too much of it.
    private static func read(_ output: Int32, _ errors: Int32) -> (output: [UInt8]?, errors: [UInt8]) {
        var texts: [[UInt8]] = [[], []]
        var waiting = [output, errors].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while waiting.contains(where: { $0.fd >= 0 }) {
            if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
                if errno == EINTR { continue }
                break
            }
            for index in waiting.indices where waiting[index].fd >= 0 && waiting[index].revents != 0 {
                let count = systemRead(waiting[index].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    waiting[index].fd = -1
                } else if index == 0 || texts[1].count < 4096 {
                    texts[index] += buffer[..<count]
                }
            }
            if texts[0].count > largest { return (nil, texts[1]) }
        }
        return (texts[0], texts[1])
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
