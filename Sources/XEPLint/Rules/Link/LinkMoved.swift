internal import XEPKit
internal import XMLKit

enum LinkMoved: Rule {
    static let info = RuleInfo(
        "link/moved", .warning,
        summary: "No link leads to a place that the XSF or the IETF has left.",
        rationale: "The XEPs were once at jabber.org and called JEPs; those addresses lead nowhere today.",
        source: "XEP-0143 §5.3", fix: .safe)

    private static func link(_ url: String) -> LintExample { .body("<p>See <link url='\(url)'>there</link>.</p>") }

    static let examples = RuleExamples(
        triggering: [
            link("↓http://www.jabber.org/jeps/jep-0045.html↑"),
            link("↓http://www.jabber.org/registrar/disco-features.html↑"), link("↓https://xmpp.org/extension/xep-0045.html↑"),
            link("↓https://xmpp.org/extensions/xep-45.html↑"), link("↓htp://xmpp.org/↑"), link("↓https://xmpp.org/extensions/xep-0045.htm↑"),
        ],
        nonTriggering: [
            link("https://xmpp.org/extensions/xep-0045.html"), link("http://xmpp.org/extensions/"), link("https://www.jabber.org/"), link("#use"),
            link("mailto:juliet@capulet.lit"), link("xmpp:juliet@capulet.lit"),
        ],
        corrections: [
            .init(link("http://www.jabber.org/jeps/jep-0045.html"), link("https://xmpp.org/extensions/xep-0045.html")),
            .init(link("http://www.jabber.org/registrar/disco-features.html"), link("https://xmpp.org/registrar/disco-features.html")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for link in context.xep.links where !link.isExpanded {
            guard let moved = moved(link.target) else { continue }
            findings.add(
                link.range, moved.isMistake ? "the address is mistyped: write \(moved.url)" : "this address is left: write \(moved.url)",
                fixes: [Fix("write \(moved.url)", replace: link.range, with: moved.url)])
        }
    }

    private static func moved(_ url: String) -> (url: String, isMistake: Bool)? {
        for (wrong, right) in [("htp://", "http://"), ("htps://", "https://"), ("hhttp://", "http://"), ("http:/xmpp", "http://xmpp"), ("https:/xmpp", "https://xmpp"), ("http//", "http://"), ("https//", "https://"), ("ttp://", "http://"), ("http://http://", "http://"), ("http:// ", "http://")]
        where url.hasPrefix(wrong) {
            return (right + url.dropFirst(wrong.count), true)
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else { return nil }
        var path = url.drop { $0 != ":" }.dropFirst(3)
        if path.hasPrefix("www.") { path = path.dropFirst(4) }
        if path.hasPrefix("jabber.org/jeps/jep-") || path.hasPrefix("jabberstudio.org/jeps/jep-") {
            let digits = path.drop { $0 != "-" }.dropFirst().prefix { $0.isNumber }
            return digits.count == 4 ? ("https://xmpp.org/extensions/xep-\(digits).html" + (path.firstIndex(of: "#").map { path[$0...] } ?? ""), false) : nil
        }
        if path.hasPrefix("jabber.org/registrar/") { return ("https://xmpp.org/" + path.dropFirst("jabber.org/".count), false) }
        return mistyped(path)
    }

    /// An address of a XEP's page that is nearly right.
    private static func mistyped(_ path: Substring) -> (url: String, isMistake: Bool)? {
        guard path.hasPrefix("xmpp.org/ext"), let slash = path.dropFirst(9).firstIndex(of: "/") else { return nil }
        let folder = path.dropFirst(9)[..<slash]
        let file = path[path.index(after: slash)...]
        guard file.hasPrefix("xep-"), folder == "extensions" || Nearest.word(to: String(folder), among: ["extensions"]) != nil else { return nil }
        let digits = file.dropFirst(4).prefix { $0.isNumber }
        var ending = file.dropFirst(4 + digits.count)
        guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
        let fragment = ending.firstIndex(of: "#").map { ending[$0...] } ?? ""
        ending = ending.prefix { $0 != "#" }
        guard ["", ".html", ".htm", ".xml", ".hmtl", ".htlm", ".hml"].contains(ending) else { return nil }
        let right = "xmpp.org/extensions/xep-\(XEPName.digits(number)).\(ending == ".xml" ? "xml" : "html")\(fragment)"
        return right == path ? nil : ("https://" + right, true)
    }
}
