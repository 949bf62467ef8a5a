import TestSupport
import Testing

@Suite struct HighlightTests {
    /// The spans of the first block of a page: class and text.
    private func spans(_ text: String) throws -> [String] {
        let page = try Page("<section1 topic='A' anchor='a'><example caption='It'><![CDATA[\(text)]]></example></section1>")
        let block = page.html.elements.firstIndex { $0.name == "pre" }
        return page.html.elements.indices.filter { index in
            page.html.elements[index].name == "span" && sequence(first: index) { page.html.elements[$0].parent }.contains { $0 == block }
        }.map { "\(page.html.elements[$0].classes.joined()) \(page.html.text(of: $0))" }
    }

    private func text(_ text: String) throws -> String {
        let page = try Page("<section1 topic='A' anchor='a'><example caption='It'><![CDATA[\(text)]]></example></section1>")
        return page.html.text(of: page.html.elements.firstIndex { $0.name == "pre" })
    }

    @Test func namesValuesAndComments() throws {
        #expect(try spans("<iq type='get'><x xmlns=\"urn:x\"/><!-- why --></iq>") == [
            "t iq", "a type", "v 'get'", "t x", "a xmlns", "n \"urn:x\"", "c <!-- why -->", "t iq",
        ])
    }

    @Test func speakersAndWhatIsLeftOut() throws {
        #expect(try spans("C: <a\n   b='1'\n   ...>\nS: <c/>\n...") == ["s C:", "t a", "a b", "v '1'", "e ...", "s S:", "t c", "e ..."])
    }

    @Test func aMalformedExampleIsShownAsFarAsItGoes() throws {
        #expect(try spans("<message to='x'><body>hi</boddy></message>") == ["t message", "a to", "v 'x'", "t body", "t boddy", "t message"])
        #expect(try text("<message to='x><body>hi</body></message>") == "<message to='x><body>hi</body></message>")
    }

    @Test func whatIsNoXMLHasNoSpans() throws {
        #expect(try spans("{ \"type\": \"get\" }").isEmpty)
        #expect(try text("POST /x HTTP/1.1\nHost: example.org") == "POST /x HTTP/1.1\nHost: example.org")
    }

    @Test func noCharacterIsLostAndBlanksAroundAre() throws {
        #expect(try text("\n\n  <a>&amp; &lt; é 🐈 > </a>  \n ") == "  <a>&amp; &lt; é 🐈 > </a>")
    }

    @Test func markupOfTheAuthorStays() throws {
        let page = try Page("<section1 topic='A' anchor='a'><code>&lt;a&gt; <em>here</em></code></section1>")
        #expect(page.text(id: "a")?.hasSuffix("<a> here") == true && page.html.elements.contains { $0.name == "em" })
    }
}
