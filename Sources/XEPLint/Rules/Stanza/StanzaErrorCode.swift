internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaErrorCode: Rule {
    static let info = RuleInfo(
        "stanza/error-code", .warning,
        summary: "The code of an error is the one that goes with its condition.",
        rationale: "Old software knows the code alone, and takes the error for another one.",
        source: "XEP-0086 §3", fix: .unsafe)

    private static func example(_ code: String, _ condition: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <iq type='error' id='a'><error code='\(code)' type='cancel'><\(condition) xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>
            ]]></example>
            """)
    }

    static let examples = RuleExamples(
        triggering: [example("↓404↑", "not-allowed"), example("↓503↑", "feature-not-implemented")],
        nonTriggering: [
            example("405", "not-allowed"), example("404", "item-not-found"), example("408", "remote-server-timeout"), example("1000", "conflict"), example("500", "undefined-condition"),
            example("...", "conflict"),
        ],
        corrections: [.init(example("404", "not-allowed"), example("405", "not-allowed"))])

    /// The code of each condition; `undefined-condition` goes with any.
    private static let codes: [String: String] = [
        "bad-request": "400", "conflict": "409", "feature-not-implemented": "501", "forbidden": "403", "gone": "302", "internal-server-error": "500",
        "item-not-found": "404", "jid-malformed": "400", "not-acceptable": "406", "not-allowed": "405", "not-authorized": "401", "recipient-unavailable": "404",
        "redirect": "302", "registration-required": "407", "remote-server-not-found": "404", "remote-server-timeout": "504", "resource-constraint": "500",
        "service-unavailable": "503", "subscription-required": "407", "unexpected-request": "400",
    ]

    /// All codes that there were.
    private static let known = Set(codes.values).union(["402", "408", "502", "510"])

    /// What else an old code was understood as.
    private static let others: Set<String> = ["408 remote-server-timeout", "502 service-unavailable", "510 service-unavailable"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas where !stanza.isSketch {
            guard let error = stanza.error, let code = error.attribute("code"), let condition = ExampleStanza.condition(of: error)?.localName, let right = codes[condition],
                code.value != right, known.contains(code.value), !others.contains(code.value + " " + condition)
            else { continue }
            findings.add(
                stanza.example.valueRange(of: code).range, "the code of <\(condition)/> is \(right), and not \(code.value): write it, or leave the code out",
                fixes: stanza.example.fixes(writing: right, in: code))
        }
    }
}
