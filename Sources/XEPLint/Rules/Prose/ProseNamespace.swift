internal import XEPKit
internal import XMLKit

enum ProseNamespace: Rule {
    static let info = RuleInfo(
        "prose/namespace", .warning,
        summary: "A namespace that the text names is spelt as in the examples.",
        rationale: "Text is what implementers copy namespaces from; one that differs by one letter is another one.",
        source: "XEP-0053 §5, XEP-0143 §7.2", fix: .unsafe, asks: .series)

    private static func text(_ name: String) -> LintExample {
        .body("<p>The namespace is '\(name)'.</p><example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:0'/><b xmlns='urn:xmpp:balcony:0'/></message>]]></example>")
    }

    private static func entity(_ body: String) -> LintExample {
        .document("<!DOCTYPE xep SYSTEM 'xep.dtd' [\n<!ENTITY ns \"urn:xmpp:balcony:0\">\n]>\n<xep><section1>\(body)</section1></xep>")
    }

    static let examples = RuleExamples(
        triggering: [
            entity("<p>Ask for '&ns;+↓notfy↑'.</p>"),
            text("↓urn:xmpp:balocny:0↑"), text("↓http://jabber.org/protocol/disco#inof↑"), text("↓urn:xmpp:balocny:0+notify↑"), text("↓urn:xmpp:balcony:0+notfy↑")],
        nonTriggering: [
            entity("<p>Ask for '&ns;+notify' or '&ns;+what'.</p>"),
            text("urn:xmpp:balcony:0"), text("urn:xmpp:balcony:0+notify"), text("urn:xmpp:balcony:1"), text("urn:xmpp:garden:0")],
        corrections: [.init(text("urn:xmpp:balocny:0"), text("urn:xmpp:balcony:0"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            for word in NotifyWord.mistyped(in: piece.content) { report(word, piece.content, &findings) }
        }
        for mistake in context.namespaceMistakes where !mistake.isOlder && mistake.name.place == .prose {
            let written = mistake.name.name
            findings.add(
                mistake.name.range,
                "'\(ProblemWords.clipped(written, to: 80))' is no namespace that is used elsewhere: did you mean '\(mistake.meant)'?",
                fixes: [Fix("write '\(mistake.meant)'", replace: mistake.name.range, with: mistake.meant, safety: .unsafe)])
        }
    }

    /// Tells of a mistyped +notify.
    static func report(_ word: Range<Int>, _ text: MappedText, _ findings: inout Findings) {
        let range = text.sourceRange(word)
        findings.add(
            range, "'+\(ProblemWords.clipped(String(decoding: text.bytes[word], as: UTF8.self)))' asks for nothing: did you mean '+notify'?",
            fixes: [Fix("write notify", replace: range, with: NotifyWord.right, safety: .unsafe)])
    }
}
