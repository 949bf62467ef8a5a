internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum RegistrarFormField: Rule {
    static let info = RuleInfo(
        "registrar/form-field", .warning,
        summary: "The fields of a form that is to be registered have types that there are, and each a name of its own.",
        rationale: "What the Registrar is sent is copied into the registry, and from there into software that looks for a field by its name and type.",
        source: "XEP-0068 §4, XEP-0004 §3.3", fix: .unsafe)

    private static func form(_ fields: String) -> LintExample {
        .body("<code><![CDATA[\n<form_type>\n  <name>urn:xmpp:whispers:0</name>\n  <doc>XEP-0999</doc>\n  <desc>x</desc>\n  \(fields)\n</form_type>\n]]></code>")
    }

    private static func shown(_ name: String, registered: String) -> LintExample {
        .body("""
            <p>The field '\(name)' may be left out.</p><example caption='x'><![CDATA[
            <x xmlns='jabber:x:data' type='submit'>
              <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:whispers:0</value></field><field var='\(name)'/>
            </x>
            ]]></example>
            <code><![CDATA[\n<form_type><name>urn:xmpp:whispers:0</name><field var='\(registered)' type='text-single'/></form_type>\n]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            form("<field var='garden' type='↓jid↑' label='x'/>"), form("<field var='garden' type='↓text-sinlge↑'/>"),
            form("<field var='garden' type='text-single'/><field var='↓garden↑' type='boolean'/>"),
            shown("before-id", registered: "↓beforeid↑"),
        ],
        nonTriggering: [
            shown("before-id", registered: "before-id"), shown("before-id", registered: "garden"),
            form("<field var='garden' type='text-single'/><field var='wall' type='jid-multi'/>"), form("<field var='garden'/><field var='wall' type='the_type'/>"),
            form("<field var='garden' type='list-single'><option label='x'><value>y</value></option></field>"),
        ],
        corrections: [.init(form("<field var='garden' type='text-sinlge'/>"), form("<field var='garden' type='text-single'/>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        checkSpelling(context, &findings)
        for example in context.examples where example.block.kind == .code && !example.block.element.isExpanded {
            for form in example.reading.tree.elements where form.localName == "form_type" {
                var seen: Set<String> = []
                for field in form.elements("field") {
                    if let name = field.attribute("var"), !Placeholder.isPlaceholder(name.value), !seen.insert(name.value).inserted {
                        findings.add(
                            example.valueRange(of: name).range,
                            "the field '\(ProblemWords.clipped(name.value))' is registered twice: remove one, or give it a name of its own")
                    }
                    checkType(field, example, &findings)
                }
            }
        }
    }

    /// Names that examples and text spell alike, and the registration otherwise.
    private static func checkSpelling(_ context: LintContext, _ findings: inout Findings) {
        for (form, outvoted) in zip(context.registeredForms, context.outvotedFields) where !outvoted.isEmpty && !form.example.block.element.isExpanded {
            for name in form.names {
                guard let meant = outvoted[name.value] else { continue }
                let value = form.example.valueRange(of: name)
                findings.add(
                    value.range, "the field '\(ProblemWords.clipped(name.value))' stands only here: everywhere else it is '\(ProblemWords.clipped(meant))'",
                    fixes: value.isLiteral ? [Fix("write '\(meant)'", replace: value.range, with: meant, safety: .unsafe)] : [])
            }
        }
    }

    private static func checkType(_ field: XMLElement, _ example: ReadExample, _ findings: inout Findings) {
        guard let type = field.attribute("type"), !ExampleFormField.types.contains(type.value), !Placeholder.isPlaceholder(type.value) else { return }
        let value = example.valueRange(of: type)
        let nearest = Nearest.word(to: type.value, among: ExampleFormField.types)
        // Of the types that begin alike, only the author knows which it is.
        let alike = ExampleFormField.types.filter { $0.hasPrefix(type.value + "-") }
        // What is near none of them is a placeholder.
        guard nearest != nil || !alike.isEmpty else { return }
        let hint = nearest.map { ": did you mean '\($0)'?" } ?? ": write " + alike.map { "'\($0)'" }.joined(separator: " or ")
        findings.add(
            value.range, "there is no type '\(ProblemWords.clipped(type.value))' of fields\(hint)",
            fixes: nearest.map { value.isLiteral ? [Fix("write '\($0)'", replace: value.range, with: $0, safety: .unsafe)] : [] } ?? [])
    }
}
