import ArgumentParser
import XEPVectors

/// `xep vectors list`: what there is to generate.
struct VectorsList: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the suites: group, file, number of vectors, XEP and section.")

    @Flag(help: "List the tables that <?xep-vectors?> can ask for: suite, table, number of rows, columns.")
    var tables = false

    func run(_ console: Console) throws -> ExitStatus {
        for group in SuiteGroup.all {
            for suite in group.suites {
                if tables {
                    for table in suite.tables {
                        let columns = table.columns.map(\.name).joined(separator: ", ")
                        try console.output.write("\(suite.name)\t\(table.name)\t\(table.rows.count)\t\(columns)\n")
                    }
                    continue
                }
                let source = "XEP-\(suite.xep.number) \(suite.xep.version) #\(suite.xep.section)"
                try console.output.write("\(group.name)\t\(suite.name).json\t\(suite.vectors.count)\t\(source)\n")
            }
        }
        return .clean
    }
}
