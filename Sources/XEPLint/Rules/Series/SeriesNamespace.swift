internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SeriesNamespace: Rule {
    static let info = RuleInfo(
        "series/namespace", .info,
        summary: "The schema of a namespace stands in one XEP.",
        rationale: "Two schemas of one namespace soon differ, and nobody knows which holds.",
        source: "XEP-0053 §5", asks: .series)

    private static func document(_ namespace: String, file: String = Template.file, series: [LintExample] = []) -> LintExample {
        .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)'/>\n]]></code>", file: file, series: series)
    }

    private static let other = LintExample.sections(
        "<section1 topic='XML Schema' anchor='s'><code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:balcony:0'/>\n]]></code></section1>", file: "xep-0998.xml")

    static let examples = RuleExamples(
        triggering: [document("↓urn:xmpp:balcony:0↑", series: [other])],
        nonTriggering: [document("urn:xmpp:garden:0", series: [other]), document("urn:xmpp:balcony:0")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let own = context.xep.number, !context.header.knownStatusIsDead else { return }
        let schemas = context.examples.filter { $0.holdsSchema && !$0.block.element.isExpanded }
        guard !schemas.isEmpty, !context.series.entries.isEmpty else { return }
        let related = Set((context.header.supersedes + context.header.supersededBy).compactMap { XEPName.number(ofReference: $0.text) })
        for example in schemas {
            guard let attribute = example.reading.tree.root?.attribute("targetNamespace"), let claim = claims(attribute.value, context, but: own) else { continue }
            guard let number = claim.number, !related.contains(number) else { continue }
            findings.add(
                example.valueRange(of: attribute).range,
                "XEP-\(XEPName.digits(number)) (\(ProblemWords.clipped(claim.title))) has a schema of '\(ProblemWords.clipped(attribute.value, to: 80))' too")
        }
    }

    /// Another living document of the series that has a schema of a namespace.
    private static func claims(_ namespace: String, _ context: LintContext, but own: Int) -> SeriesEntry? {
        for claim in context.series.schemas.claims(on: namespace) {
            guard let number = claim.number, number != own, let entry = context.series[number], !(entry.knownStatus?.isDead ?? false)
            else { continue }
            return entry
        }
        return nil
    }
}
