internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorTypeValue: Rule {
    static let info = RuleInfo(
        "stanza/error-type-value", .error,
        summary: "The type of an error is one that RFC 6120 knows.",
        rationale: "The type tells what the receiver of an error can do; one that nobody knows tells nothing.",
        source: "RFC 6120 §8.3.2", fix: .unsafe)

    private static func example(_ type: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='error' id='a'><error type='\(type)'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [example("↓canel↑"), example("↓error↑")],
        nonTriggering: [example("cancel"), example("continue"), example("..."), example("cancel|wait")],
        corrections: [.init(example("canel"), example("cancel"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let types = StanzaError.Kind.allCases.map(\.rawValue)
        for stanza in context.stanzas where !stanza.isSketch {
            guard let type = stanza.error?.attribute("type"), !types.contains(type.value), !Placeholder.isPlaceholder(type.value) else { continue }
            let place = stanza.example.valueRange(of: type)
            if let nearest = Nearest.word(to: type.value, among: types) {
                findings.add(
                    place.range, "'\(type.value)' is no type of <error/>: did you mean '\(nearest)'?",
                    fixes: place.isLiteral ? [Fix("write '\(nearest)'", replace: place.range, with: nearest, safety: .unsafe)] : [])
            } else {
                findings.add(place.range, "'\(ProblemWords.clipped(type.value))' is no type of <error/>: it takes \(types.joined(separator: ", "))")
            }
        }
    }
}
