import TestSupport
import Testing

@Suite struct BlockTests {
    private func body(_ markup: String) throws -> Page { try Page("<section1 topic='A' anchor='a'>\(markup)</section1>") }

    @Test func listsKeepTheirCount() throws {
        let page = try body("""
            <ol start='4' type='A'><li>a</li></ol><ol style='list-style-type: lower-alpha'><li>b</li></ol><ol start='1.' type='x'><li>c</li></ol>
            """)
        let lists = page.html.all { $0.name == "ol" }.filter { page.html.text(of: $0).count == 1 }.map { page.html.elements[$0].attributes }
        #expect(lists == [["start": "4", "type": "A"], ["type": "a"], [:]])
    }

    @Test func headerCellsHaveAScopeWhereItIsSure() throws {
        let page = try body("""
            <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>
            <table><tr><th>c</th><td>1</td></tr><tr><th>d</th><td>2</td></tr></table>
            <table><tr><th colspan='2'>e</th></tr><tr><td>1</td><td>2</td></tr></table>
            <table><tr><th>f</th></tr></table>
            """)
        let scopes = page.html.all { $0.name == "th" }.map { page.html.text(of: $0) + (page.html.elements[$0].attributes["scope"] ?? "-") }
        #expect(scopes == ["acol", "bcol", "crow", "drow", "e-", "f-"])
        #expect(page.html.all { $0.name == "thead" }.count == 2)
    }

    @Test func anEmptyHeaderCellHeadsNothing() throws {
        let page = try body("<table><tr><th>&#160;</th><th>a</th></tr><tr><td>1</td><td>2</td></tr></table>")
        #expect(page.texts("th") == ["a"] && page.html.all { $0.name == "td" }.count == 3)
    }

    @Test func oddSpansAreLeftOut() throws {
        let page = try body("<table><tr><td colspan='' rowspan='x'>a</td><td colspan='2' align='center'>b</td><td rowspan='99999999' align='javascript'>c</td></tr></table>")
        #expect(page.html.elements.filter { $0.name == "td" }.map(\.attributes) == [[:], ["colspan": "2", "class": "center"], [:]])
    }

    @Test func wideBlocksScrollAndAKeyboardReachesThem() throws {
        let page = try body("<example caption='Long'>x</example><code>y</code><table caption='T'><tr><td>z</td></tr></table>")
        let labels = page.html.elements.filter { $0.attributes["tabindex"] == "0" && $0.attributes["role"] == "group" }.map { $0.attributes["aria-label"] }
        #expect(labels == ["Example 1: Long", "Code", "Table 1: T", "BibTeX entry"])
    }

    @Test(arguments: [("\n<a/>\n  ", "<a/>"), ("  x\n", "  x"), ("x", "x"), (" \n ", ""), ("a" + String(repeating: " ", count: 70), "a"), ("\n \n   x\n  y", "   x\n  y")])
    func examplesLoseBlanksAroundThem(text: String, shown: String) throws {
        let page = try body("<example><![CDATA[\(text)]]></example>")
        let block = try #require(page.html.all { $0.name == "pre" }.first)
        #expect(page.html.text(of: block) == shown)
    }

    @Test func whatTheDTDForbidsKeepsItsWords() throws {
        let page = try body("""
            loose <p>one <ul><li>two</li> three</ul> <nonsense>four</nonsense></p><ul><p>five</p></ul><dl><di><dt>six</dt><dd>seven</dd><p>eight</p></di><dt>nine</dt></dl>
            <table><caption>ten</caption>loose too<tr>eleven<p>twelve</p></tr></table><li>thirteen</li>
            """)
        for word in ["loose", "loose too", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"] {
            #expect(page.text.contains(word), "\(word)")
        }
        #expect(page.html.unbalanced == [])
        #expect(page.html.all { $0.name == "p" }.allSatisfy { paragraph in
            page.html.elements.allSatisfy { $0.parent != paragraph || !["ul", "ol", "p", "table"].contains($0.name) }
        })
    }

    @Test func vulnerabilities() throws {
        let page = try body("<cve id='2017-5589' url='https://example.org/'>Its name</cve><cve id='CVE-2017-5590'/>")
        #expect(page.html.links.contains("https://www.cve.org/CVERecord?id=CVE-2017-5589") && page.html.links.contains("https://www.cve.org/CVERecord?id=CVE-2017-5590"))
        #expect(page.html.links.contains("https://example.org/") && page.text.contains("Its name"))
    }
}
