internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorText: Rule {
    static let info = RuleInfo(
        "stanza/error-text", .error,
        summary: "The text of an error is in the namespace of stanza errors.",
        rationale: "A <text/> without it is in the namespace of the stanza, which has none, so that nobody shows it.",
        source: "RFC 6120 §8.3.2", fix: .unsafe)

    private static func example(_ text: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='error' id='a'>
              <error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>\(text)</error>
            </iq>
            ]]></example>
            """)
    }

    private static let namespace = "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'"

    static let examples = RuleExamples(
        triggering: [example("↓<text↑>No balcony.</text>"), example("↓<text↑ xml:lang='en'>No balcony.</text>"), example("↓<text↑ xmlns='urn:ietf:params:xml:ns:xmpp-streams'>No balcony.</text>")],
        nonTriggering: [example("<text \(namespace)>No balcony.</text>"), example("<text xmlns='urn:xmpp:whispers:0'/>"), example("<text .../>")],
        corrections: [
            .init(example("<text>No balcony.</text>"), example("<text \(namespace)>No balcony.</text>")),
            .init(example("<text xmlns='urn:ietf:params:xml:ns:xmpp-streams'>x</text>"), example("<text \(namespace)>x</text>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error else { continue }
            for text in error.elements where text.localName == "text" && text.prefix.isEmpty && !stanza.example.isTagElided(text) {
                let own = text.declaration(of: "")
                if let own {
                    guard own.value == "urn:ietf:params:xml:ns:xmpp-streams" else { continue }
                    findings.add(
                        stanza.example.tagName(of: text), "<text/> is in the namespace of the errors of streams: that of a stanza's is '\(StanzaError.namespace)'",
                        fixes: stanza.example.fixes(writing: StanzaError.namespace, in: own))
                } else if text.namespace == error.namespace {
                    let place = stanza.example.tagName(of: text)
                    let isLiteral = stanza.example.reading.text.isLiteral(text.nameRange)
                    findings.add(
                        place, "<text/> has no namespace of its own, and an error has its text in '\(StanzaError.namespace)': add xmlns",
                        fixes: isLiteral ? [Fix("add xmlns", replace: place.upperBound..<place.upperBound, with: " xmlns='\(StanzaError.namespace)'", safety: .unsafe)] : [])
                }
            }
        }
    }
}
