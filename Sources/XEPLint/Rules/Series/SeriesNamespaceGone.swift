internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SeriesNamespaceGone: Rule {
    static let info = RuleInfo(
        "series/namespace-gone", .warning,
        summary: "A namespace that other documents use stays described. With `--since` alone.",
        rationale: """
            Where a XEP renames its namespace, raises it or takes its schema away, examples of other documents still have the old one, and \
            nobody who reads them learns what it means. A word about the older version is enough.
            """,
        source: "XEP-0053 §4.2")

    private static let using = LintExample.sections(
        "<section1 topic='A' anchor='a'><example caption='x'><![CDATA[<message><murmur xmlns='urn:xmpp:murmurs:0'/></message>]]></example></section1>",
        file: "xep-0998.xml")

    private static func document(_ namespace: String, _ text: String = "x", series: [LintExample] = [using]) -> LintExample {
        .body("""
            <p>\(text)</p>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)'>
              <xs:element name='murmur' type='xs:string'/>
            </xs:schema>
            ]]></code>
            """, series: series)
    }

    static let examples = RuleExamples(
        triggering: [
            document("↓urn:xmpp:murmurs:1↑").since(document("urn:xmpp:murmurs:0")),
            document("↓urn:xmpp:hums:0↑").since(document("urn:xmpp:murmurs:0")),
        ],
        nonTriggering: [
            document("urn:xmpp:murmurs:0").since(document("urn:xmpp:murmurs:0")),
            document("urn:xmpp:murmurs:1", "Before, it was 'urn:xmpp:murmurs:0'.").since(document("urn:xmpp:murmurs:0")),
            document("urn:xmpp:murmurs:1", series: []).since(document("urn:xmpp:murmurs:0")),
            document("urn:xmpp:murmurs:1"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past else { return }
        let now = schemas(of: context.examples)
        let names = Set(context.namespaceNames.map(\.name)).union(now.map(\.namespace))
        var told: Set<String> = []
        for schema in schemas(of: past.xep.blocks.map(ReadExample.init)) where !names.contains(schema.namespace) && told.insert(schema.namespace).inserted {
            let users = users(of: schema.namespace, context)
            guard let first = users.first, !isDescribedElsewhere(schema.namespace, context) else { continue }
            let who = users.count == 1 ? "\(XEPName.shown(ofFile: first)) uses it" : "\(XEPName.shown(ofFile: first)) and \(users.count - 1) more use it"
            findings.add(
                now.first?.range ?? context.header.number?.range ?? context.header.title?.range ?? 0..<0,
                "'\(ProblemWords.clipped(schema.namespace, to: 80))' is gone from this document, and \(who): say what became of it")
        }
    }

    private static func schemas(of examples: [ReadExample]) -> [(namespace: String, range: Range<Int>)] {
        examples.filter { $0.holdsSchema && !$0.block.element.isExpanded }.compactMap { example in
            guard let attribute = example.reading.tree.root?.attribute("targetNamespace"), !attribute.value.isEmpty else { return nil }
            return (attribute.value, example.valueRange(of: attribute).range)
        }
    }

    /// The other living documents of the series in which a namespace is used.
    private static func users(of namespace: String, _ context: LintContext) -> [String] {
        context.series.files(using: namespace).filter { file in
            guard file != context.xep.fileName, file != context.past?.xep.fileName else { return false }
            guard let number = XEPName.number(ofFile: file), let status = context.series[number]?.knownStatus else { return true }
            return !status.isDead
        }
    }

    private static func isDescribedElsewhere(_ namespace: String, _ context: LintContext) -> Bool {
        context.series.schemas.claims(on: namespace).contains { claim in
            claim.number.map { $0 != context.xep.number } ?? claim.fileName.hasPrefix("rfc-")
        }
    }
}
