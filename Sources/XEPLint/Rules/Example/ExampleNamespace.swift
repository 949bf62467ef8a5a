internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleNamespace: Rule {
    static let info = RuleInfo(
        "example/namespace", .warning,
        summary: "A namespace in an example is spelt as everywhere else.",
        rationale: "A namespace that differs by one letter is another one: no software finds what is in it.",
        source: "XEP-0053 §5, XEP-0143 §7.2", fix: .unsafe, asks: .series)

    private static func stanzas(_ namespaces: String...) -> LintExample {
        .body("<example caption='x'><![CDATA[\n" + namespaces.map { "<message><a xmlns='\($0)'/></message>\n" }.joined() + "]]></example>")
    }

    private static func entity(_ body: String) -> LintExample {
        .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY ns \"urn:xmpp:balcony:0\">\n]>\n<xep><section1>\(body)</section1></xep>", isVaried: false)
    }

    static let examples = RuleExamples(
        triggering: [
            entity("<example caption='x'><![CDATA[<feature var=']]>&ns;<![CDATA[+↓notfy↑'/>]]></example>"),
            stanzas("http://jabber.org/protocol/pubsub", "↓http://jabber.org/protocol/pubusb↑"),
            stanzas("↓http://jabber.org/protocol/disco#inof↑"),
            stanzas("urn:xmpp:balcony:0", "urn:xmpp:balcony:0", "↓urn:xmpp:balocny:0↑"),
            stanzas("↓https://jabber.org/protocol/muc↑"),
        ],
        nonTriggering: [
            entity("<example caption='x'><![CDATA[<feature var=']]>&ns;<![CDATA[+notify'/>]]></example>"),
            stanzas("http://jabber.org/protocol/disco#info", "http://jabber.org/protocol/disco#items", "urn:xmpp:balcony:0", "urn:xmpp:balcony:shout:0"),
            stanzas("urn:xmpp:jingle:transports:ibb:1", "urn:xmpp:jingle:transports:ibb:1", "urn:xmpp:jingle:transports:s5b:1"),
        ],
        corrections: [.init(stanzas("http://jabber.org/protocol/disco#inof"), stanzas("http://jabber.org/protocol/disco#info"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where !example.block.element.isExpanded {
            for word in NotifyWord.mistyped(in: example.reading.text) { ProseNamespace.report(word, example.reading.text, &findings) }
        }
        for mistake in context.namespaceMistakes where !mistake.isOlder && (mistake.name.place == .example || mistake.name.place == .schema) {
            let written = mistake.name.name
            findings.add(
                mistake.name.range,
                "'\(ProblemWords.clipped(written, to: 80))' is no namespace that is used elsewhere: did you mean '\(mistake.meant)'?",
                fixes: [Fix("write '\(mistake.meant)'", replace: mistake.name.range, with: mistake.meant, safety: .unsafe)])
        }
    }
}
