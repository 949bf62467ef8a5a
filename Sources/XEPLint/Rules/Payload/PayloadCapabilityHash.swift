internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadCapabilityHash: Rule {
    static let info = RuleInfo(
        "payload/capability-hash", .warning,
        summary: "A capability hash is that of the disco#info that the document shows for it.",
        rationale: "A client computes the hash of what it receives, and trusts neither of the two where they differ; examples are what implementers test with.",
        source: "XEP-0390 §4")

    /// The hash of this disco#info, as Python's hashlib gives it.
    private static let hash = "1b7TvUw3JyERGRXR7sFGZwEG8+8G6AvJlFqrPADzi4s="
    /// That of one with another feature.
    private static let other = "RU6xJ2RE3J5bjA3pAenKWwyjI4lSEa7/jjxIRMvaqsU="

    private static func query(node: String = "") -> String {
        """
        <query xmlns='http://jabber.org/protocol/disco#info'\(node)>
          <identity category='client' type='bot' name='Nurse'/>
          <feature var='urn:xmpp:caps'/>
          <feature var='http://jabber.org/protocol/disco#info'/>
        </query>
        """
    }

    private static func answer(_ node: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='result' id='a'>\n\(query(node: " node='\(node)'"))\n</iq>\n]]></example>")
    }

    private static func section(_ hash: String, algorithm: String = "sha-256", more: String = "") -> LintExample {
        .body("""
            <code><![CDATA[\(query())\(more)]]></code>
            <code><![CDATA[<c xmlns='urn:xmpp:caps'><hash xmlns='urn:xmpp:hashes:2' algo='\(algorithm)'>\(hash)</hash></c>]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [answer("↓urn:xmpp:caps#sha-256.\(other)↑"), section("↓\(other)↑")],
        nonTriggering: [
            answer("urn:xmpp:caps#sha-256.\(hash)"), answer("urn:xmpp:caps#sha-0.\(other)"), answer("urn:xmpp:whispers:0"), section(hash),
            section(other, algorithm: "blake2b-256"), section(other, more: query().replacing("Nurse", with: "Friar")), section("..."),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var answers: [Int: [Place]] = [:]
        var hashes: [(section: Int, place: Place)] = []
        let sections = context.xep.sections.map(\.element.range)
        for example in context.examples where example.reading.classification == .xml {
            let start = example.block.element.range.lowerBound
            let section = sections.lastIndex { $0.contains(start) } ?? -1
            for element in example.reading.tree.elements {
                let place = Place(example: example, element: element)
                if element.matches("query", in: "http://jabber.org/protocol/disco#info"), element.hasElements {
                    if element["node"] == nil { answers[section, default: []].append(place) } else { checkNode(place, &findings) }
                } else if element.localName == "hash", element.namespace?.hasPrefix("urn:xmpp:hashes:") ?? false,
                    element.parent?.name.matches("c", in: "urn:xmpp:caps") ?? false, element.parent?.parent == nil
                {
                    hashes.append((section, place))
                }
            }
        }
        // A set that stands by itself is that of the one answer in its section.
        for (section, place) in hashes {
            guard let shown = answers[section], shown.count == 1, let answer = shown.first, answer.isWhole, let algorithm = place.element["algo"],
                let right = answer.hash(algorithm), !place.example.isElidedInside(place.element)
            else { continue }
            let text = place.element.text.filter { !$0.isWhitespace }
            if text != right, (try? Base64.decoded(text))?.count == (try? Base64.decoded(right))?.count {
                findings.add(
                    place.example.textRange(of: place.element), "the \(algorithm) hash of the disco#info in this section is '\(right)'",
                    related: [RelatedPlace(answer.example.tagName(of: answer.element), "the disco#info")])
            }
        }
    }

    private static func checkNode(_ place: Place, _ findings: inout Findings) {
        guard let node = place.element.attribute("node"), node.value.hasPrefix(CapabilityHash.nodePrefix), place.isWhole,
            place.element.parent?["type"] == "result"
        else { return }
        let name = node.value.dropFirst(CapabilityHash.nodePrefix.count)
        // Names of functions may hold full stops (XEP-0390 §4.3).
        guard let stop = name.lastIndex(of: "."), let right = place.hash(String(name[..<stop])), name[name.index(after: stop)...] != right,
            (try? Base64.decoded(String(name[name.index(after: stop)...])))?.count == (try? Base64.decoded(right))?.count
        else { return }
        findings.add(place.example.valueRange(of: node).range, "the \(name[..<stop]) hash of this disco#info is '\(right)'")
    }

    /// An element where it stands.
    private struct Place {
        let example: ReadExample
        let element: XMLElement

        var isWhole: Bool { !example.isElidedInside(element) && !example.isContentElided(element) }

        func hash(_ algorithm: String) -> String? {
            let language = element.ancestors.lazy.compactMap { $0.attributes.first { $0.name.qualified == "xml:lang" }?.value }.first
            return CapabilityHash.hash(of: XMLValue(element), algorithm: algorithm, language: language ?? "")
        }
    }
}
