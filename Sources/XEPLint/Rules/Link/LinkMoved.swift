internal import XEPKit
internal import XMLKit

enum LinkMoved: Rule {
    static let info = RuleInfo(
        "link/moved", .warning,
        summary: "No link leads to a place that the XSF has left, or past the page of a XEP.",
        rationale: "The XEPs were once at jabber.org and called JEPs; those addresses lead nowhere today, nor does one of a page that is misspelt.",
        source: "XEP-0143 §5.3", fix: .safe)

    private static func link(_ url: String) -> LintExample { .body("<p>See <link url='\(url)'>there</link>.</p>") }

    static let examples = RuleExamples(
        triggering: [
            link("↓http://www.jabber.org/jeps/jep-0045.html↑"),
            link("↓http://www.jabber.org/registrar/disco-features.html↑"), link("↓https://xmpp.org/extension/xep-0045.html↑"),
            link("↓https://xmpp.org/extensions/xep-45.html↑"), link("↓https://xmpp.org/extensions/xep-0045.htm↑"),
            link("↓https://xmpp.org/extensions/XEP-0045.html↑"), link("↓https://xmpp.org/extensions/xep_0045.html↑"), link("↓xep_0045.html↑"),
            link("↓./XEP-0045.html#rooms↑"), link("↓https://xmpp.org/extensions/xep-0045.xml#rooms↑"),
        ],
        nonTriggering: [
            link("https://xmpp.org/extensions/xep-0045.html"), link("http://xmpp.org/extensions/"), link("https://www.jabber.org/"), link("#use"),
            link("https://xmpp.org/extensions/xep-0045.xml"), link("xep-0045.html"), link("xep-45"), link("https://xmpp.org/extensions/inbox/xep-x.html"),
            link("mailto:juliet@capulet.lit"), link("xmpp:juliet@capulet.lit"),
        ],
        corrections: [
            .init(link("http://www.jabber.org/jeps/jep-0045.html"), link("https://xmpp.org/extensions/xep-0045.html")),
            .init(link("http://www.jabber.org/registrar/disco-features.html"), link("https://xmpp.org/registrar/disco-features.html")),
            .init(link("https://xmpp.org/extensions/xep-0045.xml#rooms"), link("https://xmpp.org/extensions/xep-0045.html#rooms")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for link in context.xep.links where !link.isExpanded {
            guard let moved = moved(link.target) else { continue }
            findings.add(
                link.range, "\(moved.why): write \(moved.url)",
                fixes: context.source.text(link.range) == link.target ? [Fix("write \(moved.url)", replace: link.range, with: moved.url)] : [])
        }
    }

    private typealias Moved = (url: String, why: String)

    private static func moved(_ url: String) -> Moved? {
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return beside(url) }
        var path = url.drop { $0 != ":" }.dropFirst(3)
        if path.hasPrefix("www.") { path = path.dropFirst(4) }
        if path.hasPrefix("jabber.org/jeps/jep-") || path.hasPrefix("jabberstudio.org/jeps/jep-") {
            let digits = path.drop { $0 != "-" }.dropFirst().prefix { $0.isNumber }
            return digits.count == 4 ? left("https://xmpp.org/extensions/xep-\(digits).html" + (path.firstIndex(of: "#").map { path[$0...] } ?? "")) : nil
        }
        if path.hasPrefix("jabber.org/registrar/") { return left("https://xmpp.org/" + path.dropFirst("jabber.org/".count)) }
        return mistyped(path)
    }

    private static func left(_ url: String) -> Moved { (url, "this address is left") }

    /// An address of a XEP's page that is nearly right.
    private static func mistyped(_ path: Substring) -> Moved? {
        guard path.hasPrefix("xmpp.org/ext"), let slash = path.dropFirst(9).firstIndex(of: "/") else { return nil }
        let folder = path.dropFirst(9)[..<slash]
        guard folder == "extensions" || Nearest.word(to: String(folder), among: ["extensions"]) != nil, let page = page(path[path.index(after: slash)...]) else { return nil }
        let right = "xmpp.org/extensions/" + page.url
        return right == path ? nil : ("https://" + right, folder == "extensions" ? page.why : mistake)
    }

    /// The name of a XEP's page, without folders, that is nearly right.
    private static func beside(_ url: String) -> Moved? {
        let file = url.hasPrefix("./") ? url.dropFirst(2) : url[...]
        guard let page = page(file), page.url != file, file.prefix(while: { $0 != "#" }).contains(".") else { return nil }
        return page
    }

    private static let mistake = "the address is mistyped"

    /// The page of a XEP that a file's name and fragment are meant for; nil for any other file.
    private static func page(_ file: Substring) -> Moved? {
        guard file.prefix(3).lowercased() == "xep" else { return nil }
        let number = file.dropFirst(3).first.map { "-_".contains($0) } == true ? file.dropFirst(4) : file.dropFirst(3)
        let digits = number.prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.count), let value = Int(digits) else { return nil }
        let ending = number.dropFirst(digits.count).prefix { $0 != "#" }
        let fragment = number.dropFirst(digits.count + ending.count)
        guard ["", ".html", ".htm", ".xml", ".hmtl", ".htlm", ".hml"].contains(ending) else { return nil }
        let hasLostAnchor = ending == ".xml" && fragment.count > 1
        let right = "xep-\(XEPName.digits(value)).\(ending == ".xml" && !hasLostAnchor ? "xml" : "html")\(fragment)"
        return (right, hasLostAnchor ? "the XML of a XEP has no places to link to" : mistake)
    }
}
