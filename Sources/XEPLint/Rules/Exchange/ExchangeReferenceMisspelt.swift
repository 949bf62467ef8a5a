internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeReferenceMisspelt: Rule {
    static let info = RuleInfo(
        "exchange/reference-misspelt", .warning,
        summary: "A message that refers to another by id has the id of one that the document shows.",
        rationale: "A reaction, receipt or correction whose id differs by a slip from that of the message before it belongs to no message.",
        source: "XEP-0184 §5, XEP-0308 §3, XEP-0444 §3", fix: .unsafe)

    private static func example(_ reference: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message id='744f6e18-a57a'><body>Hush</body></message>\n<message id='b'>\(reference)</message>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("<reactions id='↓744f6e18-a75a↑' xmlns='urn:xmpp:reactions:0'/>"), example("<received id='↓744f6e18-aa57a↑' xmlns='urn:xmpp:receipts'/>"),
        ],
        nonTriggering: [
            example("<reactions id='744f6e18-a57a' xmlns='urn:xmpp:reactions:0'/>"), example("<reactions id='c95d-11ff' xmlns='urn:xmpp:reactions:0'/>"),
            example("<whisper id='744f6e18-a75a' xmlns='urn:xmpp:whispers:0'/>"), example("<reactions id='...' xmlns='urn:xmpp:reactions:0'/>"),
        ],
        corrections: [
            .init(example("<replace id='744f6e18-a75a' xmlns='urn:xmpp:message-correct:0'/>"), example("<replace id='744f6e18-a57a' xmlns='urn:xmpp:message-correct:0'/>")),
        ])

    /// The elements whose id is that of another message, by the namespace without its version.
    private static let references: [String: Set<String>] = [
        "urn:xmpp:reactions:": ["reactions"], "urn:xmpp:receipts": ["received"], "urn:xmpp:message-correct:": ["replace"], "urn:xmpp:message-retract:": ["retract", "retracted"],
        "urn:xmpp:chat-markers:": ["received", "displayed", "acknowledged"], "urn:xmpp:reply:": ["reply"], "urn:xmpp:fasten:": ["apply-to"],
        "urn:xmpp:message-attaching:": ["attach-to"], "urn:xmpp:message-moderate:": ["moderate"],
    ]

    private static func isReference(_ element: XMLElement) -> Bool {
        guard let namespace = element.namespace else { return false }
        return references[String(NamespaceName.base(of: namespace) ?? namespace[...])]?.contains(element.localName) ?? false
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var known: Set<String> = []
        var given: [(id: XMLAttribute, example: ReadExample)] = []
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements {
                guard let id = element.attribute("id"), !Placeholder.isPlaceholder(id.value) else { continue }
                if isReference(element) { given.append((id, example)) } else { known.insert(id.value) }
            }
        }
        // No honest document has so many.
        guard given.count * known.count < 1_000_000 else { return }
        for (id, example) in given where !known.contains(id.value) {
            guard let right = Slip.right(for: id.value, among: known) else { continue }
            findings.add(
                example.valueRange(of: id).range, "no message here has the id '\(ProblemWords.clipped(id.value))': is it '\(ProblemWords.clipped(right))'?",
                fixes: example.fixes(writing: right, in: id))
        }
    }
}
