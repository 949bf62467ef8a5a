/// The browser that pages are looked at with: Debian's chromium-headless-shell.
public enum Browser {
    public static let exists = (try? Command.program("chromium-headless-shell", "--version")) != nil

    /// The document after its scripts have run, as markup, with what the browser says on its console.
    public static func document(_ path: String, _ options: String...) throws -> (markup: String, console: String) {
        let outcome = try Command.program(
            "chromium-headless-shell",
            arguments: ["--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=20000"] + options
                + ["--dump-dom", "file://" + path])
        let console = outcome.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }
        return (outcome.output, console.joined(separator: "\n"))
    }
}
