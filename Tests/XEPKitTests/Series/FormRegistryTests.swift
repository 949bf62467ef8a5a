import TestSupport
import Testing
import XMLKit

@testable import XEPKit

@Suite struct FormRegistryTests {
    private static let form = "<code><![CDATA[<form_type>\n <name>urn:lamps#config</name>\n <field var='lamps#on'/><field\n var='lamps#hue'/></form_type>]]></code>"
    private static let schema = SchemaRegistryTests.block("<xs:element name='lamp'/>")

    @Test func theFieldsOfAFormAreThoseOfTheDocumentThatDescribesItsNamespace() throws {
        let series = Series(documents: [SchemaRegistryTests.document("xep-0001.xml", Self.schema + Self.form), SchemaRegistryTests.document("xep-0002.xml", "<p>x</p>")])
        let owner = try #require(series.formOwner(of: "urn:lamps#config"))
        #expect(owner.documentName == "XEP-0001")
        #expect(owner.forms == ["urn:lamps#config": ["lamps#on", "lamps#hue"]])
    }

    @Test(arguments: ["urn:moths#config", "", "#"])
    func nobodyOwnsWhatNoDocumentDescribes(type: String) {
        #expect(Series(documents: [SchemaRegistryTests.document("xep-0001.xml", Self.schema + Self.form)]).formOwner(of: type) == nil)
    }

    @Test func aDocumentThatRegistersNothingOwnsNoForm() {
        #expect(Series(documents: [SchemaRegistryTests.document("xep-0001.xml", Self.schema)]).formOwner(of: "urn:lamps#config") == nil)
    }
}
