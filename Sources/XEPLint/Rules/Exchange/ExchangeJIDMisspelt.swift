internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExchangeJIDMisspelt: Rule {
    static let info = RuleInfo(
        "exchange/jid-misspelt", .warning,
        summary: "Each character of the examples has one address, spelt alike everywhere.",
        rationale: "An address that stands once in a document and differs by a letter or two from one that stands there often is most likely the same.",
        source: "XEP-0143 §6", fix: .unsafe)

    private static func example(_ address: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <message from='romeo@montague.lit/garden' to='juliet@capulet.lit'/>
            <message from='romeo@montague.lit/garden' to='juliet@capulet.lit/balcony'/>
            <message from='juliet@capulet.lit' to='romeo@montague.lit'/>
            <presence from='\(address)'/>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓remeo@montague.lit↑"),
            .body("""
                <example caption='x'><![CDATA[
                <message from='romeo@montague.lit/garden'/><message to='romeo@montague.lit'/><message to='romeo@montague.lit'/><message to='romeo@montague.lit/garden'/>
                <presence from='↓romeo@montague.com↑'/>
                ]]></example>
                """),
            example("↓juliet@capluet.lit/balcony↑"), example("↓juliet@capulet.it↑"),
            .body("""
                <p>Let the server be.</p>
                <example caption='x'><![CDATA[
                <message to='capulet.lit'/><message to='capulet.lit/echo'/><message from='capulet.lit'/>
                <presence to='↓capulet.let↑'/>
                ]]></example>
                """),
        ],
        nonTriggering: [
            example("romeo@montague.lit"), example("mercutio@verona.lit"), example("romeo2@montague.lit"), example("Romeo@montague.lit"),
            example("juliet@capulet.net"),
            .body("""
                <example caption='x'><![CDATA[
                <message to='192.0.2.101'/><message to='192.0.2.101'/><message from='192.0.2.101'/><message to='192.0.2.102'/>
                ]]></example>
                """),
            .body("""
                <p>Remeo (remeo@montague.lit) is another.</p>
                <example caption='x'><![CDATA[
                <message from='romeo@montague.lit/garden'/><message from='romeo@montague.lit/garden'/><message from='romeo@montague.lit'/>
                <presence from='remeo@montague.lit'/>
                ]]></example>
                """),
        ],
        corrections: [.init(example("remeo@montague.lit"), example("romeo@montague.lit"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let places = addresses(in: context)
        var counts: [Account: Int] = [:]
        for place in places { counts[place.account, default: 0] += 1 }
        let frequent = counts.filter { $0.value >= 3 && $0.key.isLong }.map(\.key)
        // No honest document has so many characters.
        guard !frequent.isEmpty, frequent.count * places.count < 1_000_000 else { return }
        // What a reply says otherwise than its request is told there.
        lazy var told = {
            var replies = Findings(ExchangeReplyAddress.info)
            ExchangeReplyAddress.check(context, &replies)
            return Set(replies.diagnostics.map(\.range))
        }()
        /// Whether nothing else in the document is spelt like what differs.
        func isAlone(_ account: Account, unlike other: Account) -> Bool {
            guard let word = account.word(unlike: other) else { return places.count { $0.account.domain == account.domain } == 1 }
            return word.split(separator: ".").map { context.wordCounts[String($0)] ?? 0 }.min() == 1
        }
        for place in places where counts[place.account] == 1 {
            let near = frequent.filter { place.account.isMisspelling(of: $0) || counts[$0] ?? 0 >= 4 && place.account.endsOtherwise(than: $0) }
            guard near.count == 1, let right = near.first, isAlone(place.account, unlike: right), !told.contains(place.range) else { continue }
            let fixed = right.text + place.rest
            findings.add(
                place.range, "'\(place.account.text)' stands here alone: is it '\(right.text)'?",
                fixes: place.isLiteral ? [Fix("write '\(fixed)'", replace: place.range, with: fixed, safety: .unsafe)] : [])
        }
    }

    private struct Place {
        let account: Account
        /// The resourcepart with its slash.
        let rest: String
        let range: Range<Int>
        let isLiteral: Bool
    }

    private static func addresses(in context: LintContext) -> [Place] {
        var found: [Place] = []
        for example in context.examples where example.reading.classification == .xml && example.block.kind != .code {
            for element in example.reading.tree.elements {
                for attribute in element.attributes where ["to", "from", "jid"].contains(attribute.localName) {
                    let text = attribute.value
                    guard let jid = Address(text).jid else { continue }
                    let place = example.valueRange(of: attribute)
                    found.append(Place(account: Account(jid), rest: jid.resourcepart.map { "/" + $0 } ?? "", range: place.range, isLiteral: place.isLiteral))
                }
            }
        }
        return found
    }

    /// Who an address belongs to: its localpart, if any, and domainpart, without regard to case.
    private struct Account: Hashable {
        let local: String?
        let domain: String

        init(_ jid: JID) {
            local = jid.localpart?.lowercased()
            domain = jid.domainpart.lowercased()
        }

        var text: String { local.map { $0 + "@" + domain } ?? domain }
        var isLong: Bool { (local?.count ?? 0) >= 4 || domain.count >= 8 }

        /// Whether it differs from another in one word, and there in a letter or two.
        func isMisspelling(of other: Account) -> Bool {
            if domain == other.domain { return Self.isMisspelling(local ?? "", of: other.local ?? "") }
            guard local == other.local, let (label, right, isLast) = label(unlike: other) else { return false }
            guard isLast else { return Self.isMisspelling(label, of: right) }
            // What a domain ends in is short, and one of few; an address of numbers ends in any.
            return max(label.count, right.count) >= 3 && (label + right).allSatisfy(\.isLetter)
                && Self.isWithin(1, Array(label.unicodeScalars), Array(right.unicodeScalars))
        }

        /// Whether it is the same localpart in a domain that ends in another word.
        func endsOtherwise(than other: Account) -> Bool {
            guard local != nil, local == other.local, let (label, right, isLast) = label(unlike: other) else { return false }
            return isLast && min(label.count, right.count) >= 2 && (label + right).allSatisfy(\.isLetter)
        }

        /// The word in which it differs from another; nil where that is what a domain ends in, which may be any word.
        func word(unlike other: Account) -> String? {
            if local != other.local { return local }
            return label(unlike: other).flatMap { $0.isLast ? nil : $0.own }
        }

        /// The one label in which a domain differs from another, and whether it is the last of several.
        private func label(unlike other: Account) -> (own: String, other: String, isLast: Bool)? {
            let (own, others) = (domain.split(separator: "."), other.domain.split(separator: "."))
            let unlike = own.indices.filter { $0 < others.count && own[$0] != others[$0] }
            guard own.count == others.count, unlike.count == 1, let place = unlike.first else { return nil }
            return (String(own[place]), String(others[place]), place > 0 && place == own.count - 1)
        }

        private static func isMisspelling(_ word: String, of other: String) -> Bool {
            // Numbers and single letters tell characters apart on purpose.
            func letters(_ word: String) -> [Unicode.Scalar] { word.unicodeScalars.filter(\.properties.isAlphabetic) }
            guard min(word.count, other.count) >= 5, word.filter(\.isNumber) == other.filter(\.isNumber) else { return false }
            let (first, second) = (letters(word), letters(other))
            return first != second && isWithin(min(first.count, second.count) >= 8 ? 2 : 1, first, second)
        }

        private static func isWithin(_ limit: Int, _ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
            Spelling.distance(first, second, limit: limit) <= limit
        }
    }
}
