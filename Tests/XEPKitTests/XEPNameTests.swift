import Testing
import XEPKit

@Suite struct XEPNameTests {
    @Test(arguments: [
        ("https://xmpp.org/extensions/xep-0045.html#disco", 45, "disco"), ("http://www.xmpp.org/extensions/xep-0045.xml", 45, nil),
        ("https://xmpp.org/extensions/xep-0001.html#", 1, ""),
    ])
    func pages(url: String, number: Int, fragment: String?) throws {
        let page = try #require(XEPName.page(ofURL: url))
        #expect(page.number == number && page.fragment == fragment)
    }

    @Test(arguments: [
        "https://xmpp.org/extensions/attic/xep-0045-1.2.html", "https://example.org/extensions/xep-0045.html", "xep-0045.html", "",
        "https://xmpp.org/extensions/xep-45.html", "https://xmpp.org/extensions/xep-0045.htmlx", "ftp://xmpp.org/extensions/xep-0045.html",
    ])
    func otherAddresses(url: String) { #expect(XEPName.page(ofURL: url) == nil) }

    @Test(arguments: [
        ("xep-0045.html#disco", 45, "disco"), ("./xep-0045.html", 45, nil), ("https://xmpp.org/extensions/xep-0045.html#disco", 45, "disco"),
    ])
    func links(url: String, number: Int, fragment: String?) throws {
        let page = try #require(XEPName.page(ofLink: url))
        #expect(page.number == number && page.fragment == fragment)
    }

    @Test(arguments: ["attic/xep-0045-1.2.html", "xep-45.html", "#xep-0045.html", "../xep-0045.html", ""])
    func otherLinks(url: String) { #expect(XEPName.page(ofLink: url) == nil) }

    @Test(arguments: [("xep45", "xep", 45, 2), ("XEP-0045", "xep", 45, 4), ("RFC 6120", "rfc", 6120, 4), ("jep 30", "jep", 30, 2)])
    func parts(text: String, series: String, number: Int, digits: Int) throws {
        let parts = try #require(XEPName.parts(of: text))
        #expect(parts.series == series && parts.number == number && parts.digits == digits)
    }

    @Test(arguments: ["", "xep", "45", "xep--45", "XEP-0045bis", "xep123456", "XMPP Core"])
    func otherNames(text: String) { #expect(XEPName.parts(of: text) == nil) }
}
