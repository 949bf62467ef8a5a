import TestSupport
import Testing
import XMLKit

@Suite struct XMLTokensTests {
    @Test(arguments: [
        "", "<", "&", "<a", "</", "<!", "<?", "<a b", "<a b=", "<a b='", "<a b='c", "a]]>b", "<a><b></a>", "<!-- -- -->", "<![CDATA[x",
        "\u{FEFF}<?xml version='1.0'?>\r\n<a b = \"c\" d='&e;'/>&f;&#x41;", "<!DOCTYPE a [<!ENTITY b 'c>'>]><a/>",
    ])
    func tokensPutTogetherAreTheInput(text: String) {
        let bytes = Array(text.utf8)
        let tokens = XMLTokens(bytes)
        #expect(tokens.tokens.flatMap { bytes[$0.range] } == bytes)
        #expect(zip(tokens.tokens, tokens.tokens.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
    }

    @Test(arguments: [
        ("<iq type='get to='a'/>", XMLProblem.Kind.missingClosingQuote(name: "type")),
        ("<iq type=get/>", .unquotedValue(name: "type")),
        ("<iq type=get'/>", .missingOpeningQuote(name: "type")),
        ("<iq type=‘get’/>", .typographicQuote(name: "type")),
        ("<iq type/>", .attributeWithoutValue(name: "type")),
        ("<iq type='get\n<query/>", .missingTagEnd(name: "iq")),
        ("<iq type='get'\n<query/>", .missingTagEnd(name: "iq")),
        ("<iq a='1' a='2'/>", .duplicateAttribute(name: "a")),
        ("<iq a='1'b='2'/>", .missingSpaceBeforeAttribute(name: "b")),
        ("<a b='<c/>'/>", .lessThanInValue(name: "b")),
        ("<a> & </a>", .bareAmpersand),
    ])
    func namesWhatIsWrong(text: String, kind: XMLProblem.Kind) {
        let problems = XMLTokens(Array(text.utf8)).problems
        #expect(problems.map(\.kind).contains(kind), "\(problems)")
    }
}
