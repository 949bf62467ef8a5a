internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaJID: Rule {
    static let info = RuleInfo(
        "stanza/jid", .error,
        summary: "The addresses of a stanza are JIDs.",
        rationale: "A server answers jid-malformed to a stanza whose to or from is no address.",
        source: "RFC 7622 §3")

    private static func example(_ stanza: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(stanza)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("<message to='↓romeo@↑'/>"),
            example("<message to='↓ro meo@montague.lit↑' from='juliet@capulet.lit'/>"),
            example("<presence from='↓romeo@montague..lit↑'/>"),
            example("<message to='↓ montague.lit↑'/>"),
            example("<presence from='↓romeo@montague.lit/↑'/>"),
        ],
        nonTriggering: [
            example("<message to='romeo@montague.lit/garden' from='capulet.lit'/>"),
            example("<message to='[room]@conference.capulet.lit' from='...'/>\n<message to='$to' from='{jid}'/>\n<presence to='FULL_JID'/>"),
            example("<message to=''/>\n<message to='the JID of the user'/>"),
            example("<iq type='get' id='a' to='a@@b.lit'><ping xmlns='urn:xmpp:ping'/></iq>\n<iq type='error' id='a'><error type='modify'><jid-malformed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.example.block.kind != .code {
            for name in ["to", "from"] {
                guard let attribute = stanza.element.attribute(name) else { continue }
                let text = attribute.value
                guard case .other(_, let problem) = Address(text), !Placeholder.isPlaceholder(text), !isDescription(text) else { continue }
                if stanza.id.map(context.refusedIDs.contains) ?? false { continue }
                findings.add(stanza.valueRange(of: attribute).range, "'\(ProblemWords.clipped(text))' is no JID: \(problem.description)")
            }
        }
    }

    /// Whether it says in words what stands there, or is left blank to be filled in.
    static func isDescription(_ text: String) -> Bool {
        let words = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
        return text.isEmpty || text.contains("[") || text.contains("{") || text.contains("$") || text.contains("<") || (words.contains(" ") && !words.contains("@"))
    }
}
