import TestSupport
import Testing

@Suite struct IndexTests {
    private func index(_ body: String) throws -> (page: Page, text: String) {
        let page = try Page(body)
        return (page, try #require(page.text(id: "appendix-index")))
    }

    private let protocolBody = """
        <section1 topic='Use' anchor='use'>
        <p>A client MUST ask first. It SHOULD NOT ask twice, e.g. MAY be refused. It asks.</p>
        <example caption='Asking'><![CDATA[<iq type='get' id='1'><ask xmlns='urn:x:0' about='cats'/></iq>]]></example>
        <example caption='Refusing'><![CDATA[<iq type='error' id='1'><ask xmlns='urn:x:0'/><error type='cancel'>
          <not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>]]></example>
        </section1>
        <section1 topic='Rules' anchor='rules'><p>Nobody MAY shout.</p></section1>
        <section1 topic='XML Schema' anchor='schema'><code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:x:0'>
          <xs:element name='ask'><xs:complexType><xs:attribute name='until'/></xs:complexType></xs:element></xs:schema>]]></code></section1>
        """

    @Test func elementsWithTheirAttributesAndPlaces() throws {
        let (page, text) = try index(protocolBody)
        #expect(text.contains("urn:x:0Declared in § 3Shown in example 1, 2"))
        #expect(text.contains("<ask/>urn:x:0 with about (example 1), until (§ 3)Declared in § 3Shown in example 1, 2"))
        #expect(text.contains("not-allowedShown in example 2"))
        #expect(!text.contains("<iq/>") && !text.contains("<error/>"))
        #expect(page.html.links.contains("#ex-refusing") && page.html.links.contains("#schema"))
    }

    @Test func requirementsWithTheirPlaces() throws {
        let (page, text) = try index(protocolBody)
        #expect(text.contains("3 in all. Of these 2 stand in a section that has an example or a table (vectors, as a rule) of its own, and 1 in one that has none."))
        #expect(text.contains("MUST A client MUST ask first.§ 1, beside example 1, 2"))
        #expect(text.contains("SHOULD NOT, MAY It SHOULD NOT ask twice, e.g. MAY be refused."))
        #expect(text.contains("MAY Nobody MAY shout.§ 2, no example or table in this section"))
        // printf 'A client MUST ask first.' | sha1sum
        #expect(page.html.ids.contains("rq_0c9688d1") && page.html.links.contains("#rq_0c9688d1"))
    }

    @Test func theSameSentenceTwiceHasTwoIds() throws {
        let page = try Page("<section1 topic='A' anchor='a'><p>Do it. You MUST.</p><ul><li>You MUST.</li></ul></section1>")
        let ids = page.html.ids.filter { $0.hasPrefix("rq_") }
        #expect(ids.count == 2 && ids[1] == ids[0] + "-2")
    }

    @Test func anAnchorOfTheAuthorKeepsItsName() throws {
        let page = try Page("<section1 topic='A' anchor='rq_a'><p>You MUST.</p></section1>")
        #expect(page.html.ids.contains("rq_a") && page.html.ids.contains { $0.hasPrefix("page-rq_") })
        #expect(page.html.ids.count == Set(page.html.ids).count)
    }

    @Test func notRecommendedIsOneWord() throws {
        let (_, text) = try index("<section1 topic='A' anchor='a'><p>It is NOT RECOMMENDED to shout.</p><p>MUST NOT</p></section1>")
        #expect(text.contains("1 in all.") && text.contains("NOT RECOMMENDED It is NOT RECOMMENDED to shout."))
        #expect(!text.contains("RECOMMENDED, NOT"))
    }

    @Test func aWordAloneBelongsToWhatStandsBeforeIt() throws {
        let (_, text) = try index("<section1 topic='A' anchor='a'><p>OPTIONAL.</p><ul><li>Light a lamp. (OPTIONAL)</li></ul></section1>")
        #expect(text.contains("1 in all.") && text.contains("OPTIONAL Light a lamp. (OPTIONAL)"))
    }

    @Test func theWordsThemselvesAreNoRequirement() throws {
        let (_, text) = try index("<section1 topic='A' anchor='a'><p>The key words \"MUST\", \"SHALL\", \"SHOULD\", \"MAY\" and \"OPTIONAL\" are those of RFC 2119.</p></section1>")
        #expect(text.contains("This document shows no protocol and states no requirement."))
    }
}
