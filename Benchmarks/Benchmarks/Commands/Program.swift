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

    /// The wall time of one run, process start included; nil where it could not start or ended with a status that says it did not do its work.
    func time(failing: (Int32) -> Bool) -> Duration? {
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
        while waitpid(process, &state, 0) < 0, errno == EINTR {}
        let time = clock.now - start
        return state & 0x7f != 0 || failing(state >> 8 & 0xff) ? nil : time
    }
}
