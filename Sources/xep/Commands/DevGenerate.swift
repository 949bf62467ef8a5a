import ArgumentParser
import XEPVectors
import XMLKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

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
        let embedded = try ResourceEmbedder.files(root: root)
        let rules = try RuleFiles.files(root: root)
        if !check {
            try makeFolder(root + "/docs/rules")
            try makeFolder(root + "/docs/vectors")
        }
        let servers = GeneratedFile(path: "docs/servers.md", text: ServerTable.page)
        // Thousands of plays, which the tests of the suites make anyway, and hold against the page.
        let mutants = check || LocalFile.read(root + "/vectors/bookmarks.json") == nil
            ? [] : [GeneratedFile(path: "docs/vectors/conversion-mutants.md", text: ConversionMutantPage.page)]
        for file in embedded + rules + VectorFiles.files() + [servers] + mutants {
            let path = root + "/" + file.path
            guard LocalFile.read(path).map({ $0 != Array(file.text.utf8) }) ?? true else { continue }
            if check {
                status = try stale(file.path, console)
            } else {
                try console.write(to: path) { try $0.write(file.text) }
                try console.output.write("\(file.path)\n")
            }
        }
        for path in RuleFiles.leftovers(root: root) {
            if check {
                status = try stale(path, console)
            } else if unlink(root + "/" + path) != 0 {
                throw Failure(path, errno: errno)
            }
        }
        return status
    }

    private func stale(_ path: String, _ console: Console) throws -> ExitStatus {
        try console.output.write("\(path): stale: run 'xep dev generate'\n")
        return .findings
    }
}
