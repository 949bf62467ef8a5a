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
        triggering: [example("<message ↓form↑='romeo@montague.lit'/>"), example("<presence ↓node↑='a'/>")],
        nonTriggering: [
            example("<message to='a@montague.lit' from='b@montague.lit' id='a' type='chat' xml:lang='en' xmlns='jabber:client'/>"),
            example("<presence xmlns:w='urn:xmpp:whispers:0' w:low='true'/>"),
        ],
        corrections: [.init(example("<message form='romeo@montague.lit'/>"), example("<message from='romeo@montague.lit'/>"))])

    private static let known = ["to", "from", "id", "type"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.example.block.kind != .code {
            for attribute in stanza.element.attributes where attribute.name.namespace == nil && !attribute.isNamespaceDeclaration {
                let name = attribute.name.qualified
                guard !known.contains(name), attribute.name.prefix.isEmpty else { continue }
                let place = stanza.example.nameRange(of: attribute)
                let tag = "<\(stanza.kind.rawValue)/>"
                let given = Set(stanza.element.attributes.map(\.name.qualified))
                if let nearest = Nearest.word(to: name, among: known.filter { !given.contains($0) }), name.count > 2 {
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
