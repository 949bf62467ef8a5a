import ArgumentParser
import XEPLint

/// `xep explain`: what a rule asks for, and why.
struct Explain: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a rule: what it asks for, why, what it finds, and how to be rid of it.")

    @Argument(help: ArgumentHelp("The name of a rule, such as header/number (default: a list of all).", valueName: "rule"))
    var rule: String?

    func run(_ console: Console) throws -> ExitStatus {
        if let rule {
            try console.output.write(RulePage.markdown(try RuleSelection.rule(named: rule)))
            return .clean
        }
        let infos = RuleRegistry.rules.map { $0.info }
        let width = infos.map(\.name.count).max() ?? 0
        for info in infos {
            let name = info.name + String(repeating: " ", count: width - info.name.count)
            let severity = info.severity.rawValue + String(repeating: " ", count: 7 - info.severity.rawValue.count)
            try console.output.write("\(name)  \(severity)  \(info.summary)\n")
        }
        return .clean
    }
}
