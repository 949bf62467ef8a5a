import Testing
import TestSupport
import XEPRender
import XMLKit

@Suite struct PageTests {
    @Test func appendicesFromAToJ() throws {
        let page = try Page(header: "<discuss>operators</discuss>")
        #expect(page.texts("h3").map { String($0.dropLast(2)) } == [
            "Appendix A: Document Information", "Appendix B: Author Information", "Appendix C: Legal Notices", "Appendix D: Relation to XMPP",
            "Appendix E: Discussion Venue", "Appendix F: Requirements Conformance", "Appendix G: Notes", "Appendix H: Revision History",
            "Appendix I: Bibliography Entry", "Appendix J: Index",
        ])
        #expect(page.text(id: "appendix-authorinfo")?.contains("Ada Example") == true)
        #expect(page.html.links.contains("mailto:ada@example.org") && page.html.links.contains("xmpp:ada@example.org"))
        #expect(page.text(id: "appendix-legal")?.contains("Permission words.") == true)
        #expect(page.html.links.contains("mailto:operators@xmpp.org"))
        #expect(page.text(id: "appendix-bib")?.contains("author = {Example, Ada}") == true)
        #expect(page.html.ids.contains("revision-history-v0.1.0"))
    }

    @Test func landmarksAndHeadings() throws {
        let page = try Page("<section1 topic='A' anchor='a'><section2 topic='B' anchor='b'/></section1>")
        #expect(page.html.all { $0.name == "main" }.count == 1 && page.html.all { $0.name == "nav" }.count == 1 && page.html.all { $0.name == "h1" }.count == 1)
        #expect(page.html.elements.first { $0.name == "a" }?.attributes["href"] == "#main")
        var level = 0
        for element in page.html.elements where element.name.count == 2 && element.name.hasPrefix("h") && element.name != "hr" {
            let next = Int(element.name.dropFirst()) ?? 0
            // The contents come before the title and stand beside it.
            #expect(next <= level + 1 || level == 0)
            level = next
        }
        #expect(page.html.unbalanced == [])
    }

    @Test func nothingIsFetched() throws {
        let page = try Page("<section1 topic='A' anchor='a'><p><img src='https://example.org/a.png' alt='A cat'/></p></section1>")
        #expect(page.html.all { ["img", "iframe"].contains($0.name) }.isEmpty)
        #expect(page.html.elements.allSatisfy { $0.name != "script" || $0.attributes["src"] == nil })
        #expect(page.html.elements.filter { $0.name == "link" }.allSatisfy { $0.attributes["rel"] == "canonical" })
        #expect(page.html.links.contains("https://example.org/a.png") && !page.contains("url(") && !page.contains("@import"))
    }

    @Test func styleAndScriptCanBeShared() throws {
        var options = PageOptions()
        options.assets = .folder("../")
        let page = try Page(options: options)
        #expect(page.html.all { $0.name == "style" }.isEmpty)
        #expect(page.html.elements.contains { $0.name == "link" && $0.attributes["href"] == "../xep.css" })
        #expect(page.html.elements.contains { $0.name == "script" && $0.attributes["src"] == "../xep.js" })
        #expect(try PageRenderer().assets.map(\.name).sorted() == ["xep.css", "xep.js"])
    }

    @Test func theSeriesCanBeElsewhere() throws {
        var options = PageOptions()
        options.series = "https://example.org/x/"
        let page = try Page(number: "0030", options: options)
        #expect(page.html.links.contains("https://example.org/x/xep-0030.html"))
        // Where it is published does not depend on where it is read.
        #expect(page.content(ofMeta: "og:url") == ["https://xmpp.org/extensions/xep-0030.html"])
    }

    @Test func onlyPagesThatAreThereAreLinkedAsSuch() throws {
        var options = PageOptions()
        options.series = "../"
        options.pages = ["xep-0030.html", "inbox/x.html"]
        let page = try Page("<section1 topic='A' anchor='a'><p><link url='https://xmpp.org/extensions/xep-0045.html#b'>b</link> <link url='xep-0030.html#c'>c</link> <link url='/extensions/inbox/x.html'>d</link></p></section1>", options: options)
        let links = page.html.links
        for link in ["https://xmpp.org/extensions/xep-0045.html#b", "../xep-0030.html#c", "../inbox/x.html", "../xep-0030.html"] { #expect(links.contains(link), "\(link)") }
    }

    @Test func anotherRootIsNoXEP() throws {
        for (text, root) in [("<html/>", "html"), ("<xep xmlns='urn:x'/>", "xep")] {
            let document = try XMLDocument(XMLTree(Source(name: "test", text: text)))
            #expect(throws: PageFailure.notXEP(root: root)) { try PageRenderer().page(of: document) }
        }
    }

    @Test func anEmptyXEPHasAPage() throws {
        let html = HTML(try PageRenderer().page(of: XMLDocument(XMLTree(Source(name: "test", text: "<xep/>")))))
        #expect(html.unbalanced == [] && html.all { $0.name == "main" }.count == 1)
    }

    @Test func oneEntryWithTwoVersionsIsShownAsTwo() throws {
        let page = try Page(revisions: """
            <revision><version>0.2</version><date>2024-02-03</date><initials>a</initials><remark><p>Two.</p></remark>
            <version>0.1</version><date>2024-01-02</date><initials>b</initials><remark><p>One.</p></remark></revision>
            """)
        #expect(page.text(id: "appendix-revs")?.hasSuffix("Version 0.2 2024-02-03 aTwo.Version 0.1 2024-01-02 bOne.") == true)
    }
}
