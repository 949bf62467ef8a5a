#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A program that is run as a process of its own, its output thrown away.
struct Program {
    let name: String
    let arguments: [String]

    init(_ name: String, _ arguments: [String]) {
        self.name = name
        self.arguments = arguments
    }

    /// What one run took, process start included.
    struct Cost {
        var wall = Duration.zero
        /// User and system time of all its threads.
        var processor = Duration.zero

        static func += (left: inout Self, right: Self) {
            left.wall += right.wall
            left.processor += right.processor
        }
    }

    /// Runs it once; nil where it could not start, or where a signal or a status that counts as failing ended it.
    func cost(failing: (Int32) -> Bool) -> Cost? {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        let words = ([name] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        var state: Int32 = 0
        let clock = ContinuousClock()
        let start = clock.now
        guard posix_spawnp(&process, name, &actions, nil, words, environ) == 0 else { return nil }
        var usage = rusage()
        while wait4(process, &state, 0, &usage) < 0, errno == EINTR {}
        let wall = clock.now - start
        if state & 0x7f != 0 || failing(state >> 8 & 0xff) { return nil }
        return Cost(wall: wall, processor: Duration(usage.ru_utime) + Duration(usage.ru_stime))
    }
}

extension Duration {
    fileprivate init(_ time: timeval) {
        self = .seconds(Int(time.tv_sec)) + .microseconds(Int(time.tv_usec))
    }
}
