import TestSupport
import Testing

/// Findings that are explained by another document of the series name the place there.
@Suite struct RelatedPlaceTests {
    let folder: TemporaryFolder

    /// A XEP with this body, which begins at line 8.
    private static func document(_ body: String) -> String {
        LintTests.good.replacing("<p>Hush.</p>", with: "\n\(body)\n")
    }

    private static let schema = document("""
        <code><![CDATA[
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>
          <xs:element name='lamp'><xs:complexType><xs:attribute name='on' type='xs:boolean'/></xs:complexType></xs:element>
        </xs:schema>
        ]]></code>
        """)

    /// An example whose lamp has its attribute in line 9, column 41.
    private static func example(_ attribute: String) -> String {
        document("<example caption='x'><![CDATA[\n<message><lamp xmlns='urn:xmpp:lamps:0' \(attribute)='true'/></message>\n]]></example>")
    }

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.schema, to: "xep-0003.xml")
    }

    private func lint(_ name: String, _ rule: String) throws -> String {
        var command = Command()
        command.arguments = ["lint", "--select", rule, name]
        command.folder = folder.path
        return try command.run().output
    }

    @Test func aSchemaThatIsTooStrictNamesWhereItIsBroken() throws {
        for number in 4...6 { try folder.write(Self.example("off"), to: "xep-000\(number).xml") }
        let text = try lint("xep-0003.xml", "schema/too-strict")
        for number in 4...6 { #expect(text.contains(" = xep-000\(number).xml:9:41: so it is here"), "\(text)") }
        #expect(try !lint("xep-0004.xml", "payload/valid,schema/too-strict").contains("lamp"))
    }

    @Test func anExampleThatBreaksASchemaNamesTheDeclaration() throws {
        try folder.write(Self.example("onn"), to: "xep-0004.xml")
        let text = try lint("xep-0004.xml", "payload/valid")
        #expect(text.contains("xep-0004.xml:9:41: warning: ") && text.contains(" = xep-0003.xml:10:43: what the schema declares"), "\(text)")
    }
}
