internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeReplyAddress: Rule {
    static let info = RuleInfo(
        "exchange/reply-address", .warning,
        summary: "A reply comes from where its request went, and goes where that came from.",
        rationale: """
            An entity matches a reply by id and sender, so one from another address is dropped. Copied examples often keep the \
            addresses of the request, or misspell one.
            """,
        source: "RFC 6120 §8.1.2.1, §8.2.3", fix: .unsafe)

    private static func exchange(_ to: String, _ from: String) -> LintExample {
        .body("""
            <example caption='Romeo asks'><![CDATA[
            <iq type='get' id='a' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
            <iq type='result' id='a' from='\(from)' to='\(to)'/>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            .body("""
                <example caption='x'><![CDATA[
                <iq type='get' id='a' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
                <iq type='result' id='a' ↓from='romeo@montague.lit/garden' to='capulet.lit'↑/>
                ]]></example>
                """),
            exchange("↓remeo@montague.lit/garden↑", "capulet.lit"),
            .body("""
                <p>Juliet is meant.</p>
                <example caption='the request is the one that has a letter swapped'><![CDATA[
                <iq type='get' id='a' from='↓juilet@capulet.lit/balcony↑' to='montague.lit'><ping xmlns='urn:xmpp:ping'/></iq>
                <iq type='result' id='a' from='montague.lit' to='juliet@capulet.lit/balcony'/>
                ]]></example>
                """),
            .body("""
                <example caption='the request is the one that is misspelt'><![CDATA[
                <message to='capulet.lit'/>
                <iq type='get' id='a' from='romeo@montague.lit/garden' to='↓capulte.lit↑'><ping xmlns='urn:xmpp:ping'/></iq>
                <iq type='result' id='a' from='capulet.lit' to='romeo@montague.lit/garden'/>
                ]]></example>
                """),
            exchange("↓romeo@montague.lit/orchard↑", "capulet.lit"),
            exchange("↓romeo@montague.lit↑", "capulet.lit"),
            exchange("romeo@montague.lit/garden", "↓capulets.lit↑"),
        ],
        nonTriggering: [
            exchange("romeo@montague.lit/garden", "capulet.lit"),
            exchange("benvolio@montague.lit/street", "verona.lit"), exchange("romeo@@montague.lit/garden", "capulet.lit"),
            .body("""
                <example caption='a request that a component hands on'><![CDATA[
                <iq type='get' id='a' from='romeo@montague.lit/garden' to='capulet.lit'><ping xmlns='urn:xmpp:ping'/></iq>
                <iq type='get' id='a' from='capulet.lit' to='juliet@capulet.lit/balcony'><ping xmlns='urn:xmpp:ping'/></iq>
                <iq type='result' id='a' from='juliet@capulet.lit/balcony' to='capulet.lit'/>
                <iq type='result' id='a' from='capulet.lit' to='romeo@montague.lit/garden'/>
                ]]></example>
                """),
        ],
        corrections: [
            .init(exchange("remeo@montague.lit/garden", "capulet.lit"), exchange("romeo@montague.lit/garden", "capulet.lit")),
            .init(exchange("capulet.lit", "romeo@montague.lit/garden"), exchange("romeo@montague.lit/garden", "capulet.lit")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let stanzas = context.stanzas
        var requests: [String: [ExampleStanza]] = [:]
        let frequency = Frequency(stanzas)
        var told: Set<Range<Int>> = []
        for stanza in stanzas where stanza.kind == .iq {
            guard let id = stanza.id, !Placeholder.isPlaceholder(id), !stanza.isTagElided else { continue }
            switch stanza.type {
            case "get", "set": requests[id, default: []].append(stanza)
            case "result", "error":
                // An id is used again for other exchanges, and a request may be handed on under its id: one match is enough.
                // No honest document has more under one id.
                let candidates = requests[id, default: []].suffix(50)
                guard let nearest = candidates.last, !candidates.contains(where: { mirrors(stanza, $0) }) else { continue }
                var found = Findings(info)
                compare(stanza, with: nearest, frequency, context, &found)
                // A request that is wrong itself has many replies that say so.
                for finding in found.diagnostics where told.insert(finding.range).inserted {
                    findings.add(finding.range, finding.message, related: finding.related, fixes: finding.fixes)
                }
            default: break
            }
        }
    }

    /// Whether a reply's addresses are those of the request the other way round, as far as both are given.
    private static func mirrors(_ reply: ExampleStanza, _ request: ExampleStanza) -> Bool {
        agree(reply.from, request.to) && agree(reply.to, request.from)
    }

    private static func agree(_ first: String?, _ second: String?) -> Bool {
        guard let first, let second else { return true }
        return first.lowercased() == second.lowercased() || Placeholder.isPlaceholder(first) || Placeholder.isPlaceholder(second)
    }

    private static func compare(
        _ reply: ExampleStanza, with request: ExampleStanza, _ frequency: Frequency, _ context: LintContext, _ findings: inout Findings
    ) {
        guard let from = reply.element.attribute("from"), let to = reply.element.attribute("to"),
            let asked = request.to, let asking = request.from
        else { return }
        let related = [RelatedPlace(request.startTag, "the request")]
        if from.value == asking, to.value == asked, asking != asked {
            // Where others ask the other way round, it is the request that is turned.
            if frequency.isTurned(request), let other = request.element.attribute("from"), let another = request.element.attribute("to") {
                let places = (request.valueRange(of: other), request.valueRange(of: another))
                let fix = Fix("swap from and to", [TextEdit(places.0.range, asked), TextEdit(places.1.range, asking)], safety: .unsafe)
                return findings.add(
                    both(request.range(of: other), request.range(of: another)), "the request has the addresses of its reply: swap from and to",
                    related: [RelatedPlace(reply.startTag, "the reply")], fixes: places.0.isLiteral && places.1.isLiteral ? [fix] : [])
            }
            let places = (reply.valueRange(of: from), reply.valueRange(of: to))
            let fix = Fix("swap from and to", [TextEdit(places.0.range, asked), TextEdit(places.1.range, asking)], safety: .unsafe)
            return findings.add(
                both(reply.range(of: from), reply.range(of: to)), "the reply has the addresses of its request: swap from and to", related: related,
                fixes: places.0.isLiteral && places.1.isLiteral ? [fix] : [])
        }
        // Only where one of the two agrees is it sure that both belong together.
        if from.value == asked, to.value != asking, let other = request.element.attribute("from") {
            differ((reply, to), (request, other), "the reply goes to '\(to.value)', but its request came from '\(asking)'", frequency, context, &findings)
        } else if to.value == asking, from.value != asked, let other = request.element.attribute("to") {
            differ((reply, from), (request, other), "the reply comes from '\(from.value)', but its request went to '\(asked)'", frequency, context, &findings)
        }
    }

    private static func both(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
        min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
    }

    private typealias Place = (stanza: ExampleStanza, attribute: XMLAttribute)

    private static func differ(
        _ reply: Place, _ request: Place, _ message: String, _ frequency: Frequency, _ context: LintContext, _ findings: inout Findings
    ) {
        let (given, asked) = (reply.attribute.value, request.attribute.value)
        // What is no JID is told of by stanza/jid.
        guard isVariant(given, of: asked), Address(given).jid != nil, Address(asked).jid != nil else { return }
        // Of two spellings the rarer is the mistake; a reply follows its request where both are as frequent.
        let isRequestWrong = frequency[asked] < frequency[given] || frequency[asked] == frequency[given] && context.isRarer(asked, than: given)
        let (wrong, right) = isRequestWrong ? (request, reply) : (reply, request)
        let (text, mistake) = (right.attribute.value, wrong.attribute.value)
        // Of two spellings that nothing tells apart either may be right.
        let isSure = frequency[text] > frequency[mistake] || context.isRarer(mistake, than: text) || bare(mistake) == bare(text)
        findings.add(
            wrong.stanza.valueRange(of: wrong.attribute).range, message,
            related: [RelatedPlace(right.stanza.startTag, isRequestWrong ? "the reply" : "the request")],
            fixes: isSure ? wrong.stanza.example.fixes(writing: text, in: wrong.attribute) : [])
    }

    /// How often each address stands in the stanzas of a document.
    private struct Frequency {
        private var counts: [String: Int] = [:]
        /// How often somebody asks somebody.
        private var requests: [String: Int] = [:]

        init(_ stanzas: [ExampleStanza]) {
            for stanza in stanzas where stanza.kind == .iq && (stanza.type == "get" || stanza.type == "set") {
                if let from = stanza.from, let to = stanza.to { requests[from + "\n" + to, default: 0] += 1 }
            }
            for address in stanzas.flatMap({ [$0.to, $0.from] }) {
                if let address { counts[address, default: 0] += 1 }
            }
        }

        subscript(address: String) -> Int { counts[address] ?? 0 }

        /// Whether other requests go the other way between the same two, and this one alone goes this way.
        func isTurned(_ request: ExampleStanza) -> Bool {
            guard let from = request.from, let to = request.to else { return false }
            return requests[from + "\n" + to] ?? 0 == 1 && requests[to + "\n" + from] ?? 0 > 0
        }
    }

    private static func bare(_ address: String) -> String { String(address.prefix { $0 != "/" }) }

    /// Whether one address may be meant for the other: the same account, or a misspelling of it.
    private static func isVariant(_ address: String, of other: String) -> Bool {
        if bare(address) == bare(other) { return true }
        let scalars = (Array(address.unicodeScalars), Array(other.unicodeScalars))
        return min(scalars.0.count, scalars.1.count) > 6 && Spelling.distance(scalars.0, scalars.1, limit: 2) <= 2
    }
}
