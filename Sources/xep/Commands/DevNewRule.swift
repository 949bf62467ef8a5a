import ArgumentParser
import XEPLint
import XMLKit

/// `xep dev new-rule`: the file of a rule to begin with.
struct DevNewRule: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-rule",
        abstract: "Write the file of a new rule, which builds and keeps its own tests; then make it yours.")

    @Argument(help: ArgumentHelp("The rule's name, such as header/abstract.", valueName: "group/name"))
    var name: String

    @Option(help: ArgumentHelp("The folder of the package.", valueName: "folder"), completion: .directory)
    var root = "."

    func run(_ console: Console) throws -> ExitStatus {
        let rule = try NewRule(name, root: root)
        let path = root + "/" + rule.path
        if LocalFile.isThere(path) { throw Failure(rule.path, "is there already") }
        try console.write(to: path) { try $0.write(rule.text) }
        try console.output.write("\(rule.path)\n")
        return .clean
    }
}
