import TestSupport
import Testing
import XMLKit
import XMPPKit

@testable import XEPKit

@Suite struct SchemaRegistryTests {
    static func document(_ file: String, status: String = "Draft", _ body: String) -> Source {
        Source(name: file, text: "<xep><header><title>t</title><status>\(status)</status></header><section1 topic='x'>\(body)</section1></xep>")
    }

    static func block(_ content: String, _ namespace: String = "urn:lamps", more: String = "") -> String {
        "<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='\(namespace)' targetNamespace='\(namespace)' elementFormDefault='qualified' \(more)>\(content)</xs:schema>\n]]></code>"
    }

    private func owner(_ documents: [Source]) -> String? { Series(documents: documents).schemas.claims(on: "urn:lamps").first?.path }

    @Test func ofTwoClaimsTheLiveXEPWins() {
        let lamp = Self.block("<xs:element name='lamp'/>")
        #expect(owner([Self.document("xep-0001.xml", status: "Obsolete", lamp), Self.document("xep-0002.xml", lamp)]) == "xep-0002.xml")
        #expect(owner([Self.document("xep-0001.xml", status: "Deferred", lamp), Self.document("xep-0002.xml", lamp)]) == "xep-0002.xml")
        #expect(owner([Self.document("lamps.xml", lamp), Self.document("xep-0002.xml", lamp)]) == "xep-0002.xml")
        #expect(owner([Self.document("lamps.xml", lamp), Self.document("xep-0002.xml", status: "Retracted", lamp)]) == "lamps.xml")
    }

    @Test func aClaimLeadsBackToItsPlace() throws {
        let source = Self.document("xep-0001.xml", "<p>targetNamespace is a word too</p>" + Self.block("<xs:element name='lamp'/>"))
        let claim = try #require(SchemaScan.claims(in: source).first)
        let text = Array("name='lamp'".utf8)
        let place = try #require(claim.text.bytes.indices.first { claim.text.bytes[$0...].starts(with: text) })
        #expect(source.text(claim.text.sourceRange(place..<place + text.count)) == "name='lamp'")
    }

    @Test(.enabled(if: Shared.series != nil, "../shared is absent"))
    func theScanFindsWhatReadingFinds() {
        for path in Shared.corpus {
            let source = Shared.source(path)
            let read = XEP(source, resolver: Shared.resolver()).schemas.filter { Array($0.content.bytes).contains(0x54) }
            let expected = Set(read.map { String(decoding: $0.content.bytes, as: UTF8.self) }.filter { $0.contains("targetNamespace") })
            #expect(Set(SchemaScan.claims(in: source).map { String(decoding: $0.text.bytes, as: UTF8.self) }) == expected, "\(path)")
        }
    }

