import ArgumentParser

/// `xep examples`: what XEPs show as protocol.
struct Examples: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "examples",
        abstract: "List the examples of XEPs, check that they are real XMPP, and take them out.",
        discussion: """
            Examples are read by the dialect of XEPs: several roots, streams left open, C: and S: before lines, ellipses, HTTP headers \
            and prose around the XML are all understood.
            """,
        subcommands: [ExamplesList.self, ExamplesCheck.self, ExamplesExtract.self])
}
