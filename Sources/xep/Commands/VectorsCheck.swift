import ArgumentParser
import XEPKit
import XEPVectors
import XMLKit

/// `xep vectors check`: proves the tables of vectors that stand in XEPs.
struct VectorsCheck: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compute the tables of vectors in XEPs again, and name every cell that is wrong.",
        discussion: """
            A table or code after <?xep-vectors suite="…" table="…"?> is held against that table of the suite. Else known are tables of \
            colors, in the forms that XEP-0392 has used; any other is left alone. XEP-0392 is held against the version that it names, every \
            other document against the latest. Exit status 1 where a cell is wrong.
            """)

    @OptionGroup var input: InputOptions

    func run(_ console: Console) throws -> ExitStatus {
        var total = TableReport()
        var documents = 0
        for input in input.inputs(console) {
            let source: Source
            do {
                source = Source(name: input.name, file: try input.read())
            } catch {
                console.complain(error)
                continue
            }
            let xep = XEP(source)
            if xep.tree.isRefused {
                console.complain(Failure(input.name, "goes past a limit of what is read as XML; see xep lint"))
            }
            var report = TableReport(of: xep)
            report.add(TableReport(of: OwnedTable.all(in: xep)))
            report.findings.sort { $0.range.lowerBound < $1.range.lowerBound }
            guard report.tables > 0 || !report.findings.isEmpty else { continue }
            documents += 1
            total.add(report)
            guard !report.findings.isEmpty else { continue }
            let lines = LineIndex(source)
            for finding in report.findings {
                let place = lines.position(of: finding.range.lowerBound)
                try console.output.write("\(input.name):\(place.line):\(place.column): \(finding.message)\n")
            }
        }
        try console.output.write(
            "\(total.provenRows) of \(counted(total.rows, "row")) proven, in \(counted(total.tables, "table")) of \(counted(documents, "XEP"))\n"
        )
        return total.findings.isEmpty ? .clean : .findings
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
