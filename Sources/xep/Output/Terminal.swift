#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the places that xep writes to can show.
struct Terminal {
    /// Whether standard output takes ANSI colour: it is a terminal, not a dumb one, and NO_COLOR is unset or empty (no-color.org).
    let showsColour: Bool
    /// Whether standard error is a terminal where a line can be drawn over.
    let showsProgress: Bool

    init() {
        let capable = environment("TERM") != "dumb"
        showsColour = capable && (environment("NO_COLOR") ?? "").isEmpty && isatty(STDOUT_FILENO) == 1
        showsProgress = capable && isatty(STDERR_FILENO) == 1
    }
}

/// The value of an environment variable, or nil where it is not set.
func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
