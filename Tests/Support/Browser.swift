/// The browser that pages are looked at with: Debian's chromium-headless-shell.
public enum Browser {
    public static let exists = (try? Command.program("chromium-headless-shell", "--version")) != nil

    /// The document after its scripts have run, as markup, with what the browser says on its console.
    public static func document(_ path: String, _ options: String...) throws -> (markup: String, console: String) {
        let arguments =
            ["--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--virtual-time-budget=20000"] + options
            + ["--dump-dom", "file://" + path]
        func run() throws -> Command.Outcome { try Command.program("chromium-headless-shell", arguments: arguments, timeout: 600) }
        // On a busy machine a process of the browser may give up on another; that says nothing of the page.
        let outcome = try (try? run()) ?? run()
        let console = outcome.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") }
        return (outcome.output, console.joined(separator: "\n"))
    }
}
