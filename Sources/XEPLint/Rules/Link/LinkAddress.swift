internal import XEPKit
internal import XMLKit

enum LinkAddress: Rule {
    static let info = RuleInfo(
        "link/address", .warning,
        summary: "A link has an address, and it is whole: a scheme, a host, no spaces.",
        rationale: """
            A browser takes an address without a scheme for a file beside the page, and one whose scheme or host is mistyped leads nowhere. \
            An address of the author's own machine leads every reader to his own.
            """,
        source: "RFC 3986 §3, XEP-0143 §5.3", fix: .safe)

    private static func link(_ url: String, _ text: String = "there") -> LintExample { .body("<p>See <link url='\(url)'>\(text)</link>.</p>") }

    static let examples = RuleExamples(
        triggering: [
            link("↓www.example.org/foo↑"), link("↓xmpp.org/registrar/namespaces.html↑"), link("↓//xmpp.org/registrar/↑"), link("↓localhost:5280/bosh↑"),
            link("↓example.org:8080/x↑"), link("↓standards@xmpp.org↑"), link("↓mailto://standards@xmpp.org↑"), link("↓mailto:standards↑"),
            link("↓mialto:standards@xmpp.org↑"), link("↓htp://xmpp.org/↑"), link("↓httpss://xmpp.org/↑"), link("↓ttps://xmpp.org/↑"),
            link("↓http;//xmpp.org/↑"), link("↓https//xmpp.org/↑"), link("↓http:xmpp.org↑"), link("↓https:/xmpp.org/↑"), link("↓http:// xmpp.org/↑"),
            link("↓http://https://xmpp.org/↑"), link("↓http:///xmpp.org/↑"), link("↓https://↑"), link("↓file:///home/juliet/balcony.html↑"),
            link("↓http://localhost:8080/xep-0045.html↑"), link("↓http://127.0.0.1/↑"), link("↓https://www,example.org/↑"),
            link("↓https://example..org/↑"), link("↓https://xmpporg/extensions/↑"), link("↓https://example.org/a b↑"), link("↓https://example.org/>↑"),
            link("↓XEP-0045 §Rooms↑", "https://xmpp.org/extensions/xep-0045.html#rooms"), link("↓xep-0000-balcony.html↑"),
            .body("<p>See ↓<link url=''>↑there</link>, ↓<link>↑here</link> and ↓<link>↑https://example.org/</link>.</p>"),
        ],
        nonTriggering: [
            link("https://xmpp.org/extensions/xep-0045.html#rooms"), link("http://example.org:8080/?a=b&amp;c=http://example.com"), link("#intro"),
            link("mailto:standards@xmpp.org"), link("mailto:?subject=x"), link("xmpp:jdev@conference.jabber.org?join"), link("HTTPS://example.org/"),
            link("urn:xmpp:whispers:0"), link("xep-0045.html#rooms"), link("./xep-0045.html"), link("../registrar/namespaces.html"), link("inbox/balcony.html"),
            link("ftp://ftp.example.org/x"), link("https://web.archive.org/web/2016/http://example.org/"), link("http://[2001:db8::1]/"),
            link("https://bücher.example/"), link("index.html"), link("https://user@example.org/"), link("rooms"), link("https://{host}/"),
            link("\n  https://example.org/"),
        ],
        corrections: [
            .init(link("//xmpp.org/"), link("https://xmpp.org/")), .init(link("httpss://xmpp.org/"), link("https://xmpp.org/")),
            .init(link("http://https://xmpp.org/"), link("https://xmpp.org/")), .init(link("http;//xmpp.org/?a&amp;b"), link("http://xmpp.org/?a&amp;b")),
            .init(link("http:///xmpp.org/"), link("http://xmpp.org/")), .init(link("mailto://a@xmpp.org"), link("mailto:a@xmpp.org")),
            .init(.body("<p>See <link>https://example.org/</link>.</p>"), .body("<p>See <link url='https://example.org/'>https://example.org/</link>.</p>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for element in context.xep.tree.elements(named: ["link"]) where !element.isExpanded {
            guard let url = element.attribute("url"), !url.value.utf8.allSatisfy(XMLByte.isSpace) else {
                checkMissing(element, &findings)
                continue
            }
            let value = url.value
            if value.utf8.first == 0x23 { continue }
            if isSwapped(value, element) {
                findings.add(url.valueRange, "address and text are swapped: url is where the link leads, the text is what readers see")
            } else if let mistake = AddressMistake(in: value) {
                findings.add(url.valueRange, mistake.message, fixes: mistake.fixes(in: url, context.source))
            }
        }
    }

    private static func checkMissing(_ element: XMLElement, _ findings: inout Findings) {
        guard element.attribute("url") == nil else {
            return findings.add(element.startTag, "the link has no address, so it leads to the top of this page: write one in url='…'")
        }
        let text = element.text
        let place = element.nameRange.upperBound
        let isAddress = AddressMistake.isWeb(text) && !text.utf8.contains { [0x26, 0x27, 0x3C].contains($0) }
        findings.add(
            element.startTag, "the link leads nowhere: write its address in url='…'",
            fixes: isAddress ? [Fix("add url='\(text)'", replace: place..<place, with: " url='\(text)'")] : [])
    }

    /// Whether the text is an address and the address is words.
    private static func isSwapped(_ value: String, _ element: XMLElement) -> Bool {
        guard !value.utf8.contains(where: { $0 == 0x3A || $0 == 0x2F }) else { return false }
        return value.utf8.contains(where: XMLByte.isSpace) && AddressMistake.isWeb(Field(element).text)
    }
}
