internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadHashLength: Rule {
    static let info = RuleInfo(
        "payload/hash-length", .warning,
        summary: "A hash is as long as its function makes it.",
        rationale: "A hash of another length cannot be one of the function that it names; most often it is one of another function, or written in hexadecimal digits.",
        source: "XEP-0300 §3")

    private static func example(_ algorithm: String, _ text: String, version: Int = 2) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message><hash xmlns='urn:xmpp:hashes:\(version)' algo='\(algorithm)'>\(text)</hash></message>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("sha-1", "↓CRCMPhtz/mNcaVGKa2nO9Q==↑"), example("sha-256", "↓a9993e364706816aba3e25717850c26c9cd0d89d↑"),
            example("sha-1", "↓552da749930852c69ae5d2141d3766b1↑", version: 1), example("sha-1", "↓a9993e364706816aba3e25717850c26c9cd0d89d↑"),
        ],
        nonTriggering: [
            example("sha-1", "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="), example("sha-1", "..."), example("mine", "CRCMPhtz/mNcaVGKa2nO9Q=="),
            example("sha-1", "the hash of the file"), example("sha-1", "a9993e364706816aba3e25717850c26c9cd0d89d", version: 1),
        ])

    /// The bytes that the functions give (XEP-0300 §3, and the names of IANA's registry that it builds on).
    private static let lengths: [String: Int] = [
        "md5": 16, "sha-1": 20, "sha-224": 28, "sha-256": 32, "sha-384": 48, "sha-512": 64, "sha3-256": 32, "sha3-512": 64,
        "blake2b-256": 32, "blake2b-512": 64, "id-blake2b256": 32, "id-blake2b512": 64,
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.reading.classification == .xml && example.block.kind != .code {
            for hash in example.reading.tree.elements where hash.localName == "hash" && hash.namespace?.hasPrefix("urn:xmpp:hashes:") ?? false {
                let text = hash.text.filter { !$0.isWhitespace }
                // What is no Base64 is the business of payload/base64.
                guard !text.isEmpty, let algorithm = hash["algo"], let length = lengths[algorithm], !example.isElidedInside(hash),
                    !hash.text.split(whereSeparator: \.isNewline).contains(where: { $0.split(separator: " ").count > 1 }),
                    let bytes = try? Base64.decoded(text), bytes.count != length
                else { continue }
                let isHexadecimal = lengths.values.contains(text.utf8.count / 2) && text.allSatisfy { $0.isHexDigit && ($0.isNumber || $0.isLowercase) }
                let isOfLength = text.utf8.count == 2 * length
                // Early versions of XEP-0300 did not say which.
                if isHexadecimal, isOfLength, hash.namespace == "urn:xmpp:hashes:0" || hash.namespace == "urn:xmpp:hashes:1" { continue }
                let given = "'\(ProblemWords.clipped(algorithm))' gives \(length) bytes, and these are "
                findings.add(
                    example.textRange(of: hash),
                    isHexadecimal && isOfLength
                        ? "a hash is written in Base64, not in hexadecimal digits"
                        : given + (isHexadecimal ? "\(text.utf8.count / 2), in hexadecimal digits where Base64 is due" : "\(bytes.count)"))
            }
        }
    }
}
