internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaAttributeUnknown: Rule {
    static let info = RuleInfo(
        "stanza/attribute-unknown", .error,
        summary: "A stanza has no attributes but those that RFC 6120 defines.",
        rationale: "A server may drop an attribute that it does not know, and a misspelt one says nothing; what an extension has to say goes into its payload.",
        source: "RFC 6120 §8.1", fix: .unsafe)

    private static func example(_ stanza: String) -> LintExample { .body("<example caption='x'><![CDATA[\n\(stanza)\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [example("<message ↓form↑='romeo@montague.lit'/>"), example("<presence ↓node↑='a'/>"), example("<message><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' ↓form↑='romeo@montague.lit'/></forwarded></message>"),
        ],
        nonTriggering: [
            example("<message to='a@montague.lit' from='b@montague.lit' id='a' type='chat' xml:lang='en' xmlns='jabber:client'/>"),
            example("<presence xmlns:w='urn:xmpp:whispers:0' w:low='true'/>"),
        ],
        corrections: [.init(example("<message form='romeo@montague.lit'/>"), example("<message from='romeo@montague.lit'/>"))])

    private static let known = ["to", "from", "id", "type"]

    /// The attribute that an unknown one was most likely meant to be.
    private static func meant(_ attribute: XMLAttribute, of stanza: ExampleStanza) -> String? {
        let name = attribute.name.qualified
        guard attribute.namespace == nil, attribute.prefix.isEmpty, !attribute.isNamespaceDeclaration, name.count > 2, !known.contains(name) else { return nil }
        let given = Set(stanza.element.attributes.map(\.name.qualified))
        return Nearest.word(to: name, among: known.filter { !given.contains($0) })
    }

    /// Whether a stanza has an attribute that was most likely meant to be this one.
    static func isMisspelt(_ name: String, in stanza: ExampleStanza) -> Bool { stanza.element.attributes.contains { meant($0, of: stanza) == name } }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas + context.innerStanzas where stanza.example.block.kind != .code {
            for attribute in stanza.element.attributes where attribute.namespace == nil && !attribute.isNamespaceDeclaration {
                let name = attribute.name.qualified
                guard !known.contains(name), attribute.prefix.isEmpty else { continue }
                let place = stanza.example.nameRange(of: attribute)
                let tag = "<\(stanza.kind.rawValue)/>"
                if let nearest = meant(attribute, of: stanza) {
                    findings.add(
                        place.range, "\(tag) has no attribute '\(name)': did you mean '\(nearest)'?",
                        fixes: place.isLiteral ? [Fix("write '\(nearest)'", replace: place.range, with: nearest, safety: .unsafe)] : [])
                } else if name == "lang" {
                    findings.add(place.range, "\(tag) has no attribute 'lang': it is 'xml:lang'")
                } else {
                    findings.add(place.range, "\(tag) has no attribute '\(ProblemWords.clipped(name))': it has to, from, id, type and xml:lang")
                }
            }
        }
    }
}
