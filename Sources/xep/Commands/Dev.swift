import ArgumentParser

/// `xep dev`: what people who work on xepkit itself need.
struct Dev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dev",
        abstract: "Work on xepkit itself.",
        shouldDisplay: false,
        subcommands: [DevGenerate.self, DevNewRule.self])
}
