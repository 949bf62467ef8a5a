internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadDatetime: Rule {
    static let info = RuleInfo(
        "payload/datetime", .error,
        summary: "A date and time is written as XEP-0082 says.",
        rationale: "A date in another form, or one that no calendar has, is not understood by software that follows the specification.",
        source: "XEP-0082 §3")

    private static func example(_ payload: String) -> LintExample { .body("<example caption='x'><![CDATA[\n<message>\(payload)</message>\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("<delay xmlns='urn:xmpp:delay' stamp='↓2002-09-10 23:08:25↑'/>"),
            example("<delay xmlns='urn:xmpp:delay' stamp='↓2002-13-10T23:08:25Z↑'/>"),
            example("<delay xmlns='urn:xmpp:delay' stamp='↓2002-09-10T23:08:25↑'/>"),
            example("<time xmlns='urn:xmpp:time'><tzo>↓6↑</tzo><utc>↓20060919T17:58:35↑</utc></time>"),
        ],
        nonTriggering: [
            example("<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'/><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25.123-06:00'/>"),
            example("<delay xmlns='urn:xmpp:delay' stamp='...'/><delay xmlns='urn:xmpp:delay' stamp='[time]'/>"),
            example("<x xmlns='jabber:x:delay' stamp='20020910T23:08:25'/>"),
            example("<time xmlns='urn:xmpp:time'><tzo>-06:00</tzo><utc>2006-12-19T17:58:35Z</utc></time>"),
        ])

    /// The attributes that hold a date and time, by namespace and element.
    static let attributes: [String: [String: String]] = [
        "urn:xmpp:delay": ["delay": "stamp"],
        "urn:xmpp:idle:1": ["idle": "since"],
        "urn:xmpp:idle:0": ["idle": "since"],
        "http://jabber.org/protocol/muc": ["history": "since"],
        "http://jabber.org/protocol/si/profile/file-transfer": ["file": "date"],
        "urn:xmpp:sce:0": ["time": "stamp"],
        "urn:xmpp:sce:1": ["time": "stamp"],
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.reading.classification == .xml && example.block.kind != .code {
            for element in example.reading.tree.elements {
                guard let namespace = element.namespace else { continue }
                if let name = attributes[namespace]?[element.localName], let attribute = element.attribute(name) {
                    if DateTime(attribute.value) == nil, !isStandIn(attribute.value) {
                        findings.add(example.valueRange(of: attribute).range, message(attribute.value))
                    }
                } else if namespace == "urn:xmpp:time", !example.isElidedInside(element) {
                    let text = element.text.filter { !$0.isWhitespace }
                    if element.localName == "utc", DateTime(text) == nil, !isStandIn(text) {
                        findings.add(example.textRange(of: element), message(text))
                    } else if element.localName == "tzo", !DateTime.isOffset(text), !isStandIn(text) {
                        findings.add(example.textRange(of: element), "'\(ProblemWords.clipped(text))' is no offset from UTC: write it like '-06:00'")
                    }
                }
            }
        }
    }

    private static func message(_ text: String) -> String {
        "'\(ProblemWords.clipped(text))' is no date and time of XEP-0082: write it like '2002-09-10T23:08:25Z'"
    }

    /// Whether it stands for a date: an ellipsis, a word, a pattern of letters.
    private static func isStandIn(_ text: String) -> Bool { Placeholder.isPlaceholder(text) || !text.contains(where: \.isNumber) }
}
