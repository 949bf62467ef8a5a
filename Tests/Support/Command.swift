#if canImport(Glibc)
public import Glibc
#elseif canImport(Musl)
public import Musl
#else
public import Darwin
#endif

/// A run of the built command `xep`, with everything that a shell could put around it.
public struct Command {
    /// Where an output of the command goes.
    public enum Sink: Sendable {
        case captured
        case closed
        /// A pipe that nobody reads any more.
        case brokenPipe
        /// A file or device that is opened for writing, not created.
        case file(String)
    }

    /// How the run ended and what it wrote.
    public struct Outcome: Sendable {
        /// The exit status, or nil where a signal ended it.
        public var status: Int32?
        /// The signal that ended it; SIGKILL also where it took longer than allowed.
        public var signal: Int32?
        public var timedOut = false
        public var outputBytes: [UInt8] = []
        public var errorBytes: [UInt8] = []

        public var output: String { String(decoding: outputBytes, as: UTF8.self) }
        public var errors: String { String(decoding: errorBytes, as: UTF8.self) }
        /// The lines of standard error.
        public var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    public var arguments: [String]
    /// What stands on standard input; nil leaves it closed.
    public var input: [UInt8]? = []
    /// Variables set beside PATH, and nothing else.
    public var environment: [String: String] = [:]
    public var output = Sink.captured
    public var errors = Sink.captured
    /// The folder it runs in, or nil for that of the tests.
    public var folder: String?
    /// Programs that run it, such as `sh -c 'trap "" INT; exec "$@"' -`.
    public var wrapper: [String] = []
    /// Called with the process again and again until it says true; standard input is held back until then.
    public var meanwhile: ((pid_t) -> Bool)?

    public init(_ arguments: String...) { self.arguments = arguments }

    /// The built `xep`, which lies beside the test bundle; nil where it was not built.
    public static let executable: String? = {
        #if canImport(Darwin)
        var information = Dl_info()
        guard dladdr(#dsohandle, &information) != 0, let name = information.dli_fname else { return nil }
        #else
        let name = "/proc/self/exe"
        #endif
        guard let real = realpath(name, nil) else { return nil }
        defer { free(real) }
        var path = Substring(String(cString: real))
        while let slash = path.lastIndex(of: "/") {
            path = path[..<slash]
            var found = stat()
            if stat(path + "/xep", &found) == 0, found.st_mode & S_IFMT == S_IFREG { return path + "/xep" }
        }
        return nil
    }()

    /// Whether the wrapper works and can reach the built command, which another user may not.
    public var canRun: Bool {
        var probe = self
        (probe.arguments, probe.meanwhile) = (["--version"], nil)
        return (try? probe.run())?.status == 0
    }

    /// Runs it to its end, or kills it after that many seconds.
    public func run(timeout seconds: Double = 240) throws -> Outcome {
        guard let executable = Self.executable else { throw CommandError("xep is not built: run swift build") }
        ignoreBrokenPipes()
        // One at a time, so that no other child is born before the pipes close on exec.
        pthread_mutex_lock(birth.mutex)
        let input: Pipe, output: Pipe, errors: Pipe, process: pid_t
        do {
            defer { pthread_mutex_unlock(birth.mutex) }
            (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
            let place = folder.map { ["sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh", $0] } ?? []
            process = try spawn(place + wrapper + [executable] + arguments, input, output, errors)
        }
        input.reader.close()
        output.writer.close()
        errors.writer.close()
        if self.input == nil { input.writer.close() }
        var watch = Watch(process: process, input: self.input ?? [], seconds: seconds, meanwhile: meanwhile)
        watch.follow(input.writer, output.reader, errors.reader)
        return watch.outcome
    }

    /// Runs another program, found by PATH, to its end; throws what it said on standard error where it fails.
    public static func program(_ name: String, _ arguments: String...) throws -> Outcome {
        try program(name, arguments: arguments)
    }

    public static func program(_ name: String, arguments: [String], timeout seconds: Double = 240) throws -> Outcome {
        var command = Command()
        // The command that a run appends is dropped by the shell.
        command.wrapper = ["sh", "-c", #"program="$1" && shift 2 && exec "$program" "$@""#, "sh", name]
        command.arguments = arguments
        if let home = getenv("HOME") { command.environment["HOME"] = String(cString: home) }
        let outcome = try command.run(timeout: seconds)
        guard outcome.status == 0 else { throw CommandError("\(name): \(outcome.errors)") }
        return outcome
    }

    private func spawn(_ words: [String], _ input: Pipe, _ output: Pipe, _ errors: Pipe) throws -> pid_t {
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
        if self.input == nil {
            posix_spawn_file_actions_addclose(&actions, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_adddup2(&actions, input.reader.number, STDIN_FILENO)
        }
        for (sink, pipe, number) in [(self.output, output, STDOUT_FILENO), (self.errors, errors, STDERR_FILENO)] {
            switch sink {
            case .captured: posix_spawn_file_actions_adddup2(&actions, pipe.writer.number, number)
            case .closed: posix_spawn_file_actions_addclose(&actions, number)
            case .file(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY, 0)
            case .brokenPipe:
                let broken = try Pipe()
                broken.reader.close()
                posix_spawn_file_actions_adddup2(&actions, broken.writer.number, number)
                // Kept open until the child has its copy.
                pipe.keep(broken)
            }
        }
        var defaults = sigset_t(), none = sigset_t()
        sigemptyset(&none)
        sigemptyset(&defaults)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&defaults, signal) }
        posix_spawnattr_setsigdefault(&attributes, &defaults)
        posix_spawnattr_setsigmask(&attributes, &none)
        var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
        #if canImport(Darwin)
        flags |= Int32(POSIX_SPAWN_CLOEXEC_DEFAULT)
        #endif
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var variables = environment
        if variables["PATH"] == nil { variables["PATH"] = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }
        let argv = CStrings(words), envp = CStrings(variables.map { "\($0.key)=\($0.value)" })
        var process: pid_t = 0
        let code = posix_spawnp(&process, words[0], &actions, &attributes, argv.pointers, envp.pointers)
        if code != 0 { throw CommandError("\(words[0]): \(String(cString: strerror(code)))") }
        return process
    }
}

/// Why the command could not be run at all.
public struct CommandError: Error, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}

/// The lock of what must happen to one child at a time.
private final class Birth: @unchecked Sendable {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    init() { pthread_mutex_init(mutex, nil) }
}

private let birth = Birth()

/// A writer of ours must see EPIPE where the command does not read its input.
private func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

/// Follows a process until it is gone and its outputs are at their end.
private struct Watch {
    let process: pid_t
    let input: [UInt8]
    let seconds: Double
    let meanwhile: ((pid_t) -> Bool)?
    var outcome = Command.Outcome()

