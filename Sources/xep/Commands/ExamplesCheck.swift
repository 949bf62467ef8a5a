import ArgumentParser
import XMPPKit

/// `xep examples check`: whether the examples are well-formed, and whether the model holds all of each stanza.
struct ExamplesCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name each mistake that keeps an example from being well-formed, and prove each stanza by round trip.",
        discussion: """
            A mistake is named once, where it was made. The round trip goes from a stanza over the model and back to XML, which must be \
            the stanza again; what is lost is named with its path. Exit status 1 where anything is named.
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption

    /// What one document came to.
    struct Outcome: Sendable {
        var text = ""
        var blocks = 0
        var malformed = 0
        var mistakes = 0
        var foreign = 0
        var stanzas = 0
        var others = 0
        var losses = 0
    }

    func run(_ console: Console) throws -> ExitStatus {
        var total = Outcome()
        try ExampleWork.run(input.inputs(console), jobs: jobs.count, console, Self.check) { outcome in
            try console.output.write(outcome.text)
            total.blocks += outcome.blocks
            total.malformed += outcome.malformed
            total.mistakes += outcome.mistakes
            total.foreign += outcome.foreign
            total.stanzas += outcome.stanzas
            total.others += outcome.others
            total.losses += outcome.losses
        }
        let kept = total.losses == 0 ? "nothing lost" : "\(total.losses) with a loss"
        try console.output.write(
            """
            \(ExampleWork.counted(total.blocks, "block")), \(total.foreign) of them no XML, \(total.malformed) malformed by \(ExampleWork.counted(total.mistakes, "mistake"))
            \(ExampleWork.counted(total.stanzas, "stanza")) and \(ExampleWork.counted(total.others, "other element")) there and back: \(kept)

            """)
        return total.mistakes == 0 && total.losses == 0 ? .clean : .findings
    }

    private static func check(_ document: ExampleWork.Document) -> Outcome {
        var outcome = Outcome()
        for example in document.blocks {
            outcome.blocks += 1
            let reading = example.reading
            switch reading.classification {
            case .empty: break
            case .foreign: outcome.foreign += 1
            case .malformed:
                outcome.malformed += 1
                outcome.mistakes += reading.causes.count
                for cause in reading.causes { outcome.text += "\(document.place(cause.range.lowerBound)): \(ExampleWork.visible(cause.message))\n" }
            case .xml:
                for root in reading.roots {
                    if Stanza(root) == nil { outcome.others += 1 } else { outcome.stanzas += 1 }
                    guard let difference = RoundTrip.difference(root) else { continue }
                    outcome.losses += 1
                    outcome.text += "\(document.place(reading.sourceRange(of: root).lowerBound)): lost on the round trip: \(ExampleWork.visible("\(difference)"))\n"
                }
            }
        }
        return outcome
    }
}
