import ArgumentParser
import XMLKit
import XMPPKit

/// `xep examples extract`: the stanzas as XML of their own.
struct ExamplesExtract: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Write every stanza of the examples as well-formed XML, each on a line of its own or more.",
        discussion: "Before each stands a comment with its place. Malformed examples are left out and counted on the last line.")

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption

    struct Outcome: Sendable {
        var text = ""
        var stanzas = 0
        var malformed = 0
    }

    func run(_ console: Console) throws -> ExitStatus {
        var stanzas = 0
        var malformed = 0
        try console.output.write("<examples>\n")
        try ExampleWork.run(input.inputs(console), jobs: jobs.count, console, Self.extract) { outcome in
            try console.output.write(outcome.text)
            stanzas += outcome.stanzas
            malformed += outcome.malformed
        }
        try console.output.write("<!-- \(ExampleWork.counted(stanzas, "stanza")), \(ExampleWork.counted(malformed, "malformed example")) left out -->\n</examples>\n")
        return .clean
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
