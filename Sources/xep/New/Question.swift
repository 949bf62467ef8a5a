#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Asks for what an option did not say, where somebody sits at a terminal.
struct Questions {
    private let console: Console
    private let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1

    init(_ console: Console) { self.console = console }

    /// The answer of `given`, else of the terminal: asked again until `complaint` has nothing against it.
    ///
    /// Nil where there is neither. Throws a `Failure` where what is given will not do, or the terminal is closed.
    func answer(_ given: String?, _ option: String, _ question: String, complaint: (String) -> String?) throws -> String? {
        if let given {
            if let complaint = complaint(given) { throw Failure(option, complaint) }
            return given
        }
        guard isTerminal else { return nil }
        while true {
            console.ask(question + ": ")
            guard let line = readLine() else { throw Failure("standard input", "ended before all questions were answered") }
            let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard let complaint = complaint(text) else { return text }
            console.ask(complaint + "\n")
        }
    }
}
