internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadBoBCID: Rule {
    static let info = RuleInfo(
        "payload/bob-cid", .warning,
        summary: "The cid of a bit of binary has as many digits as its hash function gives.",
        rationale: "Whoever gets the data computes its hash and compares it with the cid; one of another length never agrees. Most often it is one of another function.",
        source: "XEP-0231 §4")

    private static func example(_ cid: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='get' id='a'><data xmlns='urn:xmpp:bob' cid='\(cid)'/></iq>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [example("↓sha1+ffd7c8d28e9c5e82afea41f97108c6b4@bob.xmpp.org↑"), example("↓sha1+8f35fef110ffc5df08d579a50083ff9308fb624g@bob.xmpp.org↑")],
        nonTriggering: [
            example("sha1+8f35fef110ffc5df08d579a50083ff9308fb6242@bob.xmpp.org"), example("sha1+...@bob.xmpp.org"), example("sha1+hash@bob.xmpp.org"),
            example("mine+ffd7c8d28e9c5e82afea41f97108c6b4@bob.xmpp.org"), example("8f35fef110ff@bob.xmpp.org"),
        ])

    /// How many digits the functions give.
    private static let digits: [String: Int] = ["sha1": 40, "sha-1": 40, "sha256": 64, "sha-256": 64, "sha512": 128, "sha-512": 128]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged && example.reading.tree.bytes.contains(0x2B) {
            for element in example.reading.tree.elements {
                for attribute in element.attributes where attribute.valueRange.count > 20 {
                    guard let mistake = mistake(in: attribute.value) else { continue }
                    findings.add(example.valueRange(of: attribute).range, mistake)
                }
            }
        }
    }

    /// What is wrong with a value that is a cid as a whole, perhaps with its scheme before it.
    private static func mistake(in value: String) -> String? {
        let cid = value.hasPrefix("cid:") ? value.dropFirst(4) : value[...]
        guard cid.hasSuffix("@bob.xmpp.org"), let plus = cid.firstIndex(of: "+"), let count = digits[String(cid[..<plus])] else { return nil }
        let hash = cid[cid.index(after: plus)...].dropLast(13)
        // Words for a hash have no digits, or are short.
        guard hash.utf8.count >= 16, hash.contains(where: \.isNumber), hash.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
        if let stray = hash.first(where: { !$0.isHexDigit }) { return "'\(stray)' is no hexadecimal digit, of which the hash in a cid is made" }
        return hash.utf8.count == count ? nil : "'\(cid[..<plus])' gives \(count) hexadecimal digits, and this cid has \(hash.utf8.count)"
    }
}
