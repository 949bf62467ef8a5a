import Testing
import XMLKit

@Suite struct MarkupTextTests {
    static let junk = "a<b> & \"c\"\r\n\td\u{1}\u{0}\u{9F}\u{FFFE}é'"

    @Test func textIsReadBackAsItWas() throws {
        let text = "a<b> & \"c\"\r\n\td é'😀 ]]>"
        let written = "<a b=\"\(text.asMarkup(.attribute))\">\(text.asMarkup(.content))</a>"
        let value = XMLValue(try #require(XMLTree(fragment: Array(written.utf8)).root))
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

    /// As the tables of Unicode have it.
    @Test func controlsAndNoncharactersBeyondASCIIAreReplaced() {
        let scalars = (0x80...0x10FFFF).lazy.filter { $0 < 0x3000 || $0 & 0xFFFF > 0xFDC0 || $0 % 251 == 0 }.compactMap(Unicode.Scalar.init)
        for scalar in scalars {
            let isForbidden = scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
            #expect("<\(scalar)".asMarkup() == "&lt;" + (isForbidden ? "\u{FFFD}" : String(scalar)), "U+\(String(scalar.value, radix: 16))")
        }
    }
}
