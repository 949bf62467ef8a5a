internal import XEPKit

enum ProseNamespace: Rule {
    static let info = RuleInfo(
        "prose/namespace", .warning,
        summary: "A namespace that the text names is spelt as in the examples.",
        rationale: "Text is what implementers copy namespaces from; one that differs by one letter is another one.",
        source: "XEP-0053 §5, XEP-0143 §7.2", fix: .unsafe, asks: .series)

    private static func text(_ name: String) -> LintExample {
        .body("<p>The namespace is '\(name)'.</p><example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:0'/><b xmlns='urn:xmpp:balcony:0'/></message>]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [text("↓urn:xmpp:balocny:0↑"), text("↓http://jabber.org/protocol/disco#inof↑")],
        nonTriggering: [text("urn:xmpp:balcony:0"), text("urn:xmpp:balcony:1"), text("urn:xmpp:garden:0")],
        corrections: [.init(text("urn:xmpp:balocny:0"), text("urn:xmpp:balcony:0"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for mistake in context.namespaceMistakes where !mistake.isOlder && mistake.name.place == .prose {
            let written = mistake.name.name
            findings.add(
                mistake.name.range,
                "'\(ProblemWords.clipped(written, to: 80))' is no namespace that is used elsewhere: did you mean '\(mistake.meant)'?",
                fixes: [Fix("write '\(mistake.meant)'", replace: mistake.name.range, with: mistake.meant, safety: .unsafe)])
        }
    }
}