    @Test func everySchemaThatComesWithTheProgramCompiles() {
        let library = Series.none.schemas
        let namespaces = Array(BuiltInSchemas.rfc.keys) + Array(BuiltInSchemas.xep.keys)
        #expect(namespaces.contains("jabber:client") && namespaces.contains("jabber:iq:roster"))
        for namespace in namespaces { #expect(library.schema(of: namespace) != nil, "\(namespace)") }
    }

    @Test func importsComeFromTheSeriesAndWhatNobodyHasIsStoodInFor() throws {
        let moths = Self.document("xep-0001.xml", Self.block("<xs:element name='moth' type='xs:byte'/>", "urn:moths"))
        let lamp = """
            <xs:import namespace='urn:moths' schemaLocation='http://example.com/m.xsd'/><xs:import namespace='urn:nobody'/>
            <xs:element name='lamp'><xs:complexType><xs:sequence><xs:element ref='m:moth'/><xs:element name='n' type='n:type' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>
            """
        let xep = XEP(Self.document("xep-0002.xml", Self.block(lamp, more: "xmlns:m='urn:moths' xmlns:n='urn:nobody'")))
        let schema = try #require(SchemaRegistry(xep, series: Series(documents: [moths])).schema(of: "urn:lamps")).schema
        func isValid(_ text: String) throws -> Bool {
            let root = try #require(XMLTree(fragment: Array(text.utf8)).root)
            return try #require(XMLInstance(root)).violations(of: schema, at: 0).isEmpty
        }
        #expect(try isValid("<lamp xmlns='urn:lamps'><moth xmlns='urn:moths'>1</moth></lamp>"))
        #expect(try !isValid("<lamp xmlns='urn:lamps'><moth xmlns='urn:moths'>x</moth></lamp>"))
    }

    @Test func aBrokenImportIsNoFaultOfTheOneThatImports() {
        let moths = Self.document("xep-0001.xml", Self.block("<xs:element name='moth' type='xs:bite'/>", "urn:moths"))
        let lamp = "<xs:import namespace='urn:moths'/><xs:element name='lamp'><xs:complexType><xs:sequence><xs:element ref='m:moth'/></xs:sequence></xs:complexType></xs:element>"
        let xep = XEP(Self.document("xep-0002.xml", Self.block(lamp, more: "xmlns:m='urn:moths'")))
        #expect(SchemaRegistry(xep, series: Series(documents: [moths])).schema(of: "urn:lamps") != nil)
    }

    private func failures(_ xep: Source, series: [Source] = []) -> [PayloadFailure] {
        let xep = XEP(xep)
        return SchemaRegistry(xep, series: Series(documents: series)).verdict(on: xep.blocks.map { ($0, $0.read()) }).failures
    }

    private static let lamp = block("<xs:element name='lamp'><xs:complexType><xs:attribute name='on' type='xs:boolean'/></xs:complexType></xs:element>")
    private static func example(_ text: String) -> String { "<example caption='x'><![CDATA[\(text)]]></example>" }

    @Test func aPayloadIsJudgedByTheSchemaOfAnotherDocument() {
        let lamps = Self.document("xep-0001.xml", Self.lamp)
        let wrong = Self.example("<message><lamp xmlns='urn:lamps' on='maybe'/></message>")
        #expect(failures(Self.document("xep-0002.xml", wrong), series: [lamps]).map(\.key.detail) == ["value on"])
    }

    @Test func whatThreeExamplesBreakIsTheSchemasFault() {
        let wrong = Self.example("<message><lamp xmlns='urn:lamps' off='true'/></message>")
        #expect(failures(Self.document("xep-0002.xml", Self.lamp + wrong + wrong)).count == 2)
        #expect(failures(Self.document("xep-0002.xml", Self.lamp + wrong + wrong + wrong)).isEmpty)
    }

    @Test func whatTheOwnersExamplesBreakIsTheSchemasFault() {
        let wrong = Self.example("<message><lamp xmlns='urn:lamps' off='true'/></message>")
        let lamps = Self.document("xep-0001.xml", Self.lamp + wrong)
        #expect(failures(Self.document("xep-0002.xml", wrong), series: [lamps]).isEmpty)
        #expect(failures(Self.document("xep-0002.xml", wrong), series: [Self.document("xep-0001.xml", Self.lamp)]).count == 1)
    }

    private static let colours = block("""
        <xs:element name='lamp'><xs:complexType><xs:attribute name='colour'><xs:simpleType>
        <xs:restriction base='xs:string'><xs:enumeration value='red'/><xs:enumeration value='green'/></xs:restriction>
        </xs:simpleType></xs:attribute></xs:complexType></xs:element>
        """)

    /// A value of its own, one that two others write as well, and one of which that can be written in several ways.
    @Test(arguments: [("'blue'", "'pink'", true), ("'blue'", "'blue'", false), ("'a&amp;b'", "'a&#38;b'", false), ("'a&amp;b'", "'a&amp;c'", true)])
    func aValueThatThreeDocumentsWriteIsTheSchemasFault(value: String, others: String, isMistake: Bool) {
        func user(_ file: String, _ value: String) -> Source { Self.document(file, Self.example("<message><lamp xmlns='urn:lamps' colour=\(value)/></message>")) }
        let series = [Self.document("xep-0001.xml", Self.colours), user("xep-0003.xml", others), user("xep-0004.xml", others)]
        #expect(failures(user("xep-0002.xml", value), series: series).count == (isMistake ? 1 : 0))
    }

    @Test(arguments: [
        "<message><lamp xmlns='urn:lamps' on='true' xml:lang='en'><moth xmlns='urn:m'/></lamp></message>",
        "<message><lamp xmlns='urn:lamps' on='[boolean]'/></message>",
        "<message><lamp xmlns='urn:lamps' on='true'>...</lamp></message>",
        "<message><lamp xmlns='urn:lamps' on='true'>\n  <moth xmlns='urn:m'/>\n</lamp></message>",
        "<message><lamp xmlns='urn:lamps' on='maybe'></message>",
    ])
    func nothingIsSaidOfWhatIsForeignLeftOutOrBroken(text: String) {
        #expect(failures(Self.document("xep-0002.xml", Self.lamp + Self.example(text))).isEmpty)
    }

    @Test func aPayloadInsideAnotherIsJudgedToo() {
        let text = "<message><x xmlns='urn:other'><lamp xmlns='urn:lamps' on='maybe'/></x></message>"
        #expect(failures(Self.document("xep-0002.xml", Self.lamp + Self.example(text))).count == 1)
    }

    private static let inner = "<xs:element name='bulb' type='xs:byte'/>"
    private static let outer = "<xs:include schemaLocation='bulbs.xsd'/><xs:element name='lamp'><xs:complexType><xs:sequence><xs:element ref='bulb'/></xs:sequence></xs:complexType></xs:element>"

    @Test func whatIsIncludedIsTheOtherSchemaOfTheNamespace() {
        let wrong = Self.example("<message><lamp xmlns='urn:lamps'><bulb>300</bulb></lamp></message>")
        let whole = Self.document("xep-0002.xml", Self.block(Self.outer) + Self.block(Self.inner) + wrong)
        #expect(failures(whole).map(\.key.element) == ["bulb"])
        let other = Self.document("xep-0001.xml", Self.block(Self.inner))
        #expect(failures(Self.document("xep-0002.xml", Self.block(Self.outer) + wrong), series: [other]).map(\.key.element) == ["bulb"])
        #expect(failures(Self.document("xep-0002.xml", Self.block(Self.outer) + wrong)).isEmpty)
    }

    private static let box = block("<xs:element name='box'><xs:complexType><xs:sequence><xs:element name='lid' minOccurs='0'/><xs:element name='top'/><xs:element name='side' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>")

    @Test func anEmptyPayloadIsIncompleteInAStanzaThatIsShownWhole() {
        func details(_ text: String) -> [String] { failures(Self.document("xep-0002.xml", Self.box + Self.example(text))).map(\.key.detail) }
        #expect(details("<message to='a.lit'><box xmlns='urn:lamps'/></message>") == ["empty"])
        #expect(details("<message><box xmlns='urn:lamps'/></message>").isEmpty)
        #expect(details("<message to='a.lit'><box xmlns='urn:lamps'>...</box></message>").isEmpty)
        // A schema that takes no empty question is to blame itself.
        let question = XEP(Self.document("xep-0002.xml", Self.box + Self.example("<iq type='get' to='a.lit'><box xmlns='urn:lamps'/></iq>")))
        let verdict = SchemaRegistry(question, series: .none).verdict(on: question.blocks.map { ($0, $0.read()) })
        #expect(verdict.failures.isEmpty && verdict.strict.map(\.sample.key.element) == ["box"])
    }

    @Test func aChildThatNeedsAnotherBeforeItTellsThatThisIsMissing() {
        func details(_ text: String) -> [String] { failures(Self.document("xep-0002.xml", Self.box + Self.example(text))).map(\.key.detail) }
        #expect(details("<message><box xmlns='urn:lamps'><side/></box></message>") == ["without lid top"])
        #expect(details("<message><box xmlns='urn:lamps'><side/><top/></box></message>").isEmpty)
        // Here nothing is missing: the order alone is another.
        let loose = Self.block("<xs:element name='box'><xs:complexType><xs:sequence><xs:element name='lid' minOccurs='0'/><xs:element name='top' minOccurs='0'/><xs:element name='side' minOccurs='0'/></xs:sequence></xs:complexType></xs:element>")
        let wrong = Self.example("<message><box xmlns='urn:lamps'><top/><lid/></box></message>")
        #expect(failures(Self.document("xep-0002.xml", loose + wrong)).isEmpty)
        let often = XEP(Self.document("xep-0002.xml", loose + wrong + wrong + wrong))
        let verdict = SchemaRegistry(often, series: .none).verdict(on: often.blocks.map { ($0, $0.read()) })
        #expect(verdict.failures.isEmpty && verdict.strict.map(\.sample.key.detail) == ["there lid"])
    }

    @Test func dotsInASentenceLeaveNothingOut() {
        func count(_ text: String) -> Int { failures(Self.document("xep-0002.xml", Self.box + Self.example("<message><box xmlns='urn:lamps'><lid>\(text)</lid></box></message>"))).count }
        #expect(count("If this were a real lid...") == 1)
        #expect(count("...") == 0)
        #expect(count("a lid...") == 0)
    }

    @Test func whatStandsBehindAChildAtAnotherPlaceIsJudgedAllTheSame() {
        let loose = Self.block("""
            <xs:element name='box'><xs:complexType><xs:sequence><xs:element name='lid' minOccurs='0'/><xs:element name='top' minOccurs='0' maxOccurs='unbounded'/>
            <xs:element name='side' minOccurs='0'><xs:complexType><xs:attribute name='left'/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            """)
        func details(_ text: String) -> [String] {
            failures(Self.document("xep-0002.xml", loose + Self.example("<message><box xmlns='urn:lamps'>\(text)</box></message>"))).map(\.key.detail)
        }
        #expect(details("<top/><lid/><side right='x'/>") == ["attribute right"])
        #expect(details("<side/><top/><top/>").isEmpty)
        #expect(details("<top/><lid/><lod/>") == ["child lod"])
    }

    @Test func childrenWithoutNamespaceAreTheSchemasFault() {
        let schema = "<code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:lamps'><xs:element name='box'><xs:complexType><xs:sequence><xs:element name='lid'/></xs:sequence></xs:complexType></xs:element></xs:schema>]]></code>"
        let xep = XEP(Self.document("xep-0002.xml", schema + Self.example("<message><box xmlns='urn:lamps'><lid/></box></message>")))
        let verdict = SchemaRegistry(xep, series: .none).verdict(on: xep.blocks.map { ($0, $0.read()) })
        #expect(verdict.failures.isEmpty && verdict.strict.map(\.sample.kind) == [.unqualified(parent: "box")])
        // Another document that uses it has made no mistake.
        let user = Self.document("xep-0003.xml", Self.example("<message><box xmlns='urn:lamps'><lid/></box></message>"))
        #expect(failures(user, series: [Self.document("xep-0002.xml", schema)]).isEmpty)
    }

    @Test func anElementThatMayBeAskedForEmptyMayBeEmptyInTheAnswer() {
        let both = Self.example("<iq type='get' to='a.lit'><box xmlns='urn:lamps'/></iq>") + Self.example("<iq type='result' to='a.lit'><box xmlns='urn:lamps'/></iq>")
        let xep = XEP(Self.document("xep-0002.xml", Self.box + both))
        let verdict = SchemaRegistry(xep, series: .none).verdict(on: xep.blocks.map { ($0, $0.read()) })
        #expect(verdict.failures.isEmpty && verdict.strict.count == 1)
    }

    @Test func attributesOfAnElementAreThoseOfItsTypeAndWhatThatIsMadeOf() {
        let text = """
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns='urn:lamps' targetNamespace='urn:lamps'>
            <xs:element name='lamp' type='light'/><xs:element name='moth'><xs:complexType><xs:sequence><xs:element name='wing'><xs:complexType><xs:attribute name='span'/></xs:complexType></xs:element></xs:sequence><xs:attribute name='hue'/></xs:complexType></xs:element>
            <xs:complexType name='light'><xs:complexContent><xs:extension base='thing'><xs:attribute name='on'/></xs:extension></xs:complexContent></xs:complexType>
            <xs:complexType name='thing'><xs:attributeGroup ref='common'/></xs:complexType><xs:attributeGroup name='common'><xs:attribute name='id'/></xs:attributeGroup>
            <xs:element name='far' type='other'/></xs:schema>
            """
        let outline = SchemaOutline(Array(text.utf8))
        #expect(outline.attributes(of: "lamp") == ["on", "id"])
        #expect(outline.attributes(of: "moth") == ["hue"])
        #expect(outline.attributes(of: "far") == nil && outline.attributes(of: "near") == nil)
    }
}
