import ArgumentParser
import XEPKit
import XMLKit
import XMPPKit

/// `xep examples list`: one line for each block.
struct ExamplesList: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "One line for each example and code block: place, kind, what it holds, caption.",
        discussion: "What a block holds: xml, malformed, empty, or one of dtd, json, http, sdp, diagram, html, diff, key-value, prose.")

    @OptionGroup var input: InputOptions
    @OptionGroup var jobs: JobsOption

    func run(_ console: Console) throws -> ExitStatus {
        try ExampleWork.run(input.inputs(console), jobs: jobs.count, console) { document in
            document.blocks.map { example in
                let caption = example.block.caption.map { "  " + Self.line($0.value) } ?? ""
                return "\(document.place(example.block.element.range.lowerBound, withColumn: false)): \(example.block.kind == .example ? "example" : "code")  \(example.reading.className)\(caption)\n"
            }.joined()
        } take: { text in
            try console.output.write(text)
        }
        return .clean
    }

    private static func line(_ text: String) -> String {
        ExampleWork.visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
