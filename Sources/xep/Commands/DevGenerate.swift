import ArgumentParser
import XMLKit

/// `xep dev generate`: makes the files of the package that are made from others.
struct DevGenerate: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make the files of xepkit that are made from others.")

    @Option(help: ArgumentHelp("The folder of the package.", valueName: "folder"), completion: .directory)
    var root = "."

    @Flag(help: "Write nothing; name what is stale, with exit status 1.")
    var check = false

    func run(_ console: Console) throws -> ExitStatus {
        var status = ExitStatus.clean
        for file in try ResourceEmbedder.files(root: root) {
            let path = root + "/" + file.path
            guard LocalFile.read(path).map({ $0 != Array(file.text.utf8) }) ?? true else { continue }
            if check {
                status = .findings
                try console.output.write("\(file.path): stale: run 'xep dev generate'\n")
            } else {
                try console.write(to: path) { try $0.write(file.text) }
                try console.output.write("\(file.path)\n")
            }
        }
        return status
    }
}
