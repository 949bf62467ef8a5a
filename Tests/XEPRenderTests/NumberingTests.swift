import TestSupport
import Testing

@Suite struct NumberingTests {
    @Test func sectionsToTheFifthLevel() throws {
        let page = try Page("""
            <section1 topic='One' anchor='one'/><section1 topic='Two' anchor='two'><section2 topic='Three' anchor='three'><p>x</p></section2>
            <section2 topic='Four' anchor='four'><section3 topic='Five' anchor='five'><section4 topic='Six' anchor='six'>
            <section5 topic='Seven' anchor='seven'><p>x</p></section5></section4></section3></section2></section1>
            """)
        #expect(page.texts("h2").dropFirst().prefix(2) == ["1. One #", "2. Two #"])
        #expect(page.texts("h3").prefix(2) == ["2.1. Three #", "2.2. Four #"])
        #expect(page.texts("h4").first == "2.2.1. Five #")
        #expect(page.texts("h5") == ["2.2.1.1. Six #"] && page.texts("h6") == ["2.2.1.1.1. Seven #"])
        // The contents go to the fourth level, the permalinks to the fifth.
        #expect(page.html.links.filter { $0 == "#six" }.count == 2 && page.html.links.filter { $0 == "#seven" }.count == 1)
    }

    @Test func anchorsComeBeforeWhatIsDerived() throws {
        let page = try Page("""
            <section1 topic='Use Cases'><p>x</p></section1><section1 topic='Use  cases!'/><section1 topic='Other' anchor='use-cases'/>
            <section1 topic='Wieder' anchor='use-cases'/><section1 topic='User&#8217;s Ж Ω'/><section1 topic='Ж'/><section1 topic=''/>
            """)
        let sections = page.html.all { $0.name == "section" }.prefix(7).compactMap { page.html.elements[$0].attributes["id"] }
        #expect(sections == ["use-cases-3", "use-cases-4", "use-cases", "use-cases-2", "users", "section-6", "section-7"])
        #expect(Set(page.html.ids).count == page.html.ids.count)
    }

    @Test func everyIdIsUniqueWhateverTheAnchors() throws {
        let page = try Page("""
            <section1 topic='A' anchor='main'/><section1 topic='B' anchor='toc'/><section1 topic='C' anchor='note_1'><p>x<note>n</note></p></section1>
            <section1 topic='A' anchor='page-x'/><section1 topic='D' anchor='d'/><section1 topic='D' anchor='d'/><section1 topic='D' anchor='d-2'/>
            <section1 topic='E' anchor='example-1'><example caption='c'>x</example><example caption='c'>x</example></section1>
            <section1 topic='Main'/><section1 topic='Ex c'/><section1 topic='Example 2'/>
            """)
        #expect(Set(page.html.ids).count == page.html.ids.count)
        for anchor in ["main", "toc", "note_1", "page-x", "d", "d-2", "example-1", "example-2"] {
            #expect(page.html.ids.contains(anchor), "\(anchor)")
        }
        let ids = Set(page.html.ids)
        #expect(page.html.links.filter { $0.hasPrefix("#") && !ids.contains(String($0.dropFirst())) } == [])
        // "Skip to the content" leads to the page's own main part, under the name that is left for it.
        #expect(page.html.elements.first { $0.name == "main" }?.attributes["id"] == "page-page-main")
    }

    @Test func oddAnchorsAreEscaped() throws {
        let page = try Page("""
            <section1 topic='A' anchor='a b'/><section1 topic='B' anchor='#b'/><section1 topic='C' anchor='50%'/>
            <section1 topic='D' anchor='"&gt;&lt;script&gt;'/><section1 topic='E' anchor='ü'><p><link url='#a b'>to a</link></p></section1>
            """)
        #expect(page.html.ids.contains("a_b") && page.html.ids.contains("#b") && page.html.ids.contains("50%") && page.html.ids.contains("ü"))
        #expect(page.html.links.contains("#a_b") && page.html.links.contains("#%23b") && page.html.links.contains("#50%25") && page.html.links.contains("#%C3%BC"))
        // The page has data and a script of its own.
        #expect(page.html.all { $0.name == "script" }.count == 2)
    }

    @Test func examplesAndTablesKeepTheirOldNames() throws {
        let page = try Page("""
            <section1 topic='A' anchor='a'><example caption='User asks'>x</example><table caption='Codes'><tr><th>a</th></tr><tr><td>b</td></tr></table>
            <example>y</example><ul><li><example caption='User asks'>z</example></li></ul></section1>
            """)
        #expect(page.texts("figcaption") == ["Example 1. User asks #", "Table 1. Codes #", "Example 2. #", "Example 3. User asks #"])
        for id in ["example-1", "example-2", "example-3", "table-1", "ex-user-asks", "ex-user-asks-2", "ex-2", "tab-codes"] {
            #expect(page.html.ids.contains(id), "\(id)")
        }
    }

    @Test func twiceTheSameBytes() throws {
        let body = "<section1 topic='A'><p>x<note>n</note></p><example caption='c'>x</example></section1><section1 topic='A'/>"
        let first = try Page(body), second = try Page(body)
        #expect(first.bytes == second.bytes)
    }
}
