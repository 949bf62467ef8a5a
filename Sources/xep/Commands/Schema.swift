import ArgumentParser

/// `xep schema`: the XML Schemas of XEPs.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Check the schemas of XEPs against XML Schema and their examples, and take them out.",
        subcommands: [SchemaCheck.self, SchemaExtract.self])
}
