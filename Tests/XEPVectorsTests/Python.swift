import TestSupport

/// Programs in Python, for judges that are not ours.
enum Python {
    /// Whether python3 is there and finds a module.
    static func has(_ module: String) -> Bool {
        (try? run("import \(module)")) != nil
    }

    /// What a program prints; throws what it said on standard error where it fails.
    static func run(_ program: String, _ arguments: String...) throws -> String {
        var command = Command()
        // The command that `Command` appends is dropped by the shell.
        command.wrapper = ["sh", "-c", #"shift && exec python3 "$@""#, "sh"]
        command.arguments = ["-c", program] + arguments
        let outcome = try command.run()
        guard outcome.status == 0 else { throw PythonError(description: outcome.errors) }
        return outcome.output
    }

    struct PythonError: Error, CustomStringConvertible {
        var description: String
    }
}
