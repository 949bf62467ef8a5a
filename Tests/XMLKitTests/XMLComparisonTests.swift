import Testing
import XMLKit

@Suite struct XMLComparisonTests {
    private func difference(_ first: String, _ second: String) throws -> XMLDifference? {
        let trees = [first, second].map { XMLTree(fragment: Array($0.utf8)) }
        return XMLComparison.difference(try #require(trees[0].root), try #require(trees[1].root))
    }

    @Test(arguments: [
        ("<a b='1' c='2'/>", "<a c=\"2\" b=\"1\"></a>"),
        ("<a xmlns='vcard-temp'><b/></a>", "<x:a xmlns:x='vcard-temp'><x:b/></x:a>"),
        ("<a>x<![CDATA[y]]>&#122;</a>", "<a>xyz</a>"),
        ("<a><!-- c --><b/></a>", "<a><b/></a>"),
    ])
    func equal(first: String, second: String) throws {
        #expect(try difference(first, second) == nil)
    }

    @Test(arguments: [
        ("<a><b/><b c='1'/></a>", "<a><b/><b c='2'/></a>", "/a/b[2]/@c"),
        ("<a><b>x</b></a>", "<a><b>y</b></a>", "/a/b/text()"),
        ("<a><b/></a>", "<a/>", "/a"),
        ("<a b='1'/>", "<a/>", "/a"),
        ("<a xmlns='u'/>", "<a/>", "/a"),
        ("<a>x<b/></a>", "<a><b/>x</a>", "/a/text()"),
    ])
    func different(first: String, second: String, path: String) throws {
        #expect(try difference(first, second)?.path == path)
        #expect(try difference(second, first)?.path == path)
    }
}
