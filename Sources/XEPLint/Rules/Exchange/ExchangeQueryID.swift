internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeQueryID: Rule {
    static let info = RuleInfo(
        "exchange/query-id", .warning,
        summary: "A result from an archive has the queryid of its query.",
        rationale: "The client knows by the queryid to which of its queries a message belongs; one with another is thrown away.",
        source: "XEP-0313 §4.1", fix: .unsafe)

    private static func example(_ id: String, between: String = "") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='set' id='a'><query xmlns='urn:xmpp:mam:2' queryid='f27'/></iq>
            ]]></example>
            \(between)<example caption='y'><![CDATA[
            <message><result xmlns='urn:xmpp:mam:2' queryid='\(id)' id='1'/></message>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [example("↓g27↑")],
        nonTriggering: [
            example("f27"), example("..."), example("f28"), example("x-live"), example("g27", between: "<example caption='z'><![CDATA[\n<message/>\n]]></example>\n"),
            example("f28", between: "<example caption='z'><![CDATA[\n<iq type='set' id='b'><query xmlns='urn:xmpp:mam:2' queryid='f28'/></iq>\n]]></example>\n"),
        ],
        corrections: [.init(example("g27"), example("f27"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var asked: [(id: String, tag: Range<Int>, example: Int)] = []
        var given: [(id: XMLAttribute, example: Int)] = []
        let blocks = context.examples.filter { $0.block.kind == .example }
        for (number, example) in blocks.enumerated() where example.isJudged {
            for element in example.reading.tree.elements where element.namespace?.hasPrefix("urn:xmpp:mam:") ?? false {
                guard let id = element.attribute("queryid"), !Placeholder.isPlaceholder(id.value) else { continue }
                if element.localName == "query" { asked.append((id.value, example.tagName(of: element), number)) }
                if element.localName == "result" { given.append((id, number)) }
            }
        }
        let known = Set(asked.map(\.id))
        var place = 0
        let counts = given.reduce(into: [String: Int]()) { $0[$1.id.value, default: 0] += 1 }
        for (id, number) in given where !known.contains(id.value) {
            while place < asked.count, asked[place].example <= number { place += 1 }
            guard place > 0, number - asked[place - 1].example <= 1 else { continue }
            let query = asked[place - 1]
            // Another number is that of another query, which need not be shown.
            guard id.value.filter({ !$0.isNumber }) != query.id.filter({ !$0.isNumber }), Nearest.word(to: id.value, among: [query.id], limit: 1) != nil || id.value.sorted() == query.id.sorted(),
                counts[id.value] == 1
            else { continue }
            findings.add(
                blocks[number].valueRange(of: id).range, "no query has the queryid '\(ProblemWords.clipped(id.value))', and the one before has '\(ProblemWords.clipped(query.id))'",
                related: [RelatedPlace(query.tag, "the query")], fixes: blocks[number].fixes(writing: query.id, in: id))
        }
    }
}
