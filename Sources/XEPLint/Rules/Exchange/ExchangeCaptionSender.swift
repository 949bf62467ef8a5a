internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeCaptionSender: Rule {
    static let info = RuleInfo(
        "exchange/caption-sender", .warning,
        summary: "A stanza comes from the one who sends it by the caption, and does not go there.",
        rationale: "Where an example is copied for the way back, the addresses are often forgotten, and the caption tells another story than the stanza.",
        source: "XEP-0143 §7.2")

    private static func example(_ caption: String, from: String, to: String) -> LintExample {
        .body("<example caption='\(caption)'><![CDATA[\n<message from='\(from)' to='\(to)'>\n  <body>Hush</body>\n</message>\n]]></example>")
    }

    private static let (juliet, romeo) = ("juliet@capulet.lit/balcony", "romeo@montague.lit/orchard")

    static let examples = RuleExamples(
        triggering: [
            example("Juliet sends a whisper", from: "↓\(romeo)↑", to: juliet), example("Romeo replies", from: "↓\(juliet)↑", to: romeo),
            example("Juliet then asks again", from: "↓\(romeo)↑", to: juliet),
        ],
        nonTriggering: [
            example("Juliet sends a whisper", from: juliet, to: romeo), example("Juliet receives a whisper", from: romeo, to: juliet),
            example("Juliet sends a whisper to herself", from: juliet, to: juliet), example("A whisper for Juliet", from: romeo, to: juliet),
            example("Juliet sends a whisper", from: "montague.lit", to: juliet), example("Whispers are sent", from: romeo, to: juliet),
            example("Juliet asks, and Romeo replies", from: romeo, to: juliet),
        ])

    private static let sending: Set<Substring> = [
        "sends", "requests", "asks", "queries", "publishes", "invites", "initiates", "responds", "replies", "accepts", "declines", "rejects", "acknowledges",
        "retracts", "submits", "terminates", "offers", "cancels", "answers", "confirms", "joins", "leaves", "subscribes", "unsubscribes", "approves",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.block.kind == .example && !example.block.element.isExpanded {
            guard let caption = example.block.caption, example.stanzas.count == 1, example.reading.roots.count == 1, let stanza = example.stanzas.first,
                let from = stanza.element.attribute("from"), let to = stanza.to, let sender = local(from.value), let receiver = local(to)
            else { continue }
            let words = caption.value.lowercased().split { !$0.isLetter && $0 != "-" }
            guard let actor = words.first.map(String.init), actor.count > 2, actor == receiver, actor != sender, words.dropFirst().prefix(3).contains(where: sending.contains),
                !words.contains(Substring(sender))
            else { continue }
            findings.add(
                stanza.valueRange(of: from).range, "by the caption this is from '\(ProblemWords.clipped(actor))', and it goes to \(ProblemWords.clipped(to)): swap from and to, or mend the caption",
                related: [RelatedPlace(caption.valueRange, "the caption")])
        }
    }

    private static func local(_ address: String) -> String? { Address(address).jid?.localpart?.lowercased() }
}
