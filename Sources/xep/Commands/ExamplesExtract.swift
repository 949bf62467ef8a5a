import ArgumentParser
import XEPVectors
import XMLKit
import XMPPKit

/// `xep examples extract`: the stanzas as XML of their own.
struct ExamplesExtract: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write every stanza of the examples as well-formed XML, or everything about the examples as JSON.",
        discussion: """
            As XML, each stanza stands on a line of its own or more, and before it a comment with its place; malformed examples are left \
            out and counted on the last line. As JSON, there is an object for each example with its XEP, section, caption, line, namespaces \
            and stanzas, and for each stanza its exchange, its direction in it, and whether anything was left out of it.
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case xml, json }

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption
    @Option(help: "What to write: xml or json.") var format: Format = .xml

    struct Outcome: Sendable {
        var text = ""
        var stanzas = 0
        var malformed = 0
    }

    func run(_ console: Console) throws -> ExitStatus {
        switch format {
        case .xml: try writeXML(console)
        case .json: try writeJSON(console)
        }
        return .clean
    }

    private func writeXML(_ console: Console) throws {
        var stanzas = 0
        var malformed = 0
        try console.output.write("<examples>\n")
        try ExampleWork.run(input.inputs(console), jobs: jobs.count, console, Self.extract) { outcome in
            try console.output.write(outcome.text)
            stanzas += outcome.stanzas
            malformed += outcome.malformed
        }
        try console.output.write("<!-- \(ExampleWork.counted(stanzas, "stanza")), \(ExampleWork.counted(malformed, "malformed example")) left out -->\n</examples>\n")
    }

    private func writeJSON(_ console: Console) throws {
        var isFirst = true
        try console.output.write("{ \"format\": \"xepkit examples\", \"version\": 1, \"examples\": [\n")
        try ExampleWork.run(input.inputs(console), jobs: jobs.count, console) { document in
            ExampleRecord(document).blocks.map(\.line).joined(separator: ",\n")
        } take: { text in
            if text.isEmpty { return }
            try console.output.write((isFirst ? "" : ",\n") + text)
            isFirst = false
        }
        try console.output.write("\n] }\n")
    }

    private static func extract(_ document: ExampleWork.Document) -> Outcome {
        var outcome = Outcome()
        let serializer = XMLSerializer()
        for example in document.blocks {
            let reading = example.reading
            if reading.classification == .malformed { outcome.malformed += 1 }
            for (element, stanza) in reading.stanzas {
                outcome.stanzas += 1
                // A comment must not hold two hyphens.
                let place = document.place(reading.sourceRange(of: element).lowerBound).replacing("--", with: "- -")
                outcome.text += "<!-- \(place) -->\n\(serializer.text(of: stanza.value))\n"
            }
        }
        return outcome
    }
}
