import ArgumentParser

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A subcommand that writes through a `Console` and says by its status how it went.
protocol ConsoleCommand: ParsableCommand {
    /// Does the work; throws a `Failure`, or any error that describes itself in one line, where the tool could not.
    func run(_ console: Console) throws -> ExitStatus
}

/// How a run ended; of two the larger one counts.
enum ExitStatus: Int32, Comparable {
    /// Nothing at or above the level that fails.
    case clean = 0
    case findings = 1
    /// The tool could not do its work.
    case failed = 2

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Why the tool could not do its work, printed as `xep: what: why`.
struct Failure: Error, CustomStringConvertible {
    /// The file or option concerned.
    let what: String
    let why: String

    init(_ what: String, _ why: String) {
        self.what = what
        self.why = why
    }

    /// With what the system says of an `errno`.
    init(_ what: String, errno code: Int32) {
        self.init(what, describe(errno: code))
    }

    var description: String { "\(what): \(why)" }
}

/// What a command has around it: standard output, standard error, files to write, and how it is to look.
final class Console {
    /// Standard output, buffered; flushed at the end of the run.
    let output = Output(descriptor: STDOUT_FILENO, name: "standard output")
    let terminal = Terminal()
    /// Where files are written that must never be left half done; may be shared by threads.
    let temporaries: TemporaryFiles
    /// What is done before a signal ends the process.
    let interruption: Interruption
    /// The series that was begun to be read before anybody knew what for.
    private(set) var ahead: SeriesAhead?
    private var worst = ExitStatus.clean
    private var progress: Progress?

    init(temporaries: TemporaryFiles, interruption: Interruption = Interruption()) {
        self.temporaries = temporaries
        self.interruption = interruption
    }

    /// How far a run over so many things is, shown on a terminal; nil where none can show it.
    func progress(of total: Int, _ things: String = "XEPs") -> Progress? {
        guard terminal.showsProgress else { return nil }
        let progress = Progress(total: total, of: things)
        self.progress = progress
        output.willWrite = { progress.clear() }
        return progress
    }

    /// Says in one line on standard error what could not be done; the run goes on and ends with status 2.
    func complain(_ error: any Error) {
        worst = .failed
        // Output first, so that on a terminal the two stand in the order in which they came about.
        do {
            try output.flush()
        } catch let failure as Failure {
            say(failure.description)
        } catch {
            // A reader that went away is noticed again by the next flush.
        }
        say(String(describing: error))
    }

    /// Puts `xep: ` and the message, made one line, on standard error.
    func say(_ message: String) {
        progress?.clear()
        var line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
        // A file's name may hold what moves a terminal's cursor or sets its title.
        line.unicodeScalars = String.UnicodeScalarView(line.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 })
        Self.warn(line)
    }

    /// Puts `xep: ` and the line on standard error; for any thread.
    static func warn(_ line: String) {
        let errors = Output(descriptor: STDERR_FILENO, name: "standard error")
        try? errors.write("xep: \(line)\n")
        try? errors.flush()
    }

    /// Puts a question on standard error, where a terminal shows it though the output goes elsewhere.
    func ask(_ question: String) {
        let errors = Output(descriptor: STDERR_FILENO, name: "standard error")
        try? errors.write(question)
        try? errors.flush()
    }

    /// Gives `body` a place to write to: the file at `path`, replaced at once when `body` is through, or standard output where it is nil or `-`.
    func write(to path: String?, _ body: (Output) throws -> Void) throws {
        guard let path, path != "-" else { return try body(output) }
        try temporaries.replaceFile(at: path, body)
    }

    /// Parses the arguments, runs the command they name, and returns the exit status of the process.
    func run(_ arguments: [String]) -> Int32 {
        ahead = SeriesAhead(arguments)
        // Nobody reads any more when the process ends.
        defer { ahead = nil }
        do {
            // Not in one expression: that would read `worst` before the command has complained.
            let status = try status(of: arguments)
            worst = max(worst, status)
        } catch let error as BrokenPipe {
            return error.status
        } catch {
            if let status = finish(after: error) { return status }
        }
        do {
            try output.flush()
        } catch let error as BrokenPipe {
            return error.status
        } catch {
            complain(error)
        }
        return worst.rawValue
    }

    private func status(of arguments: [String]) throws -> ExitStatus {
        if let lint = LintRun(ofPaths: arguments) { return try lint.run(self) }
        var command = try Xep.command(arguments)
        if let command = command as? any ConsoleCommand { return try command.run(self) }
        try command.run()
        return .clean
    }

    /// Sorts what ended a command into help and the like, bad usage, and failures; returns a status that ends the run at once.
    private func finish(after error: any Error) -> Int32? {
        if let code = error as? ExitCode {
            worst = max(worst, ExitStatus(rawValue: code.rawValue) ?? .failed)
            return nil
        }
        switch Xep.exitCode(for: error) {
        case .success:
            do {
                try output.write(Xep.fullMessage(for: error) + "\n")
            } catch let error as BrokenPipe {
                return error.status
            } catch {
                complain(error)
            }
        case .validationFailure:
            complain(Usage(error))
        default:
            complain(error)
        }
        return nil
    }
}

/// A mistake in the arguments, said in one line with the help that applies.
private struct Usage: Error, CustomStringConvertible {
    let description: String

    init(_ error: any Error) {
        let message = Xep.message(for: error)
        let hint = Xep.fullMessage(for: error).split(whereSeparator: \.isNewline)
            .map { $0.drop(while: { $0 == " " }) }
            .first { $0.hasPrefix("See '") && $0.hasSuffix("' for more information.") }
        let help = hint.map { $0.dropFirst("See ".count).dropLast(" for more information.".count) } ?? "'xep --help'"
        let first = message.prefix(1).lowercased() + message.dropFirst()
        description = (first.hasSuffix(".") ? String(first.dropLast()) : first) + "; see \(help)"
    }
}
