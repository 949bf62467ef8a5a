internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleFeatureTwice: Rule {
    static let info = RuleInfo(
        "example/feature-twice", .warning,
        summary: "A disco#info reply names each feature once.",
        rationale: "A reply that has a feature twice is ill-formed for entity capabilities, and whoever checks the hash throws it away.",
        source: "XEP-0115 §5.4")

    private static func reply(_ features: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'><query xmlns='http://jabber.org/protocol/disco#info'>\(features)</query></iq>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [reply("<feature var='urn:xmpp:ping'/><feature var='↓urn:xmpp:ping↑'/>")],
        nonTriggering: [reply("<feature var='urn:xmpp:ping'/><feature var='urn:xmpp:time'/>"), reply("<feature var='...'/><feature var='...'/>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged {
            for query in example.reading.tree.elements where query.name.matches("query", in: "http://jabber.org/protocol/disco#info") {
                var seen: Set<String> = []
                for feature in query.elements where feature.localName == "feature" {
                    guard let name = feature.attribute("var"), !Placeholder.isPlaceholder(name.value), !seen.insert(name.value).inserted else { continue }
                    findings.add(example.valueRange(of: name).range, "the feature '\(ProblemWords.clipped(name.value, to: 80))' stands twice in this reply: take one out")
                }
            }
        }
    }
}
