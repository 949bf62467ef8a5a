internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleDiscoInfo: Rule {
    static let info = RuleInfo(
        "example/disco-info", .info,
        summary: "A reply to a disco#info request names an identity and the feature disco#info.",
        rationale: """
            Every entity has at least one identity and supports at least disco#info. An example that leaves them out without an ellipsis is \
            copied into software whose replies are then refused.
            """,
        source: "XEP-0030 §3.1")

    private static func reply(_ content: String, node: String = "") -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n  <query xmlns='http://jabber.org/protocol/disco#info'\(node)>\(content)</query>\n</iq>\n]]></example>")
    }

    private static let identity = "<identity category='server' type='im'/>"
    private static let feature = "<feature var='http://jabber.org/protocol/disco#info'/>"

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n  ↓<query↑ xmlns='http://jabber.org/protocol/disco#info'>\(feature)</query>\n</iq>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n  ↓<query↑ xmlns='http://jabber.org/protocol/disco#info'>\(identity)<feature var='urn:xmpp:ping'/></query>\n</iq>\n]]></example>"),
        ],
        nonTriggering: [
            reply(identity + feature), reply(identity + "..."), reply("<feature var='urn:xmpp:ping'/>", node: " node='window'"), reply(""),
        ])

    private static let namespace = "http://jabber.org/protocol/disco#info"

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where stanza.kind == .iq && stanza.type == "result" && !stanza.example.block.element.isExpanded {
            guard let query = stanza.element.element("query", in: namespace), query["node"] == nil, !stanza.example.isElidedInside(query),
                !stanza.example.isContentElided(query), query.hasElements
            else { continue }
            var missing: [String] = []
            if query.element("identity") == nil { missing.append("an <identity/>") }
            if !query.elements("feature").contains(where: { $0["var"] == namespace }) { missing.append("<feature var='\(namespace)'/>") }
            guard !missing.isEmpty else { continue }
            findings.add(
                stanza.example.tagName(of: query), "the reply lacks \(missing.joined(separator: " and ")): add \(missing.count == 1 ? "it" : "them"), or an ellipsis for what is left out")
        }
    }
}
