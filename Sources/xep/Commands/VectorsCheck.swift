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
    @OptionGroup var jobs: JobsOption

    func run(_ console: Console) throws -> ExitStatus {
        let inputs = input.inputs(console)
        var total = TableReport()
        var documents = 0
        try Jobs.run(inputs, jobs: jobs.count, progress: console.progress(of: inputs.count)) { input in
            Result { try Checked(input) }
        } take: { (outcome: Result<Checked, any Error>) in
            switch outcome {
            case .failure(let error): console.complain(error)
            case .success(let checked):
                if let failure = checked.failure { console.complain(failure) }
                guard checked.report.tables > 0 || !checked.report.findings.isEmpty else { break }
                documents += 1
                total.add(checked.report)
                for line in checked.lines { try console.output.write(line + "\n") }
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

/// A document whose tables are proven.
private struct Checked: Sendable {
    let report: TableReport
    /// What is wrong, a line for each.
    let lines: [String]
    /// Why not all of the document was read.
    let failure: Failure?

    init(_ input: Input) throws {
        let source = Source(name: input.name, file: try input.read())
        let xep = XEP(source)
        failure = xep.tree.isRefused ? Failure(input.name, "goes past a limit of what is read as XML; see xep lint") : nil
        var report = TableReport(of: xep)
        report.add(TableReport(of: OwnedTable.all(in: xep)))
        report.findings.sort { $0.range.lowerBound < $1.range.lowerBound }
        self.report = report
        let index = report.findings.isEmpty ? nil : LineIndex(source)
        lines = report.findings.compactMap { finding in
            index.map { $0.position(of: finding.range.lowerBound) }.map { "\(input.name):\($0.line):\($0.column): \(finding.message)" }
        }
    }
}
