internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorCondition: Rule {
    static let info = RuleInfo(
        "stanza/error-condition", .error,
        summary: "An error names one of the conditions that RFC 6120 defines.",
        rationale: """
            Software that knows nothing of an extension understands its errors by the defined condition, so there is always one;             what only the extension knows stands beside it.
            """,
        source: "RFC 6120 §8.3.3", fix: .unsafe)

    private static func example(_ error: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='error' id='a'>\n  \(error)\n</iq>\n]]></example>")
    }
    private static let namespace = "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'"

    static let examples = RuleExamples(
        triggering: [
            example("<error type='cancel'>↓<item-not-fond↑ \(namespace)/></error>"),
            example("<error type='cancel'>↓<payment-required↑ \(namespace)/></error>"),
            example("<error type='cancel'>↓<item-not-found↑/></error>"),
            example("↓<error↑ type='cancel'><no-balcony xmlns='urn:xmpp:whispers:0'/></error>"),
            example("↓<error↑ type='cancel'/>"), example("<error type='cancel'><gone \(namespace)/>↓<not-allowed↑ \(namespace)/></error>"),
        ],
        nonTriggering: [
            example("<error type='cancel'><item-not-found \(namespace)/><no-balcony xmlns='urn:xmpp:whispers:0'/></error>"),
            example("<error type='modify'><bad-request \(namespace)/><text \(namespace)>Louder.</text></error>"),
            example("<error type='cancel'>...</error>"),
            example("<error code='404'>Not Found</error>"),
            example("<error type='cancel'><defined-condition \(namespace)/></error>"),
        ],
        corrections: [
            .init(
                example("<error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></error>"), example("<error type='cancel'><gone \(namespace)/></error>")),
            .init(
                example("<error type='cancel'><item-not-fond \(namespace)/></error>"),
                example("<error type='cancel'><item-not-found \(namespace)/></error>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error, !ExampleStanza.isLegacy(error), !stanza.example.isContentElided(error) else { continue }
            if let condition = ExampleStanza.condition(of: error) {
                judge(condition, stanza, &findings)
                let others = error.elements.filter { $0.namespace == StanzaError.namespace && $0.localName != "text" && $0 != condition }
                for second in others where StanzaError.Condition.names.contains(second.localName) {
                    findings.add(
                        stanza.example.tagName(of: second), "an error has one condition, and <\(second.localName)/> stands beside <\(condition.localName)/>: take one of them out")
                }
            } else if let misplaced = error.elements.first(where: { StanzaError.Condition.names.contains($0.localName) }) {
                let found = misplaced.namespace.map { "in the namespace '\(ProblemWords.clipped($0))'" } ?? "without a namespace"
                findings.add(
                    stanza.example.tagName(of: misplaced), "<\(misplaced.localName)/> \(found) is no condition: its namespace is '\(StanzaError.namespace)'",
                    fixes: misplaced.declaration(of: "").map { stanza.example.fixes(writing: StanzaError.namespace, in: $0) } ?? [])
            } else if error["code"] == nil, error["type"] != nil || error.hasElements, !stanza.example.isTagElided(error) {
                findings.add(stanza.example.tagName(of: error), "<error/> names no condition of RFC 6120: add one, such as <undefined-condition xmlns='\(StanzaError.namespace)'/>")
            }
        }
    }

    private static func judge(_ condition: XMLElement, _ stanza: ExampleStanza, _ findings: inout Findings) {
        let name = condition.localName
        guard !StanzaError.Condition.names.contains(name), !isStandIn(name) else { return }
        let place = stanza.example.tagName(of: condition)
        if let nearest = Nearest.word(to: name, among: StanzaError.Condition.names) {
            let range = place.lowerBound + 1..<place.upperBound
            let isSimple = condition.prefix.isEmpty && condition.isSelfClosed && place.count == name.utf8.count + 1
            findings.add(
                place, "<\(name)/> is no condition of RFC 6120: did you mean <\(nearest)/>?",
                fixes: isSimple ? [Fix("write \(nearest)", replace: range, with: nearest, safety: .unsafe)] : [])
        } else if name == "payment-required" {
            findings.add(place, "<payment-required/> went with RFC 3920: RFC 6120 has <policy-violation/>, <registration-required/> and others")
        } else {
            findings.add(place, "<\(name)/> is no condition of RFC 6120: use one that is, such as <undefined-condition/>, with <\(name)/> in a namespace of your own beside it")
        }
    }

    /// Whether it stands for any condition, as in the syntax of an error.
    private static func isStandIn(_ name: String) -> Bool {
        ["defined-condition", "condition", "error-condition", "stanza-error", "some-condition"].contains(name) || Placeholder.isPlaceholder(name)
    }
}
