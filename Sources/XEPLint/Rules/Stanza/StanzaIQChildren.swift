internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaIQChildren: Rule {
    static let info = RuleInfo(
        "stanza/iq-children", .error,
        summary: "An IQ stanza that asks holds one payload, and one that answers at most one.",
        rationale: "The one child element of a request tells what is asked for; with none or with two, a server answers bad-request.",
        source: "RFC 6120 §8.2.3")

    private static func example(_ iq: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(iq)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("↓<iq↑ type='get' id='a'/>"),
            example("<iq type='set' id='a'>\n  <ping xmlns='urn:xmpp:ping'/>\n  ↓<x↑ xmlns='urn:xmpp:whispers:0'/>\n</iq>"),
            example("<iq type='result' id='a'>\n  <ping xmlns='urn:xmpp:ping'/>\n  ↓<ping↑ xmlns='urn:xmpp:ping'/>\n</iq>"),
        ],
        nonTriggering: [
            example("<iq type='get' id='a'><ping xmlns='urn:xmpp:ping'/></iq>\n<iq type='result' id='a'/>"),
            example("<iq type='get' id='a'>...</iq>\n<iq type='set' id='b'><!-- the payload --></iq>"),
            example("<iq type='get' id='a'/>\n<iq type='error' id='a'><error type='modify'><bad-request xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"),
            .body("<code><![CDATA[\n<iq type='get' id='a'/>\n]]></code>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.kind == .iq && !stanza.isSketch {
            guard let type = stanza.type, ["get", "set", "result"].contains(type), !stanza.example.isContentElided(stanza.element) else { continue }
            let children = Array(stanza.element.elements)
            if type != "result", children.isEmpty {
                if stanza.id.map(context.refusedIDs.contains) ?? false { continue }
                findings.add(stanza.tagName, "<iq/> of type '\(type)' has no child: it holds one, in the namespace of what is asked for")
            } else if children.count > 1 {
                // An error in a result is the business of stanza/error-in-other-type.
                if children.contains(where: { $0.localName == "error" }) || stanza.id.map(context.refusedIDs.contains) ?? false { continue }
                findings.add(
                    stanza.example.tagName(of: children[1]),
                    "<iq/> of type '\(type)' has \(children.count) children: it holds \(type == "result" ? "at most one" : "one")")
            }
        }
    }
}
