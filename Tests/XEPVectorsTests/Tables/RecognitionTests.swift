import Testing
import XEPKit
import XEPVectors
import XMLKit

/// What is not beyond doubt a table of vectors is left alone, and what is one is held against the right version.
@Suite struct RecognitionTests {
    @Test(arguments: [
        "text,angle\nRomeo,12", "r,g,b\n1,2,3", "text,hextext\nRomeo,52", "text,hextext,angle,hue,r,g,b",
        "text,r,g,b,a\nRomeo,1,2,3,4",
        "text,hextext,hue,hue\nRomeo,52,1,1", "some text, with hue", "text,hextext,angle,cb,cr,r,g,b\nRomeo,52,1,1,1,1,1,1", "",
        "\n\n", ",,,",
        "'", "text,'hextext", "\t\t",
    ])
    func otherThingsAreLeftAlone(content: String) {
        let report = Document("<code>\(content)</code><example>\(content)</example>").report
        #expect(report.tables == 0 && report.findings == [])
    }

    @Test func tablesOfOtherThingsAreLeftAlone() {
        #expect(
            Document(
                "<table><tr><th>Name</th><th>Value</th></tr><tr><td>a</td><td>b</td></tr></table><table/><table><tr/></table>"
            ).report.tables == 0)
        #expect(TableReport(of: XEP(Source(name: "empty", text: ""))) == TableReport())
    }

    /// Rows of the versions of XEP-0392, each held against its own version, correction and palette.
    @Test(arguments: [
        (
            "0.1", "testvector-cvd-redgreen", "text,hextext,angle,cb,cr,r,g,b",
            "'Romeo','526f6d656f',1.049594,0.287079,0.500000,1.000,0.276,1.000"
        ),
        (
            "0.1", "testvector-palette-no-cvd", "text,hextext,angle,cb,cr,r,g,b",
            "'Romeo','526f6d656f',2.099189,-0.291880,0.500000,1.000,0.200,0.000"
        ),
        (
            "0.4", "cvd-blue", "text,hextext,angle,cb,cr,r,g,b",
            "'Romeo','526f6d656f',2.570089,-0.500000,0.321546,1.000,0.674,0.000"
        ),
        (
            "0.6.0", "palette-cvd-blue", "text,hextext,hue,best_hue,r,g,b",
            "'council','636f756e63696c',179.994507,192,0.000,0.800,0.800"
        ),
    ])
    func olderVersions(version: String, anchor: String, header: String, row: String) {
        let table = "<code>\(header)\n\(row)</code>"
        #expect(Document(table, version: version, anchor: anchor).report.provenRows == 1)
        #expect(Document(table, version: version, anchor: "elsewhere").report.provenRows == 0)
    }

    @Test func aRowOfAnotherReadingSaysSo() {
        let table = "<code>text,hextext,angle,hue,r,g,b\n'Romeo','526f6d656f',237.255249,237.255249,0.000,0.498,0.698</code>"
        let report = Document(table, version: "0.5").report
        #expect(report.findings.map(\.kind) == [.reading] && report.provenRows == 0)
    }

    @Test func namesWithoutCellsAreSaidOnce() {
        let row = "'Romeo','526f6d656f',5.711682,5.690000,0.000,0.400,1.000"
        let report = Document("<code>text,hextext,angle,best_angle,cb,cr,r,g,b\n\(row)</code>", version: "0.4").report
        #expect(report.findings.map(\.kind) == [.shape] && report.provenRows == 1)
    }

    /// A ProtoXEP has a version of its own, which says nothing about XEP-0392.
    @Test(arguments: [("xxxx", "0.2"), ("0999", "0.5"), ("0392", "7.7.7")]) func everyOtherDocumentIsHeldAgainstTheLatest(
        number: String, version: String
    ) {
        #expect(Document("<code>\(ColorTableTests.full)</code>", number: number, version: version).report.provenRows == 2)
    }
}
