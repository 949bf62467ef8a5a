internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeNodeMisspelt: Rule {
    static let info = RuleInfo(
        "exchange/node-misspelt", .warning,
        summary: "The examples spell the name of a pubsub node alike.",
        rationale: "A node whose name stands once and differs by a letter or two from one that stands there more often is most likely the same.",
        source: "XEP-0060 §4.6", fix: .unsafe)

    private static func example(_ node: String) -> LintExample {
        func items(_ node: String) -> String {
            "<iq type='get' id='a'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='\(node)'/></pubsub></iq>\n"
        }
        return .body("<example caption='x'><![CDATA[\n\(items("princely_musings"))\(items("princely_musings"))\(items(node))]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [example("↓princelym_usings↑"), example("↓princely_msings↑")],
        nonTriggering: [
            example("princely_musings"), example("princely_musings2"), example("kingly_musings"), example("princely_musing"), example("urn:xmpp:bookmarks:1"), example("..."),
            .body("<p>The node princelym_usings is another.</p>" + example("princelym_usings").fragment),
        ],
        corrections: [.init(example("princelym_usings"), example("princely_musings"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var places: [(node: XMLAttribute, example: ReadExample)] = []
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements where element.namespace?.hasPrefix(PubSub.namespace) ?? false {
                if let node = element.attribute("node"), !Placeholder.isPlaceholder(node.value) { places.append((node, example)) }
            }
        }
        let counts = places.reduce(into: [String: Int]()) { $0[$1.node.value, default: 0] += 1 }
        let frequent = counts.filter { $0.value > 1 }.keys
        // No honest document has so many nodes.
        guard !frequent.isEmpty, frequent.count * places.count < 1_000_000 else { return }
        // Of what a reply has otherwise than its request is told there, and of what is named like a namespace elsewhere.
        lazy var told = {
            var found = Findings(ExchangeSessionConstant.info)
            ExchangeSessionConstant.check(context, &found)
            return Set(found.diagnostics.map(\.range) + context.namespaceMistakes.map(\.name.range))
        }()
        for (node, example) in places where counts[node.value] == 1 {
            let place = example.valueRange(of: node).range
            guard let right = Slip.right(for: node.value, among: frequent), isSlip(node.value, of: right), !isRefused(example), Slip.isAlone(node.value, in: context), !told.contains(place) else { continue }
            findings.add(
                place, "the node '\(ProblemWords.clipped(node.value))' stands here alone: is it '\(ProblemWords.clipped(right))'?", fixes: example.fixes(writing: right, in: node))
        }
    }

    /// Whether letters have changed places, or one is lost or doubled in a long name: other words are other nodes.
    private static func isSlip(_ node: String, of right: String) -> Bool {
        if node.sorted() == right.sorted() { return true }
        return node.count >= 12 && abs(node.count - right.count) == 1 && node + "s" != right && right + "s" != node
    }

    /// Whether the example shows a node that there is not.
    private static func isRefused(_ example: ReadExample) -> Bool {
        example.captionHolds(["not exist", "unknown", "invalid", "error", "no such"])
    }
}
