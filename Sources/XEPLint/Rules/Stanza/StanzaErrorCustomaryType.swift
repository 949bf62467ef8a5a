internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorCustomaryType: Rule {
    static let info = RuleInfo(
        "stanza/error-customary-type", .info,
        summary: "An error has the type that RFC 6120 pairs with its condition.",
        rationale: "The pairing is what clients expect. It is no requirement: a protocol may have a reason for another type, and should say so.",
        source: "RFC 6120 §8.3.3")

    private static func example(_ type: String, _ condition: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='error' id='a'><error type='\(type)'><\(condition) xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [example("↓auth↑", "item-not-found"), example("↓cancel↑", "policy-violation")],
        nonTriggering: [
            example("cancel", "item-not-found"), example("wait", "unexpected-request"), example("modify", "undefined-condition"),
            example("wait", "item-not-fond"), example("canel", "item-not-found"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error, let type = error.attribute("type"), !Placeholder.isPlaceholder(type.value) else { continue }
            let place = stanza.example.valueRange(of: type).range
            // An unknown type is the business of stanza/error-type-value.
            guard let kind = StanzaError.Kind(rawValue: type.value), let condition = ExampleStanza.condition(of: error)?.localName,
                let types = ErrorConditions.types[condition], !types.contains(kind)
            else { continue }
            findings.add(place, "<\(condition)/> is customarily of type \(types.map { "'\($0.rawValue)'" }.joined(separator: " or ")), not '\(kind.rawValue)'")
        }
    }
}
