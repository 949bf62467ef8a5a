internal import XEPKit
internal import XMLKit

enum LinkText: Rule {
    static let info = RuleInfo(
        "link/text", .info,
        summary: "A link has a text, and a text that is an address is where the link leads.",
        rationale: "A link without text is not to be seen on the page. On paper a reader has the address in the text alone, and on screen he trusts it.",
        source: "XEP-0143 §5.3, WCAG 2.2 §2.4.4")

    private static func link(_ url: String, _ text: String) -> LintExample { .body("<p>See <link url='\(url)'>\(text)</link>.</p>") }

    static let examples = RuleExamples(
        triggering: [
            .body("<p>See ↓<link url='#intro'>↑</link> and ↓<link url='#intro'/>↑.</p>"),
            link("↓https://xmpp.org/balcony↑", "https://xmpp.org/garden"), link("↓https://example.com/balcony/1↑", "http://example.org/balcony/1"),
        ],
        nonTriggering: [
            link("https://example.org/balcony/", "http://www.example.org/balcony"), link("https://example.org/balcony#door", "https://example.org/balcony"),
            link("https://web.archive.org/web/2016/http://example.org/x", "http://example.org/x"), link("https://example.org/balcony", "https://example.org/…"),
            link("https://example.org/new/home", "http://example.com/old"), link("https://example.org/balcony", "the balcony"),
            link("https://example.org/a%20b", "https://example.org/a+b"), link("#intro", "<cite>Introduction</cite>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let bytes = context.source.bytes
        for link in context.xep.links where !link.isExpanded {
            if bytes[link.element.contentRange].allSatisfy(XMLByte.isSpace) {
                findings.add(link.element.startTag, "the link has no text, so nobody sees it: write one between <link …> and </link>")
                continue
            }
            // Most texts are words.
            guard let first = bytes[link.element.contentRange].first(where: { !XMLByte.isSpace($0) }), first | 0x20 == 0x68 || first | 0x20 == 0x77 else { continue }
            let text = Field(link.element).text
            guard let shown = place(text), let target = place(link.target), isOther(shown, target) else { continue }
            findings.add(link.range, "the link leads to another address than its text says, \(ProblemWords.clipped(text, to: 60)): one of the two is mistyped")
        }
    }

    /// The host and what follows it; nil for anything but an address of the Web.
    private static func place(_ text: String) -> (host: Substring, path: Substring)? {
        var rest = text[...]
        if let scheme = ["https://", "http://"].first(where: { rest.hasPrefix($0) }) {
            rest = rest.dropFirst(scheme.count)
        } else if !rest.hasPrefix("www.") {
            return nil
        }
        // What is left out or encoded in one of the two is no difference.
        if rest.contains(where: { "…%{<*".contains($0) || $0.isWhitespace }) || rest.contains("...") { return nil }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        while let last = rest.last, "/.,".contains(last) { rest.removeLast() }
        let host = rest.prefix { $0 != "/" }
        return (host, rest.dropFirst(host.count))
    }

    /// Whether one half of two addresses is the same and the other is not; where both differ the text may name what the place was called once.
    private static func isOther(_ shown: (host: Substring, path: Substring), _ target: (host: Substring, path: Substring)) -> Bool {
        let isSameHost = shown.host.lowercased() == target.host.lowercased()
        if isSameHost { return shown.path != target.path && !shown.path.hasPrefix(target.path) && !target.path.hasPrefix(shown.path) }
        return shown.path.count > 1 && shown.path == target.path
    }
}
