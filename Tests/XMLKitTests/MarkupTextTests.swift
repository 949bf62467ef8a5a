import Testing
import XMLKit

@Suite struct MarkupTextTests {
    static let junk = "a<b> & \"c\"\r\n\td\u{1}\u{0}\u{9F}\u{FFFE}é'"

    @Test func textIsReadBackAsItWas() throws {
        let text = "a<b> & \"c\"\r\n\td é'😀 ]]>"
        let written = "<a b=\"\(text.asMarkup(.attribute))\">\(text.asMarkup(.content))</a>"
        let value = XMLValue(try #require(XMLTree(fragment: Array(written.utf8), namespaces: [:]).root))
        #expect(value.attributes.first?.value == text)
        #expect(value.children == [.text(text)])
    }

    @Test(arguments: [
        (MarkupPlace.content, "a&lt;b&gt; &amp; \"c\"&#13;\n\td\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é'"),
        (.attribute, "a&lt;b&gt; &amp; &quot;c&quot;&#13;&#10;&#9;d\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é'"),
        (.anywhere, "a&lt;b&gt; &amp; &quot;c&quot;&#13;\n\td\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}é'"),
    ])
    func whatNoDocumentMayHoldIsReplaced(_ place: MarkupPlace, _ expected: String) {
        #expect(Self.junk.asMarkup(place) == expected)
    }
}
