import TestSupport
import Testing
import XEPKit
import XMLKit

@Suite struct XEPTests {
    let text = """
        <?xml version='1.0'?>
        <xep>
        <header>
          <title>Hats &amp; Caps</title>
          <number> 0317 </number>
          <status>Draft</status>
          <approver>Council</approver>
          <dependencies><spec>XMPP Core</spec><spec>XEP-0045</spec></dependencies>
          <revision><version>0.2</version><date>2024-02-29</date><initials>x</initials><remark><p>More.</p></remark></revision>
          <revision><version>0.1.0</version><date>2023-02-29</date><initials>x</initials><remark>First.</remark></revision>
        </header>
        <section1 topic='One' anchor='one'>
          <p><link url='#two'>two</link></p>
          <section2 topic='Two' anchor='two'><example caption='c'><![CDATA[<iq/>]]></example></section2>
          <code><![CDATA[
        <?xml version='1.0'?>
        <!-- a schema -->
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>]]></code>
        </section1>
        </xep>
        """

    var xep: XEP { XEP(Source(name: "series/xep-0317.xml", text: text)) }

    @Test func headerFieldsHaveTextAndPlace() throws {
        let xep = xep
        let number = try #require(xep.header.number)
        #expect(number.text == "0317")
        #expect(xep.source.text(number.range) == "0317")
        #expect(number.isLiteral)
        let title = try #require(xep.header.title)
        #expect(title.text == "Hats & Caps")
        #expect(xep.source.text(title.range) == "Hats &amp; Caps")
        #expect(!title.isLiteral)
        #expect(xep.header.knownStatus == .draft)
        #expect(xep.header.dependencies.map(\.text) == ["XMPP Core", "XEP-0045"])
        #expect(xep.header.shortname == nil)
    }

    @Test func revisionsAreReadAsVersionsAndDays() {
        let revisions = xep.header.revisions
        #expect(revisions.map(\.versionNumber) == [Version(0, 2), Version(0, 1, 0)])
        #expect(revisions[0].day == Day(year: 2024, month: 2, day: 29))
        #expect(revisions[1].day == nil)
        #expect(revisions[0].remark?.text == "More.")
    }

    @Test func bodyPartsKnowTheirPlaces() throws {
        let xep = xep
        #expect(xep.sections.map(\.title) == ["One", "Two"])
        #expect(xep.sections.map(\.level) == [1, 2])
        #expect(xep.anchors.map { xep.source.text($0.range) } == ["one", "two"])
        #expect(xep.links.map(\.target) == ["#two"])
        #expect(xep.blocks.map(\.kind) == [.example, .code])
        #expect(xep.blocks.map(\.number) == [1, nil])
        #expect(xep.blocks.map(\.holdsSchema) == [false, true])
        let content = xep.blocks[0].content
        #expect(xep.source.text(content.sourceRange(0..<content.bytes.count)) == "<iq/>")
    }

    @Test(arguments: [("xep-0317.xml", 317), ("inbox/xep-0001.xml", 1), ("hats.xml", nil), ("xep-mds.xml", nil), ("xep-00045.xml", nil)])
    func numberComesFromTheFileName(name: String, number: Int?) {
        let xep = XEP(Source(name: name, text: "<xep/>"))
        #expect(xep.number == number)
        #expect(xep.isProtoXEP == (number == nil))
    }

    @Test(arguments: ["", "no xml", "<xep", "<xep><header><title>", "<xep/><xep/>", "<a><section1 topic='x'/></a>"])
    func whateverIsMissingIsNil(text: String) {
        let xep = XEP(Source(name: "x.xml", text: text))
        #expect(xep.header.number == nil)
        #expect(xep.blocks.isEmpty)
    }
}
