internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorLegacyText: Rule {
    static let info = RuleInfo(
        "stanza/error-legacy-text", .info,
        summary: "An error has a condition, not only the number and words that errors had before XMPP.",
        rationale: "Number codes went with RFC 3920; software of today looks for a type and a defined condition.",
        source: "RFC 6120 §8.3, XEP-0086")

    private static func example(_ error: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='error' id='a'>\n  \(error)\n</iq>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [example("↓<error↑ code='404'>Not Found</error>"), example("↓<error↑ code='999' type='cancel'/>")],
        nonTriggering: [
            example("<error code='404'>...</error>"),
            example("<error code='404' type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
            example("<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error, let code = error["code"], ExampleStanza.condition(of: error) == nil,
                !stanza.example.isElidedInside(error)
            else { continue }
            // A condition in another namespace is the business of stanza/error-condition.
            if error.elements.contains(where: { StanzaError.Condition.names.contains($0.localName) }) { continue }
            let place = stanza.example.tagName(of: error)
            if let (condition, type) = conditions[code] {
                findings.add(place, "the code \(code) alone is an error from before XMPP: it is type='\(type)' and <\(condition)/> today")
            } else {
                findings.add(place, "a code alone is an error from before XMPP: give it a type and a condition of RFC 6120")
            }
        }
    }

    /// What became of the codes (XEP-0086 §3).
    private static let conditions: [String: (condition: String, type: String)] = [
        "302": ("redirect", "modify"), "400": ("bad-request", "modify"), "401": ("not-authorized", "auth"), "403": ("forbidden", "auth"),
        "404": ("item-not-found", "cancel"), "405": ("not-allowed", "cancel"), "406": ("not-acceptable", "modify"),
        "407": ("registration-required", "auth"), "408": ("remote-server-timeout", "wait"), "409": ("conflict", "cancel"),
        "500": ("internal-server-error", "wait"), "501": ("feature-not-implemented", "cancel"), "503": ("service-unavailable", "cancel"),
        "504": ("remote-server-timeout", "wait"),
    ]
}
