internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorTypeMissing: Rule {
    static let info = RuleInfo(
        "stanza/error-type-missing", .error,
        summary: "An error says by its type what its receiver can do about it.",
        rationale: "Whether to try again, to change the request or to give up is told by the type of an error, and RFC 6120 requires one.",
        source: "RFC 6120 §8.3.2")

    private static func example(_ error: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='error' id='a'>\n  \(error)\n</iq>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓<error↑><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
            example("↓<error↑ code='404'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
        ],
        nonTriggering: [
            example("<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
            example("<error code='404'>Not Found</error>"),
            example("<error>...</error>"),
            example("<error ...><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error, error["type"] == nil, !ExampleStanza.isLegacy(error), !stanza.example.isTagElided(error) else { continue }
            let condition = ExampleStanza.condition(of: error)
            // An error with nothing in it stands for any error.
            if condition == nil, !error.hasElements { continue }
            let types = condition.flatMap { ErrorConditions.types[$0.localName] } ?? StanzaError.Kind.allCases
            let written = types.map { "'\($0.rawValue)'" }
            findings.add(
                stanza.example.tagName(of: error),
                types.count <= 2
                    ? "<error/> has no type: for <\(condition?.localName ?? "")/> it is \(written.joined(separator: " or "))"
                    : "<error/> has no type: give it one of \(written.joined(separator: ", "))")
        }
    }
}
