internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadBase64: Rule {
    static let info = RuleInfo(
        "payload/base64", .warning,
        summary: "What a protocol says is Base64 can be decoded.",
        rationale: "Implementers paste examples into tests. Where the bytes do not matter, an ellipsis says so, and nothing is looked at.",
        source: "RFC 4648 §4")

    private static func example(_ payload: String) -> LintExample { .body("<example caption='x'><![CDATA[\n<message>\(payload)</message>\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("<data xmlns='urn:xmpp:avatar:data'>↓qANQR1DBwU4DX7jmYZnnc↑</data>"),
            example("<vCard xmlns='vcard-temp'><PHOTO><BINVAL>↓ABCD-EF_↑</BINVAL></PHOTO></vCard>"),
            example("<data xmlns='http://jabber.org/protocol/ibb' seq='0' sid='a'>↓AB=DABCD↑</data>"),
        ],
        nonTriggering: [
            example("<data xmlns='urn:xmpp:avatar:data'>qANQR1DBwU4DX7jmYZnncg==</data>"),
            example("<data xmlns='urn:xmpp:avatar:data'>qANQR1DBwU4DX7jmYZnnc...</data>"),
            example("<data xmlns='urn:xmpp:avatar:data'>Base64 encoded image</data>"),
            example("<data xmlns='urn:xmpp:avatar:data'>BASE64-DATA</data>"),
            example("<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>digest-of-the-whisper</hash>"),
            example("<hash xmlns='urn:xmpp:hashes:2' algo='sha-256'>\n  whisper-digest\n</hash>"),
            example("<data xmlns='urn:xmpp:avatar:data'/>"),
            example("<data xmlns='urn:xmpp:whispers:0'>x</data>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.reading.classification == .xml && example.block.kind != .code {
            for element in example.reading.tree.elements where isBase64(element) {
                if element.hasElements || example.isElidedInside(element) || example.isTagElided(element) { continue }
                let text = element.text
                guard !isDescription(text) else { continue }
                do throws(Base64.Problem) {
                    _ = try Base64.decoded(text)
                } catch {
                    findings.add(example.textRange(of: element), "this is no Base64: \(error.description)")
                }
            }
        }
    }

    /// The elements whose text is Base64, by namespace.
    static let elements: [String: Set<String>] = [
        "urn:xmpp:avatar:data": ["data"],
        "urn:xmpp:bob": ["data"],
        "http://jabber.org/protocol/ibb": ["data"],
        "vcard-temp": ["BINVAL"],
        "urn:xmpp:hashes:0": ["hash"], "urn:xmpp:hashes:1": ["hash"], "urn:xmpp:hashes:2": ["hash"],
        "urn:ietf:params:xml:ns:xmpp-sasl": ["auth", "challenge", "response", "success"],
        "urn:xmpp:sasl:2": ["challenge", "response", "initial-response", "additional-data"],
    ]

    private static func isBase64(_ element: XMLElement) -> Bool {
        guard let namespace = element.namespace, let names = elements[namespace] else { return false }
        return names.contains(element.localName)
    }

    /// Whether it says in words what stands there; or nothing, which SASL writes as a lone '='.
    private static func isDescription(_ text: String) -> Bool {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }
        if lines.allSatisfy(\.isEmpty) || text.filter({ !$0.isWhitespace }) == "=" { return true }
        if let first = text.first(where: { !$0.isWhitespace }), "[{$%<".contains(first) { return true }
        // A name with hyphens between its words stands for what it names.
        let parts = text.filter { !$0.isWhitespace }.split(separator: "-")
        if parts.count > 1, parts.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0.isLowercase && $0.isASCII } }) { return true }
        return lines.contains { line in line.split(separator: " ").count > 1 } || text.lowercased().contains("base64")
    }
}
