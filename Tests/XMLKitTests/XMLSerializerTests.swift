import Testing
import XMLKit

@Suite struct XMLSerializerTests {
    private func again(_ text: String, scope: [String: String] = [:]) throws -> String {
        let root = try #require(XMLTree(fragment: Array(text.utf8), namespaces: XMLScope(scope)).root)
        return XMLSerializer(scope: scope).text(of: XMLValue(root))
    }

    @Test(arguments: [
        "<a/>", "<a xmlns='u'><b/></a>", "<a xmlns='u'><b xmlns=''/></a>", "<p:a xmlns:p='u'><p:b/><c/></p:a>", "<a xmlns:p='u' p:b='c'><p:d/></a>",
        "<a b='&amp;&lt;&apos;\"&#10;&#9;'>&amp;&lt;&gt;&#13;</a>", "<a xml:lang='en'/>",
    ])
    func writesAsItWasRead(text: String) throws {
        #expect(try again(text) == text)
    }

    @Test func declaresNothingThatIsInScope() throws {
        #expect(try again("<a><p:b/></a>", scope: ["": "u", "p": "v"]) == "<a><p:b/></a>")
        #expect(try again("<a xmlns=''/>", scope: ["": "u"]) == "<a xmlns=''/>")
    }

    @Test func givesAttributesAPrefixWhereTheyNeedOne() {
        let value = XMLValue(
            XMLName(prefix: "p", local: "a", namespace: "u"),
            attributes: [
                .init(XMLName(prefix: "p", local: "b", namespace: "v"), "1"), .init(XMLName(local: "c", namespace: "u"), "2"),
            ])
        #expect(XMLSerializer().text(of: value) == "<p:a xmlns:p='u' xmlns:ns1='v' xmlns:ns2='u' ns1:b='1' ns2:c='2'/>")
    }
}
