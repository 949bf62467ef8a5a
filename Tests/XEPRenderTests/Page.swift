import TestSupport
import XEPRender
import XMLKit

/// A page made of a header and a body written for one test.
struct Page {
    let html: HTML
    let bytes: [UInt8]
    let source: String

    init(_ body: String = "", status: String = "Experimental", type: String = "Standards Track", number: String = "9999",
        abstract: String = "What it is.", header: String = "", revisions: String = Page.revision("0.1.0", "2024-02-03"), options: PageOptions = PageOptions()
    ) throws {
        source = """
            <xep><header><title>Title of it</title><abstract>\(abstract)</abstract>
            <legal><copyright>Copyright words.</copyright><permissions>Permission words.</permissions><warranty/><liability/><conformance/></legal>
            <number>\(number)</number><status>\(status)</status><type>\(type)</type><sig>Standards</sig><approver>Council</approver>
            <dependencies><spec>XMPP Core</spec><spec>XEP-0030</spec></dependencies>
            \(header.contains("<supersedes>") ? "" : "<supersedes/>")\(header.contains("<supersededby>") ? "" : "<supersededby/>")
            <shortname>sample</shortname>\(header)
            <author><firstname>Ada</firstname><surname>Example</surname><email>ada@example.org</email><jid>ada@example.org</jid></author>
            \(revisions)</header>\(body)</xep>
            """
        bytes = try PageRenderer().page(of: XMLDocument(XMLTree(Source(name: "test", text: source))), options)
        html = HTML(bytes)
    }

    static func revision(_ version: String, _ date: String, remark: String = "<p>First.</p>") -> String {
        "<revision><version>\(version)</version><date>\(date)</date><initials>ae</initials><remark>\(remark)</remark></revision>"
    }

    var text: String { html.text { $0.name == "head" } }

    /// The markup that stands in the page, for what only markup shows.
    func contains(_ markup: String) -> Bool { String(decoding: bytes, as: UTF8.self).contains(markup) }

    /// The text of the element with an id, blanks made one.
    func text(id: String) -> String? { html.element(id: id).map { normalized(html.text(of: $0)) } }

    /// The texts of the elements with a name, blanks made one.
    func texts(_ name: String) -> [String] { html.all { $0.name == name }.map { normalized(html.text(of: $0)) } }

    func content(ofMeta name: String) -> [String] {
        html.elements.compactMap { $0.attributes["name"] == name || $0.attributes["property"] == name ? $0.attributes["content"] : nil }
    }
}

/// Text with every run of white space made one space, none at its ends.
func normalized(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
}
