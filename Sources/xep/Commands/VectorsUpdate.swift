import ArgumentParser
import XEPKit
import XEPLint
import XEPVectors
import XMLKit

/// `xep vectors update`: writes the tables that suites own into XEPs.
struct VectorsUpdate: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Write what suites give into the tables and code that XEPs leave to them.",
        discussion: """
            <?xep-vectors suite="…" table="…"?> before a <table> or <code> element leaves its content to that table of the suite; 'xep vectors \
            list --tables' names them. Nothing else of the file changes, and what is right stays as it is. Exit status 1 where such an \
            instruction names no table.
            """)

    @OptionGroup var input: InputOptions

    @Flag(help: "Show what would be written as a unified diff, and write nothing.")
    var diff = false

    func run(_ console: Console) throws -> ExitStatus {
        let inputs = input.inputs(console)
        if !diff, inputs.contains(where: { $0.path == nil }) {
            throw Failure("standard input", "cannot be written to: name a file, or show the change with --diff")
        }
        var status = ExitStatus.clean
        for input in inputs {
            do {
                if try update(input, console) { status = .findings }
            } catch let failure as Failure {
                console.complain(failure)
            }
        }
        return status
    }

    /// Whether an instruction of the document is wrong.
    private func update(_ input: Input, _ console: Console) throws -> Bool {
        let source = Source(name: input.name, file: try input.read())
        let xep = XEP(source)
        let owned = OwnedTable.all(in: xep)
        guard !owned.isEmpty else { return false }
        let lines = LineIndex(source)
        guard xep.structuralProblems.isEmpty, !xep.tree.isRefused else {
            throw Failure(input.name, "has tags that do not match, so that nothing is written; see xep lint")
        }
        let mistakes = owned.flatMap(\.findings).filter { $0.kind == .owner }
        for mistake in mistakes {
            let place = lines.position(of: mistake.range.lowerBound)
            try console.output.write("\(input.name):\(place.line):\(place.column): \(mistake.message)\n")
        }
        let edits = owned.compactMap(\.edit)
        guard !edits.isEmpty else { return !mistakes.isEmpty }
        let bytes = source.replacing(edits)
        if diff {
            try console.output.write(UnifiedDiff.text(from: source.bytes, to: bytes, name: input.name))
        } else if let path = input.path {
            if source.encoding != .utf8 { throw Failure(path, "is not UTF-8, so nothing is written to it: save it as UTF-8 first") }
            try console.write(to: path) { try $0.write(bytes) }
            try console.output.write("\(path): \(edits.count) of \(counted(owned.count - mistakes.count, "table")) written\n")
        }
        return !mistakes.isEmpty
    }

    private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Source {
    /// Its bytes after edits, which are in the order of the text and apart from each other.
    fileprivate func replacing(_ edits: [(range: Range<Int>, text: String)]) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        for edit in edits where edit.range.lowerBound >= copied {
            result += bytes[copied..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            copied = edit.range.upperBound
        }
        return result + bytes[copied...]
    }
}
