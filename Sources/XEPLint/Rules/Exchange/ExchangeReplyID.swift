internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeReplyID: Rule {
    static let info = RuleInfo(
        "exchange/reply-id", .warning,
        summary: "A reply has the id of its request.",
        rationale: "The id is all that tells which request a reply belongs to; a client drops a reply with an id that it never sent.",
        source: "RFC 6120 §8.1.3, §8.2.3", fix: .unsafe)

    private static func exchange(_ id: String, from: String = "capulet.lit", more: String = "") -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='get' id='ping1' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
            ]]></example>
            <example caption='y'><![CDATA[
            <iq type='result' id='\(id)' from='\(from)' to='romeo@montague.lit/garden'/>
            \(more)
            ]]></example>
            """)
    }

    /// Two requests, of which the first has its reply, with what follows the second.
    private static func again(_ more: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='get' id='ping1' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
            <iq type='result' id='ping1' from='capulet.lit' to='romeo@montague.lit/garden'/>
            <iq type='get' id='ping2' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
            \(more)
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            exchange("↓pnig1↑"), exchange("↓disco1↑"),
            .body("<example caption='x'><![CDATA[<iq type='get' id='ping1'><ping xmlns='urn:xmpp:ping'/></iq><iq type='result' id='↓ping2↑'/>]]></example>"),
            again("<iq type='result' id='↓ping1↑' from='capulet.lit' to='romeo@montague.lit/garden'/>"),
        ],
        nonTriggering: [
            again("<iq type='result' id='ping2' from='capulet.lit' to='romeo@montague.lit/garden'/>"),
            again("<iq type='result' id='ping1' from='capulet.lit' to='romeo@montague.lit/garden'/><iq type='result' id='ping2' from='capulet.lit' to='romeo@montague.lit/garden'/>"),
            exchange("ping1"), exchange("..."), exchange("disco1", from: "verona.lit"),
            exchange("disco1", more: "<iq type='result' id='ping1' from='capulet.lit' to='romeo@montague.lit/garden'/>"),
            exchange("disco1", more: "<iq type='get' id='disco1' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>"),
        ],
        corrections: [.init(exchange("pnig1"), exchange("ping1"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let stanzas = context.stanzas.filter { $0.kind == .iq && $0.example.block.kind != .code }
        lazy var places = Dictionary(grouping: stanzas.indices.filter { stanzas[$0].id != nil }) { stanzas[$0].id ?? "" }
        let asked = Set(stanzas.filter { isRequest($0) }.compactMap(\.id))
        let answered = Set(stanzas.filter { !isRequest($0) }.compactMap(\.id))
        let broken = context.examples.filter { $0.reading.classification == .malformed }.map(\.block.element.range.lowerBound)
        for (number, (request, reply)) in zip(stanzas, stanzas.dropFirst()).enumerated() where isRequest(request) && isReply(reply) {
            // The true request may be in an example that cannot be read.
            let between = request.startTag.lowerBound..<max(request.startTag.lowerBound, reply.startTag.lowerBound)
            if broken.contains(where: between.contains) { continue }
            guard let id = request.id, let attribute = reply.element.attribute("id"), attribute.value != id, !Placeholder.isPlaceholder(id),
                !Placeholder.isPlaceholder(attribute.value), !reply.isTagElided
            else { continue }
            let isMirror = mirrors(reply, request)
            if asked.contains(attribute.value) || answered.contains(id) {
                // Ids that were used before tell nothing, unless that request has had its reply, and this one, right before in the
                // same section, gets no other.
                guard isMirror == true, reply.from != nil, reply.to != nil, request.example.block.element.parent == reply.example.block.element.parent,
                    isSettled(attribute.value, id, at: number, stanzas, places)
                else { continue }
            } else {
                guard isMirror ?? isNear(id, attribute.value) else { continue }
            }
            let place = reply.valueRange(of: attribute)
            findings.add(
                place.range, "the reply has the id '\(ProblemWords.clipped(attribute.value))', but its request has '\(ProblemWords.clipped(id))'",
                related: [RelatedPlace(request.startTag, "the request")],
                fixes: place.isLiteral ? [Fix("write '\(id)'", replace: place.range, with: id, safety: .unsafe)] : [])
        }
    }

    /// Whether all requests before a place that have the id of the reply after it were answered, and nobody answers the request there later.
    private static func isSettled(_ replied: String, _ requested: String, at number: Int, _ stanzas: [ExampleStanza], _ places: [String: [Int]]) -> Bool {
        let (ofReply, ofRequest) = (places[replied] ?? [], places[requested] ?? [])
        // An id that everybody has tells nobody apart.
        guard ofReply.count <= many, ofRequest.count <= many else { return false }
        let before = ofReply.filter { $0 < number }.map { stanzas[$0] }
        return before.contains(where: isRequest) && before.count(where: isRequest) <= before.count(where: isReply)
            && !ofRequest.contains { $0 > number + 1 && isReply(stanzas[$0]) } && !ofReply.contains { $0 > number + 1 && isRequest(stanzas[$0]) }
    }

    private static let many = 40

    /// Whether two ids differ by a slip, or in their last number alone.
    private static func isNear(_ left: String, _ right: String) -> Bool {
        func stem(_ id: String) -> Substring { id.dropLast(id.reversed().prefix { $0.isNumber }.count) }
        if stem(left).count >= 1, stem(left) == stem(right) { return true }
        return left.count >= 4 && Nearest.word(to: right, among: [left], limit: 1) != nil
    }

    private static func isRequest(_ stanza: ExampleStanza) -> Bool { stanza.type == "get" || stanza.type == "set" }
    private static func isReply(_ stanza: ExampleStanza) -> Bool { stanza.type == "result" || stanza.type == "error" }

    /// Whether a reply goes back to where the request came from; an address that one of the two leaves out does not count.
    ///
    /// Nil where they have no address in common to compare.
    private static func mirrors(_ reply: ExampleStanza, _ request: ExampleStanza) -> Bool? {
        let pairs = [(reply.from, request.to), (reply.to, request.from)].compactMap { pair in pair.0.flatMap { first in pair.1.map { (first, $0) } } }
        return pairs.isEmpty ? nil : pairs.allSatisfy { $0.0.lowercased() == $0.1.lowercased() }
    }
}
