import Testing
import XEPVectors

/// Tables that nobody wrote in good faith: no crash, and no time that grows faster than they do.
@Suite struct HostileTableTests {
    static let header = "text,hextext,angle,hue,r,g,b\n"

    @Test(.timeLimit(.minutes(10)), arguments: [
        String(repeating: "'", count: 90_000), String(repeating: "'a''", count: 30_000), String(repeating: "',", count: 30_000),
        String(repeating: "'\"", count: 30_000), String(repeating: ",", count: 90_000), String(repeating: "'' ", count: 30_000),
        String(repeating: "9", count: 90_000), String(repeating: "\n\n", count: 30_000),
    ])
    func longRows(row: String) {
        #expect(Document("<code>\(Self.header)\(row)</code>").report.provenRows == 0)
        #expect(Document("<code>\(row)</code>").report.findings == [])
        #expect(Document("<code>\(Self.header)\(row),\(row),1,1,1,1,1</code>").report.provenRows == 0)
    }

    @Test(.timeLimit(.minutes(10))) func manyTables() {
        let table = Self.header + "'Romeo','526f6d656f',327.255249,327.255249,0.865,0.000,0.686\n\n"
        #expect(Document("<code>\(String(repeating: table, count: 2000))</code>").report.provenRows == 2000)
    }

    @Test func everyTruncation() {
        let bytes = Array("<xep><header><number>0392</number></header><code>\(ColorTableTests.full)</code></xep>".utf8)
        for count in bytes.indices {
            let report = Document(String(decoding: bytes[..<count], as: UTF8.self)).report
            #expect(report.provenRows <= 2)
        }
    }

    @Test(arguments: ["1" + String(repeating: "0", count: 400), "0." + String(repeating: "0", count: 400) + "1", "-0", "00000327.255249"])
    func strangeNumbers(cell: String) {
        let row = "'Romeo','526f6d656f',\(cell),\(cell),\(cell),\(cell),\(cell)"
        let report = Document("<code>\(Self.header)\(row)</code>").report
        #expect(report.provenRows == 0)
        #expect(report.findings.allSatisfy { $0.message.contains("but XEP-0392 1.0.1 gives ") })
    }
}
