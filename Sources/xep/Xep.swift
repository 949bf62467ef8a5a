import ArgumentParser

/// The command `xep`: checks, proves and draws XMPP Extension Protocols.
@main
struct Xep: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "xep",
        abstract: "Lint, prove and render XMPP Extension Protocols.")
}
