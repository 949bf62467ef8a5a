internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleBooleanField: Rule {
    static let info = RuleInfo(
        "example/boolean-field", .warning,
        summary: "A field of type boolean has the value 0, 1, false or true.",
        rationale: "Other words are no value of a boolean, and software takes them for false, or refuses the form.",
        source: "XEP-0004 §3.3", fix: .unsafe)

    private static func form(_ value: String, type: String = "boolean") -> LintExample {
        .body("<example caption='x'><![CDATA[\n<x xmlns='jabber:x:data' type='form'><field var='loud' type='\(type)'><value>\(value)</value></field></x>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [form("↓ture↑"), form("↓yes↑"), form("↓TRUE↑")],
        nonTriggering: [form("true"), form("0"), form(" 1 "), form("..."), form("[boolean]"), form("boolean"), form("value"), form("X"), form("true or false"), form(""), form("ture", type: "text-single")],
        corrections: [.init(form("ture"), form("true")), .init(form("TRUE"), form("true"))])

    /// What is written for a boolean elsewhere; any other word may stand for one.
    private static let words: Set<String> = ["false", "true", "yes", "no", "on", "off"]
    private static let values = ["0", "1", "false", "true"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for form in context.forms {
            for field in form.element.descendants where field.localName == "field" && field["type"] == "boolean" {
                for element in field.elements("value") {
                    let bytes = element.content.bytes
                    guard let start = bytes.firstIndex(where: { !XMLByte.isSpace($0) }), let end = bytes.lastIndex(where: { !XMLByte.isSpace($0) }) else { continue }
                    let value = String(decoding: bytes[start...end], as: UTF8.self)
                    let isPlaceholder = Placeholder.isPlaceholder(value) && !values.contains(value.lowercased())
                    guard !values.contains(value), !isPlaceholder, !form.example.isElidedInside(element) else { continue }
                    let nearest = Nearest.word(to: value, among: ["false", "true"], limit: 2)
                    guard words.contains(value.lowercased()) || nearest.map({ $0.first == value.first }) ?? false else { continue }
                    let place = form.example.textRange(of: element)
                    findings.add(
                        place, "'\(ProblemWords.clipped(value))' is no boolean: " + (nearest.map { "did you mean '\($0)'?" } ?? "write true or false"),
                        fixes: nearest.map { context.source.text(place) == value ? [Fix("write '\($0)'", replace: place, with: $0, safety: .unsafe)] : [] } ?? [])
                }
            }
        }
    }
}
