import ArgumentParser

/// The command `xep`: checks, proves and draws XMPP Extension Protocols.
struct Xep: ParsableCommand {
    /// The version of the tool.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "xep",
        abstract: "Lint, prove and render XMPP Extension Protocols.",
        discussion: """
            Exit status: 0, nothing at or above the level that fails; 1, findings; 2, xep could not do its work;
            128 + n after signal n (130 after Ctrl-C, 141 when the reader of standard output went away).
            """,
        version: version,
        // Each names itself in its configuration: a name made from a type costs a search through all protocol conformances.
        subcommands: [
            Lint.self,
            Explain.self,
            Examples.self,
            Schema.self,
            Dev.self,
            Render.self,
            IndexCommand.self,
            New.self,
            Preview.self,
            Probe.self,
            Vectors.self,
            Diff.self,
            TriageCommand.self,
            Colors.self,
            Accept.self,
            ChangeStatus.self,
            Report.self,
            Convert.self,
        ])

    /// The command that the arguments ask for.
    ///
    /// A subcommand that takes them all by itself is spared the reading of the whole tree, a tenth of a short run. Whatever else there is,
    /// help and mistakes among it, needs the way from the top.
    static func command(_ arguments: [String]) throws -> any ParsableCommand {
        let rest = Array(arguments.dropFirst())
        if let subcommand = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
            !rest.contains(where: { $0.hasPrefix("---") }), let command = try? subcommand.parseAsRoot(rest), command is any ConsoleCommand
        {
            return command
        }
        return try parseAsRoot(arguments)
    }
}
