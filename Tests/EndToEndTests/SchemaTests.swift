import TestSupport
import Testing

/// `xep schema` as a user runs it.
@Suite struct SchemaTests {
    static func xep(_ content: String, _ example: String = "") -> String {
        """
        <xep><header><title>t</title></header><section1 topic='x'><code><![CDATA[
        <?xml version='1.0'?>
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:lamps' xmlns='urn:lamps'>
          \(content)
        </xs:schema>
        ]]></code><example caption='x'><![CDATA[\(example)]]></example></section1></xep>

        """
    }

    @Test func checkSaysWhatCompilesAndWhatIsAccepted() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            Self.xep("<xs:element name='lamp' type='xs:byte'/>", "<message><lamp xmlns='urn:lamps'>1</lamp></message><message><lamp xmlns='urn:lamps'>1000</lamp></message>"),
            to: "xep-0999.xml")
        let outcome = try Command("schema", "check", path).run()
        #expect(outcome.status == 1 && outcome.errors.isEmpty)
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "\(path):3:1: schema of 'urn:lamps' compiles; 1 of 2 payloads accepted")
        #expect(lines.dropFirst().first?.hasPrefix("\(path):6:") == true)
        #expect(lines.last == "1 of 1 schemas compile; 1 of 2 payloads accepted")
    }

    @Test func checkNamesTheMistakeInASchema() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.xep("<xs:element name='lamp' type='xs:bite'/>"), to: "xep-0999.xml")
        let outcome = try Command("schema", "check", path).run()
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\(path):4:27: there is no type 'bite' in XML Schema: did you mean 'xs:byte'?\n"))
        let clean = try folder.write(Self.xep("<xs:element name='lamp' type='xs:byte'/>"), to: "xep-0998.xml")
        #expect(try Command("schema", "check", clean).run().status == 0)
    }

    @Test func extractWritesFilesThatACatalogueLeadsTo() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep("<xs:element name='lamp' type='xs:byte'/>"), to: "xep-0999.xml")
        let outcome = try Command("schema", "extract", folder.path + "/xep-0999.xml", "--output", folder.path + "/out").run()
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        #expect(try folder.read("out/xep-0999.xsd").hasPrefix("<?xml version='1.0'?>\n<xs:schema "))
        let catalogue = try folder.read("out/catalog.xml")
        #expect(catalogue.contains("<uri name='urn:lamps' uri='xep-0999.xsd'/>"))
        for line in catalogue.split(separator: "\n") where line.contains("uri='") {
            let file = line.split(separator: "'").dropLast().last ?? ""
            #expect(try folder.files().contains("out/" + file), "\(file)")
        }
    }

    @Test(arguments: [["check", "/nowhere.xml"], ["extract", "/nowhere.xml"], ["extract", "--output", "/dev/null/x"]])
    func whatCannotBeDoneIsOneLine(arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.xep(""), to: "xep-0999.xml")
        var command = Command()
        command.folder = folder.path
        command.arguments = ["schema"] + arguments
        let outcome = try command.run()
        #expect(outcome.status == 2)
        #expect(outcome.errorLines.count == 1 && outcome.errors.hasPrefix("xep: "))
    }
}
