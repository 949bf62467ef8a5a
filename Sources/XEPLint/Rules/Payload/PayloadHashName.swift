internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadHashName: Rule {
    static let info = RuleInfo(
        "payload/hash-name", .warning,
        summary: "A hash function is named as it is registered.",
        rationale: "Software compares the name with those that it knows, and takes 'sha256' for a function of which it has never heard.",
        source: "XEP-0300 §3, XEP-0115 §4", fix: .unsafe)

    private static func example(_ algorithm: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message><hash xmlns='urn:xmpp:hashes:2' algo='\(algorithm)'>...</hash></message>\n]]></example>")
    }

    private static func caps(_ name: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<presence><c xmlns='http://jabber.org/protocol/caps' hash='\(name)' node='http://capulet.example' ver='...'/></presence>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [example("↓sha256↑"), example("↓SHA-1↑"), example("↓sha3256↑"), example("↓sah-256↑"), example("↓sha_512↑"), caps("↓sha1↑")],
        nonTriggering: [example("sha-256"), example("sha3-512"), example("id-blake2b256"), example("mine"), example("blake2s-256"), example("..."), example("ALGORITHM"), caps("sha-1")],
        corrections: [.init(example("sha256"), example("sha-256"))])

    /// The names of IANA's registry of textual names, and those of XEP-0300.
    private static let names = [
        "md2", "md5", "sha-1", "sha-224", "sha-256", "sha-384", "sha-512", "shake128", "shake256", "sha3-224", "sha3-256", "sha3-384", "sha3-512",
        "blake2b-256", "blake2b-512", "id-blake2b160", "id-blake2b256", "id-blake2b384", "id-blake2b512",
        "id-blake2s128", "id-blake2s160", "id-blake2s224", "id-blake2s256",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements {
                guard let namespace = element.namespace, let attribute = attribute(of: element, in: namespace), !names.contains(attribute.value),
                    !Placeholder.isPlaceholder(attribute.value), let right = meant(attribute.value)
                else { continue }
                findings.add(
                    example.valueRange(of: attribute).range, "the hash function is registered as '\(right)', not '\(ProblemWords.clipped(attribute.value))'",
                    fixes: example.fixes(writing: right, in: attribute))
            }
        }
    }

    private static func attribute(of element: XMLElement, in namespace: String) -> XMLAttribute? {
        if namespace.hasPrefix("urn:xmpp:hashes:") { return element.attribute("algo") }
        return namespace == "http://jabber.org/protocol/caps" && element.localName == "c" ? element.attribute("hash") : nil
    }

    private static func meant(_ name: String) -> String? {
        func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
        // BLAKE2s is another function than BLAKE2b.
        if name.lowercased().contains("blake2s") { return nil }
        let same = names.filter { plain($0) == plain(name) }
        if let right = same.first { return right }
        return Nearest.word(to: name, among: names, limit: 1).flatMap { $0.filter(\.isNumber) == name.filter(\.isNumber) ? $0 : nil }
    }
}
