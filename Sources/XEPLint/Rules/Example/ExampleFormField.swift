internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleFormField: Rule {
    static let info = RuleInfo(
        "example/form-field", .warning,
        summary: "The fields of a data form have names, each once, and those that are registered for it.",
        rationale: """
            A field is found by its name. One that is spelt otherwise than in the registration, or stands in an item without a column of \
            its own, is found by nobody.
            """,
        source: "XEP-0004 §3.2, §3.4, XEP-0068 §3", fix: .unsafe, asks: .series)

    private static let registration = """
        <code><![CDATA[
        <form_type><name>urn:xmpp:whispers:0</name><field var='whispers#garden' type='text-single'/><field var='whispers#loud' type='boolean'/></form_type>
        ]]></code>
        """

    private static func form(_ fields: String, type: String = "submit", registration: String = registration, series: [LintExample] = []) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <x xmlns='jabber:x:data' type='\(type)'>
              <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:whispers:0</value></field>
              \(fields)
            </x>
            ]]></example>
            \(registration)
            """, series: series)
    }

    /// A document that uses a form of another, which registers it.
    private static func elsewhere(_ field: String) -> LintExample {
        let schema = "<code><![CDATA[<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:whispers:0'><xs:element name='whisper'/></xs:schema>]]></code>"
        return form("<field var='\(field)'><value>x</value></field>", registration: "", series: [.body(registration + schema, file: "xep-0001.xml")])
    }

    static let examples = RuleExamples(
        triggering: [
            form("<field var='↓whispers#gardn↑'><value>x</value></field>"),
            form("<field var='↓whispers_garden↑'><value>x</value></field>"),
            form("<field var='whispers#garden'><value>x</value></field><field var='↓whispers#garden↑'><value>y</value></field>"),
            form("↓<field↑ type='text-single'><value>x</value></field>"),
            form("<field var='moon'/><field var='night' type='fixed'/>" + "</x><x xmlns='jabber:x:data' type='submit'><field var='night'/></x><x xmlns='jabber:x:data' type='submit'><field var='↓nihgt↑'/>"),
            form("<field var='whispers#loud' type='↓bolean↑'/>"),
            form("<field var='whispers#loud' type='↓text-single↑'/>", type: "form"),
            form("<reported><field var='name'/></reported><item><field var='↓nmae↑'><value>x</value></field></item>", type: "result"),
            elsewhere("↓whispers#gardn↑"),
        ],
        nonTriggering: [
            elsewhere("whispers#garden"), elsewhere("whispers#moonlight"),
            form("<field var='whispers#garden'><value>x</value></field><field var='night'><value>y</value></field><field var='x-windows'><value>1</value></field>"),
            form("<field type='fixed'><value>x</value></field><field type='fixed'><value>x</value></field>", type: "form"),
            form("<reported><field var='name'/></reported><item><field var='name'><value>x</value></field></item>", type: "result"),
        ],
        corrections: [
            .init(form("<field var='whispers#gardn'><value>x</value></field>"), form("<field var='whispers#garden'><value>x</value></field>")),
            .init(form("<field var='whispers#loud' type='bolean'/>"), form("<field var='whispers#loud' type='boolean'/>")),
        ])

    /// The types of fields (XEP-0004 §3.3).
    static let types = [
        "boolean", "fixed", "hidden", "jid-multi", "jid-single", "list-multi", "list-single", "text-multi", "text-private", "text-single",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard !context.forms.isEmpty else { return }
        let registered = context.registeredForms
        let outvoted = context.outvotedFields.map { Set($0.values) }
        var told: Set<Range<Int>> = []
        for form in context.forms {
            let type = form.formType
            let number = type.flatMap { type in registered.firstIndex { $0.name == type } }
            let registration = number.map { registered[$0] }
            var seen: Set<String> = []
            for field in form.fields where !form.example.isTagElided(field) {
                checkName(field, form, &seen, &findings)
                checkType(field, form, registration, &findings)
                // What all examples agree on is told of at the registration.
                if let number, outvoted[number].contains(field["var"] ?? "") { continue }
                if let type { checkRegistered(field, form, type, registration, context.series, &told, &findings) }
            }
            checkRows(form, &findings)
        }
        checkSpelling(context.forms, told, &findings)
    }

    private static func checkName(_ field: XMLElement, _ form: ExampleForm, _ seen: inout Set<String>, _ findings: inout Findings) {
        guard let name = field.attribute("var") else {
            if field["type"] != "fixed", form.type != nil { findings.add(form.example.tagName(of: field), "the field has no name: add var='…'") }
            return
        }
        guard !Placeholder.isPlaceholder(name.value) else { return }
        if !seen.insert(name.value).inserted {
            findings.add(form.example.valueRange(of: name).range, "the field '\(ProblemWords.clipped(name.value))' stands twice in this form: give it several values, or another name")
        }
    }

    private static func checkType(_ field: XMLElement, _ form: ExampleForm, _ registration: RegisteredForm?, _ findings: inout Findings) {
        // Of what FORM_TYPE is example/form-type tells.
        guard let type = field.attribute("type"), !Placeholder.isPlaceholder(type.value), field["var"] != "FORM_TYPE" else { return }
        let value = form.example.valueRange(of: type)
        if !types.contains(type.value) {
            let nearest = Nearest.word(to: type.value, among: types)
            findings.add(
                value.range, "there is no type '\(ProblemWords.clipped(type.value))' of fields" + (nearest.map { ": did you mean '\($0)'?" } ?? ""),
                fixes: nearest.map { value.isLiteral ? [Fix("write '\($0)'", replace: value.range, with: $0, safety: .unsafe)] : [] } ?? [])
        } else if let name = field["var"], name != "FORM_TYPE", let own = registration?.fields[name], types.contains(own), isOtherKind(own, type.value) {
            findings.add(value.range, "the field '\(name)' is registered as \(own) in this document, and is \(type.value) here")
        }
    }

    /// Whether one holds a single value and the other several, or one is a boolean; text and choice may stand in for each other.
    private static func isOtherKind(_ left: String, _ right: String) -> Bool {
        func kind(_ type: String) -> String { type == "boolean" ? type : type.hasSuffix("-multi") ? "multi" : "single" }
        return left != "hidden" && right != "hidden" && left != "fixed" && right != "fixed" && kind(left) != kind(right)
    }

    private static func checkRegistered(
        _ field: XMLElement, _ form: ExampleForm, _ type: String, _ registration: RegisteredForm?, _ series: Series, _ told: inout Set<Range<Int>>,
        _ findings: inout Findings
    ) {
        guard let name = field.attribute("var"), name.value != "FORM_TYPE", registration?.fields[name.value] == nil,
            let (meant, owner) = registration.map({ own in own.meant(name.value).map { ($0, "this document") } }) ?? foreign(name.value, type, series)
        else { return }
        let value = form.example.valueRange(of: name)
        told.insert(value.range)
        findings.add(
            value.range, "the field '\(ProblemWords.clipped(name.value))' is not among those that \(owner) registers for '\(ProblemWords.clipped(type, to: 80))': did you mean '\(meant)'?",
            fixes: value.isLiteral ? [Fix("write '\(meant)'", replace: value.range, with: meant, safety: .unsafe)] : [])
    }

    /// The field that was most likely meant of those that another document registers for a form, with how messages call it.
    private static func foreign(_ name: String, _ type: String, _ series: Series) -> (meant: String, owner: String)? {
        guard let owner = series.formOwner(of: type), !owner.forms.values.contains(where: { $0.contains(name) }) else { return nil }
        // What is published with options takes what configures a node as conditions (XEP-0060 §7.1.5).
        let kinds = [type] + (type.hasSuffix("#publish-options") ? [type.replacing("#publish-options", with: "#node_config")] : [])
        let fields = Set(kinds.flatMap { owner.forms[$0] ?? [] })
        guard let meant = RegisteredForm.meant(name, fields), meant.filter(\.isNumber) == name.filter(\.isNumber) else { return nil }
        return (meant, owner.documentName)
    }

    /// A name that stands once and differs by a letter from one that stands more often.
    private static func checkSpelling(_ forms: [ExampleForm], _ told: Set<Range<Int>>, _ findings: inout Findings) {
        var counts: [String: Int] = [:]
        let fields = forms.flatMap { form in form.element.descendants.filter { $0.matches("field", in: ExampleForm.namespace) }.map { (form, $0) } }
        for (_, field) in fields { if let name = field["var"] { counts[name, default: 0] += 1 } }
        let often = counts.filter { $0.value >= 2 }.keys.filter { $0.utf8.count > 4 }
        for (form, field) in fields {
            guard let name = field.attribute("var"), counts[name.value] == 1, name.value.utf8.count > 4, form.element.element("reported") == nil,
                let meant = Nearest.word(to: name.value, among: often, limit: 1), meant != "FORM_TYPE", meant.filter(\.isNumber) == name.value.filter(\.isNumber),
                meant + "s" != name.value, name.value + "s" != meant, meant.lowercased() != name.value.lowercased()
            else { continue }
            let value = form.example.valueRange(of: name)
            guard !told.contains(value.range) else { continue }
            findings.add(
                value.range, "the field '\(ProblemWords.clipped(name.value))' stands only here: did you mean '\(meant)'?",
                fixes: value.isLiteral ? [Fix("write '\(meant)'", replace: value.range, with: meant, safety: .unsafe)] : [])
        }
    }

    private static func checkRows(_ form: ExampleForm, _ findings: inout Findings) {
        guard let reported = form.element.element("reported"), !form.example.isElidedInside(reported) else { return }
        let columns = Set(reported.elements("field").compactMap { $0["var"] })
        guard !columns.isEmpty else { return }
        for field in form.element.elements("item").flatMap({ $0.elements("field") }) {
            guard let name = field.attribute("var"), !columns.contains(name.value), name.value != "FORM_TYPE", !Placeholder.isPlaceholder(name.value) else { continue }
            let value = form.example.valueRange(of: name)
            let meant = RegisteredForm.meant(name.value, columns)
            findings.add(
                value.range, "'\(ProblemWords.clipped(name.value))' is no column of this table: <reported/> does not name it" + (meant.map { ". Did you mean '\($0)'?" } ?? ""),
                fixes: meant.map { value.isLiteral ? [Fix("write '\($0)'", replace: value.range, with: $0, safety: .unsafe)] : [] } ?? [])
        }
    }
}