    init(process: pid_t, input: [UInt8], seconds: Double, meanwhile: ((pid_t) -> Bool)?) {
        self.process = process
        self.input = input
        self.seconds = seconds
        self.meanwhile = meanwhile
    }

    mutating func follow(_ input: Descriptor, _ output: Descriptor, _ errors: Descriptor) {
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(Int(seconds * 1000))
        var sent = 0, isPast = meanwhile == nil, gone = false
        var state: Int32 = 0
        // Something else may hold the pipes open, so the end of the process counts and not only that of the output.
        while !gone || output.isOpen || errors.isOpen {
            if !gone, waitpid(process, &state, WNOHANG) == process { gone = true }
            if !isPast, !gone, let meanwhile { isPast = meanwhile(process) }
            if clock.now > end {
                outcome.timedOut = true
                if !gone {
                    kill(process, SIGKILL)
                    waitpid(process, &state, 0)
                }
                break
            }
            // The bell of an ended process is the end of its outputs; where those are elsewhere, look every 2 ms.
            let waits = isPast && (output.isOpen || errors.isOpen) && !gone ? Int32(20) : Int32(2)
            var polls = [
                pollfd(fd: input.isOpen && isPast ? input.number : -1, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: output.isOpen ? output.number : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errors.isOpen ? errors.number : -1, events: Int16(POLLIN), revents: 0),
            ]
            poll(&polls, 3, waits)
            if polls[0].revents != 0 {
                let count = self.input[sent...].withUnsafeBytes { write(input.number, $0.baseAddress, min($0.count, 4096)) }
                sent += max(0, count)
                if count < 0 || sent == self.input.count { input.close() }
            }
            if polls[1].revents != 0 { output.read(into: &outcome.outputBytes) }
            if polls[2].revents != 0 { errors.read(into: &outcome.errorBytes) }
        }
        if state & 0x7f == 0 { outcome.status = state >> 8 & 0xff } else { outcome.signal = state & 0x7f }
    }
}

/// A descriptor that is closed when nobody holds it any more.
private final class Descriptor {
    private(set) var number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { close() }

    var isOpen: Bool { number >= 0 }

    func close() {
        if number >= 0 { _ = closeDescriptor(number) }
        number = -1
    }

    func read(into bytes: inout [UInt8]) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = readDescriptor(number, &buffer, buffer.count)
        if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { close() }
    }
}

private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
private func readDescriptor(_ number: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int { read(number, buffer, count) }

private final class Pipe {
    let reader: Descriptor
    let writer: Descriptor
    private var kept: [Pipe] = []

    /// Both ends close on exec, so that no child keeps the other end of its own pipe open.
    init() throws {
        var ends: [Int32] = [-1, -1]
        let code = pipe(&ends)
        if code != 0 { throw CommandError("pipe: \(String(cString: strerror(errno)))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reader = Descriptor(ends[0])
        writer = Descriptor(ends[1])
    }

    func keep(_ other: Pipe) { kept.append(other) }
}

/// Strings as C wants them: an array of pointers with a null pointer at its end.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]
    init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }
    deinit { for pointer in pointers { free(pointer) } }
}
