import TestSupport
import Testing

@Suite struct LinkTests {
    /// The links that a document's own link makes in the page.
    private func href(_ url: String) throws -> [String] {
        let page = try Page("<section1 topic='A' anchor='a'><p><link url='\(url)'>words of it</link></p></section1>")
        #expect(page.text.contains("words of it"))
        return page.html.all { $0.name == "a" }.filter { page.html.text(of: $0) == "words of it" }
            .compactMap { page.html.elements[$0].attributes["href"] }
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java&#9;script:alert(1)", "java&#10;script:alert(1)",
        "data:text/html,x", "vbscript:x", "&#x85;javascript:x", "blob:x", "file:///etc/passwd", ":x", "\\\\host", "",
    ])
    func noLinkBySuchAnAddress(url: String) throws {
        #expect(try href(url) == [])
    }

    @Test(arguments: [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        ("HTTP://example.org/", "HTTP://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("xmpp:a@example.org?message", "xmpp:a@example.org?message"),
        ("urn:ietf:rfc:6120", "urn:ietf:rfc:6120"),
        ("#a", "#a"),
        ("a", "#a"),
        ("xep-0030.html", "https://xmpp.org/extensions/xep-0030.html"),
        ("./xep-0030.html#x", "https://xmpp.org/extensions/xep-0030.html#x"),
        ("http://www.xmpp.org/extensions/xep-0030.html#x", "https://xmpp.org/extensions/xep-0030.html#x"),
        ("//example.org/x", "https://example.org/x"),
        ("/registrar/", "https://xmpp.org/registrar/"),
    ])
    func leadsWhere(url: String, address: String) throws {
        #expect(try href(url) == [address])
    }

    @Test func imagesOfSafeKindsOnly() throws {
        func sources(_ source: String, alt: String = "") throws -> [[String: String]] {
            let page = try Page("<section1 topic='Cats' anchor='a'><p><img src='\(source)'\(alt)/></p></section1>")
            return page.html.elements.filter { $0.name == "img" }.map(\.attributes)
        }
        #expect(try sources("data:image/png;base64,AAAA", alt: " alt='A cat'") == [["src": "data:image/png;base64,AAAA", "alt": "A cat"]])
        #expect(try sources("data:image/png;base64,AAAA") == [["src": "data:image/png;base64,AAAA", "alt": "Figure in section Cats"]])
        #expect(try sources("https://example.org/a.png").isEmpty)
        #expect(try sources("data:text/html,x").isEmpty)
        #expect(try sources("javascript:alert(1)").isEmpty)
    }

    @Test func aLinkInALinkStaysOne() throws {
        let page = try Page("""
            <section1 topic='A' anchor='a'><p><link url='https://example.org/'>outer <span class='ref'><link url='https://example.com/'>inner</link></span><note>words <link url='https://example.net/'>n</link></note></link></p></section1>
            """)
        #expect(page.html.links.contains("https://example.org/") && !page.html.links.contains("https://example.com/"))
        // The note is called after the link, and its own link holds.
        #expect(page.html.links.contains("https://example.net/") && page.html.links.contains("#note_1"))
        let links = page.html.all { $0.name == "a" }
        #expect(links.allSatisfy { link in sequence(first: link) { page.html.elements[$0].parent }.dropFirst().allSatisfy { page.html.elements[$0].name != "a" } })
    }
}
