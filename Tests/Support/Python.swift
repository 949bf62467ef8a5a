/// Programs in Python, for judges that are not ours.
public enum Python {
    /// The one that has the packages of scripts/test-tools.sh, or the machine's own.
    private static let interpreter: String = {
        let own = Shared.root + "/.build/test-tools/bin/python3"
        return (try? run("", with: own)) != nil ? own : "python3"
    }()

    /// Whether Python is there and finds a module.
    public static func has(_ module: String) -> Bool {
        (try? run("import \(module)")) != nil
    }

    /// What a program prints; throws what it said on standard error where it fails.
    public static func run(_ program: String, _ arguments: String...) throws -> String {
        try run(program, arguments: arguments)
    }

    public static func run(_ program: String, arguments: [String], timeout seconds: Double = 300) throws -> String {
        try run(program, arguments, with: interpreter, timeout: seconds)
    }

    private static func run(_ program: String, _ arguments: [String] = [], with interpreter: String, timeout seconds: Double = 300) throws -> String {
        do {
            return try Command.program(interpreter, arguments: ["-c", program] + arguments, timeout: seconds).output
        } catch {
            throw PythonError(description: "\(error)")
        }
    }

    public struct PythonError: Error, CustomStringConvertible {
        public var description: String
    }
}
