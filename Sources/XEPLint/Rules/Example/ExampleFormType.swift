internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleFormType: Rule {
    static let info = RuleInfo(
        "example/form-type", .warning,
        summary: "A data form says by its type what it is, and its FORM_TYPE is hidden.",
        rationale: """
            Software tells a form to fill in from one that is filled in by the type alone. A FORM_TYPE that is not hidden is shown to people, \
            and ignored by programs.
            """,
        source: "XEP-0004 §3.1, XEP-0068 §3, XEP-0128 §3", fix: .safe)

    private static func form(_ form: String, _ type: String = "set", to parent: String = "query xmlns='jabber:iq:register'") -> LintExample {
        .body("<example caption='x'><![CDATA[\n<iq type='\(type)' id='a'>\n  <\(parent)>\n    \(form)\n  </\(parent.prefix { $0 != " " })>\n</iq>\n]]></example>")
    }

    private static let hidden = "<field var='FORM_TYPE' type='hidden'><value>urn:xmpp:whispers:0</value></field>"

    static let examples = RuleExamples(
        triggering: [
            form("↓<x↑ xmlns='jabber:x:data'>\(hidden)</x>"),
            form("<x xmlns='jabber:x:data' type='↓sumbit↑'>\(hidden)</x>"),
            form("<x xmlns='jabber:x:data' type='↓form↑'>\(hidden)</x>"),
            form("<x xmlns='jabber:x:data' type='↓submit↑'>\(hidden)</x>", "result"),
            form("<x xmlns='jabber:x:data' type='↓submit↑'>\(hidden)</x>", "result", to: "query xmlns='http://jabber.org/protocol/disco#info'"),
            form("<x xmlns='jabber:x:data' type='form'>↓<field↑ var='FORM_TYPE'><value>urn:xmpp:whispers:0</value></field></x>", "result"),
            form("<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE' type='↓text-single↑'><value>urn:xmpp:whispers:0</value></field></x>"),
        ],
        nonTriggering: [
            form("<x xmlns='jabber:x:data' type='submit'>\(hidden)</x>"),
            form("<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>urn:xmpp:whispers:0</value></field></x>"),
            form("<x xmlns='jabber:x:data' .../>"), form("<x xmlns='jabber:x:data' type='result'>\(hidden)</x>", "result", to: "query xmlns='http://jabber.org/protocol/disco#info'"),
            form("<x xmlns='jabber:x:data' type='form'>\(hidden)</x>", to: "si xmlns='http://jabber.org/protocol/si'"),
        ],
        corrections: [
            .init(form("<x xmlns='jabber:x:data' type='sumbit'>\(hidden)</x>"), form("<x xmlns='jabber:x:data' type='submit'>\(hidden)</x>")),
            .init(
                form("<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE'><value>a</value></field></x>", "result"),
                form("<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='hidden'><value>a</value></field></x>", "result")),
        ])

    private static let types = ["form", "submit", "cancel", "result"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for form in context.forms {
            let allowed = allowed(form)
            if let attribute = form.element.attribute("type") {
                let value = form.example.valueRange(of: attribute)
                if !types.contains(attribute.value) {
                    guard !Placeholder.isPlaceholder(attribute.value) else { continue }
                    let nearest = Nearest.word(to: attribute.value, among: types)
                    findings.add(
                        value.range, "a data form has no type '\(ProblemWords.clipped(attribute.value))'" + (nearest.map { ": did you mean '\($0)'?" } ?? ": there are \(list(types))"),
                        fixes: nearest.map { value.isLiteral ? [Fix("write '\($0)'", replace: value.range, with: $0)] : [] } ?? [])
                    continue
                }
                if let allowed, !allowed.types.contains(attribute.value) {
                    findings.add(
                        value.range, "a form of type '\(attribute.value)' in \(allowed.place): write \(list(allowed.types))",
                        fixes: value.isLiteral ? [Fix("write '\(allowed.types[0])'", replace: value.range, with: allowed.types[0], safety: .unsafe)] : [])
                }
            } else {
                findings.add(
                    form.example.tagName(of: form.element),
                    "the data form has no type: add " + (allowed.map { "type='\($0.types[0])'" } ?? "type='form', 'submit' or 'result'"))
            }
            checkHidden(form, &findings)
        }
    }

    /// The types that a form may have where it stands, the usual one first; nil where that cannot be told.
    private static func allowed(_ form: ExampleForm) -> (types: [String], place: String)? {
        guard let parent = form.element.parent, let namespace = parent.namespace, let stanza = form.stanza, stanza.kind == .iq else { return nil }
        // What a service tells of itself is no form to fill in (XEP-0128 §3).
        if parent.name.matches("query", in: "http://jabber.org/protocol/disco#info") { return stanza.type == "result" ? (["result"], "a reply to disco#info") : nil }
        let isPlain = ["jabber:iq:register", "jabber:iq:search", "http://jabber.org/protocol/muc#owner", "http://jabber.org/protocol/commands"].contains(namespace)
        let isPubSub = namespace.hasPrefix("http://jabber.org/protocol/pubsub") && ["configure", "options", "publish-options"].contains(parent.localName)
        guard isPlain || isPubSub else { return nil }
        switch stanza.type {
        case "set": return (["submit", "cancel"], "a request")
        case "result": return (["form", "result"], "a reply")
        default: return nil
        }
    }

    private static func checkHidden(_ form: ExampleForm, _ findings: inout Findings) {
        guard let field = form.typeField else { return checkTypeName(form, &findings) }
        guard !form.example.isTagElided(field) else { return }
        if let type = field.attribute("type") {
            let value = form.example.valueRange(of: type)
            guard type.value != "hidden", !Placeholder.isPlaceholder(type.value) else { return }
            findings.add(
                value.range, "the field FORM_TYPE is of type '\(ProblemWords.clipped(type.value))': write 'hidden'",
                fixes: value.isLiteral ? [Fix("write 'hidden'", replace: value.range, with: "hidden")] : [])
        } else if form.type == "form" || form.type == "result" {
            let name = field.attribute("var").map { form.example.reading.text.sourceRange($0.range).upperBound }
            findings.add(
                form.example.tagName(of: field), "the field FORM_TYPE is not hidden: add type='hidden'",
                fixes: name.map { [Fix("add type='hidden'", replace: $0..<$0, with: " type='hidden'")] } ?? [])
        }
    }

    /// A hidden field whose name is nearly FORM_TYPE.
    private static func checkTypeName(_ form: ExampleForm, _ findings: inout Findings) {
        for field in form.fields {
            guard let name = field.attribute("var"), name.value.uppercased().filter({ $0.isLetter }).count <= 10,
                name.value.uppercased().filter(\.isLetter) == "FORMTYPE" || Nearest.word(to: name.value, among: ["FORM_TYPE"], limit: 2) != nil
            else { continue }
            let place = form.example.valueRange(of: name)
            findings.add(
                place.range, "'\(ProblemWords.clipped(name.value))' is no name that anybody looks for: write 'FORM_TYPE'",
                fixes: place.isLiteral ? [Fix("write 'FORM_TYPE'", replace: place.range, with: "FORM_TYPE", safety: .unsafe)] : [])
        }
    }

    private static func list(_ types: [String]) -> String {
        let words = types.map { "'\($0)'" }
        return words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    }
}
