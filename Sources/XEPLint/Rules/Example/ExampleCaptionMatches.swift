internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleCaptionMatches: Rule {
    static let info = RuleInfo(
        "example/caption-matches", .warning,
        summary: "The caption of an example fits the stanzas that it shows.",
        rationale: "A caption that was copied from the example before says request over a reply, or error over a success; readers believe the caption.",
        source: "XEP-0143 §7.2")

    private static func example(_ caption: String, _ stanza: String) -> LintExample {
        .body("<example caption='\(caption)'><![CDATA[\n\(stanza)\n]]></example>")
    }

    private static let request = "<iq type='get' id='a' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>"
    private static let reply = "<iq type='result' id='a' from='capulet.lit'/>"
    private static let failure = "<iq type='error' id='a'><error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"

    static let examples = RuleExamples(
        triggering: [
            example("↓Server returns error↑", reply),
            example("↓Juliet requests the list↑", reply),
            example("↓Server responds↑", request),
            example("↓Success Response↑", failure),
            .body("<example caption='Entering a room'><![CDATA[\(request)]]></example>\n<example caption='↓Entering a room↑'><![CDATA[\(reply)]]></example>"),
        ],
        nonTriggering: [
            example("Server returns error", failure), example("Juliet requests the list", request), example("Server responds", reply), example("Open Requests List", reply),
            example("Juliet requests the list, and the server responds", request + "\n" + reply), example("Response to a request", reply), example("Requesting entity is blocked", failure), example("User returns form", request),
            example("Success Response", reply), example("Error handling", request), example("The result of a search is requested", request),
            example("Response", "<message><body>x</body></message>"), example("Romeo requests", "<message><body>x</body></message>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var previous: (caption: String, text: [UInt8])?
        for example in context.examples where example.block.kind == .example && !example.block.element.isExpanded {
            guard let caption = example.block.caption else { continue }
            let text = example.reading.text.bytes
            if let before = previous, before.caption == caption.value, before.text != text, words(of: caption).count > 1, let mismatch = repeated(example, context) {
                findings.add(caption.valueRange, mismatch)
            } else if let message = mismatch(caption, example) {
                findings.add(caption.valueRange, message)
            }
            previous = (caption.value, text)
        }
    }

    /// What is wrong with a caption that stands over the example before too: that one asks, and this one answers.
    private static func repeated(_ example: ReadExample, _ context: LintContext) -> String? {
        guard let number = example.block.number, let before = context.examples.first(where: { $0.block.number == number - 1 }),
            let left = before.stanzas.first, let right = example.stanzas.first, left.kind == right.kind, left.type != right.type
        else { return nil }
        return "the example before has the same caption and shows another stanza: say what this one shows"
    }

    private static func words(of caption: XMLAttribute) -> [Substring] { caption.value.wordsInSmallLetters }

    private static func mismatch(_ caption: XMLAttribute, _ example: ReadExample) -> String? {
        let stanzas = example.stanzas
        guard let stanza = stanzas.first, stanzas.count == 1, stanza.kind == .iq, let type = stanza.type, example.reading.roots.count == 1 else { return nil }
        let words = words(of: caption)
        let saysError = contains(words, "returns", "error") || contains(words, "return", "error") || contains(words, "error", "response") || contains(words, "error", "reply")
            || contains(words, "error", "result") || contains(words, "with", "error")
        if saysError, type != "error", !words.contains("request") { return "the caption speaks of an error, and the stanza is of type '\(type)'" }
        if type == "error", words.contains("success") || words.contains("successful") || words.contains("successfully") { return "the caption speaks of success, and the stanza is an error" }
        // Who, then perhaps one word more, then what is done.
        let place = words.indices.dropFirst().prefix(2).first { asking.contains(words[$0]) || answering.contains(words[$0]) }
        // A list of requests is no request.
        let verb = place.flatMap { $0 + 1 < words.count && words[$0 + 1] == "list" ? nil : words[$0] }
        if let verb, asking.contains(verb), type == "result" || type == "error", !words.contains(where: others.contains) {
            return "the caption speaks of a request, and the stanza is of type '\(type)'"
        }
        if type == "get" || type == "set" {
            let isTitle = ["response", "result", "reply"].contains(words.first) && words.count > 1 && ["to", "from"].contains(words[1]) || words.suffix(1) == ["response"]
            if verb.map(answering.contains) ?? false, !words.contains("by") || isTitle { return "the caption speaks of a reply, and the stanza is of type '\(type)'" }
            if isTitle, !words.contains("request") { return "the caption speaks of a reply, and the stanza is of type '\(type)'" }
        }
        return nil
    }

    private static let asking: Set<Substring> = ["requests", "asks", "queries"]
    private static let others: Set<Substring> = ["response", "reply", "result", "results", "error", "receives", "and"]
    private static let answering: Set<Substring> = ["responds", "replies", "acknowledges"]

    private static func contains(_ words: [Substring], _ first: Substring, _ second: Substring) -> Bool {
        zip(words, words.dropFirst()).contains { $0 == first && ($1 == second || ["an", "the"].contains($1)) && words.contains(second) }
    }
}
