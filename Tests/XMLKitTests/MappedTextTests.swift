import Testing
import XMLKit

/// What is read without a tree is what a tree holds, with the same places.
@Suite struct MappedTextTests {
    @Test(arguments: [
        "<example caption='x'><![CDATA[\n<message to='juliet'/>\n]]></example>",
        "<example>plain</example>",
        "<example></example>",
        "<example\n  caption=\"a > b\">before <![CDATA[<a/>]]> between <![CDATA[]]><![CDATA[]] ]>]]>after</example>",
        "<example><![CDATA[ĉ & <b> ]]>é</example>",
    ])
    func textAloneIsReadWithoutATree(text: String) throws {
        let bytes = Array(text.utf8)
        let read = try #require(MappedText(inside: bytes))
        let whole = try #require(XMLTree(fragment: bytes).root?.content)
        #expect(read.bytes == whole.bytes)
        for place in 0...whole.bytes.count {
            #expect(read.sourceOffset(place) == whole.sourceOffset(place))
            #expect(read.sourceRange(0..<place) == whole.sourceRange(0..<place))
            #expect(read.isLiteral(0..<place) == whole.isLiteral(0..<place))
        }
    }

    @Test(arguments: [
        "<example>a &lt; b</example>", "<example>a <b/> c</example>", "<example>a<!-- b --></example>", "<example>a\r\nb</example>",
        "<example>a", "<example/>", "", "a", "<example><![CDATA[a</example>", "<example>a &b; c</example>", "<example>a ]]> b</example>",
    ])
    func whatElseStandsInsideIsLeftToATree(text: String) { #expect(MappedText(inside: Array(text.utf8)) == nil) }
}
