internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleXMLNSMisspelt: Rule {
    static let info = RuleInfo(
        "example/xmlns-misspelt", .error,
        summary: "A namespace is declared by xmlns, spelt so.",
        rationale: "Where the name of the attribute has a letter too few or swapped, the element stays in the namespace of what is around it, and nobody finds it.",
        source: "XML Namespaces §3", fix: .unsafe, asks: .series)

    private static func example(_ attribute: String) -> LintExample {
        .body("<example caption='x'><![CDATA[\n<message><event xmlns='urn:xmpp:whispers:0'><x \(attribute)/></event></message>\n]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            example("↓xmln↑='jabber:x:data' type='submit'"), example("↓xlmns↑='jabber:x:data'"), example("↓xml↑='jabber:x:data'"),
            example("xmlns=\"↓xmlns='jabber:x:data'↑\""), example("↓xmlsn↑='urn:xmpp:whispers:0'"),
        ],
        nonTriggering: [
            example("xmlns='jabber:x:data'"), example("ns='jabber:x:data'"), example("lang='en'"), example("xmln='balcony'"), example("xmln='...'"),
            .body("<example caption='x'><![CDATA[\n<message><x xmln='jabber:x:data'/></message>\n]]></example>"),
        ],
        corrections: [
            .init(example("xmln='jabber:x:data'"), example("xmlns='jabber:x:data'")),
            .init(example("xmlns=\"xmlns='jabber:x:data'\""), example("xmlns=\"jabber:x:data\"")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.isJudged {
            for element in example.reading.tree.elements {
                for attribute in element.attributes where attribute.isNamespaceDeclaration { checkValue(attribute, example, &findings) }
                guard !isInStanza(element), let attribute = misspelt(in: element, context) else { continue }
                let place = example.nameRange(of: attribute)
                findings.add(
                    place.range, "'\(attribute.localName)' is to be 'xmlns', since '\(ProblemWords.clipped(attribute.value, to: 80))' is a namespace",
                    fixes: place.isLiteral ? [Fix("write xmlns", replace: place.range, with: "xmlns", safety: .unsafe)] : [])
            }
        }
    }

    /// The attribute of an element that was meant to declare its namespace.
    static func misspelt(in element: XMLElement, _ context: LintContext) -> XMLAttribute? {
        var found: XMLAttribute?
        for attribute in element.attributes where attribute.prefix.isEmpty {
            if attribute.isNamespaceDeclaration { return nil }
            if isNear(attribute.localName) { found = attribute }
        }
        // Only what somebody uses as a namespace was meant as one.
        return found.flatMap { attribute in
            let value = attribute.value
            let isKnown = CommonNamespaces.names.contains(value) || context.declaredNamespaces.contains(value) || context.series.namespaceCounts[value] != nil
            return isKnown ? attribute : nil
        }
    }

    /// A whole `xmlns='…'` as the value of an xmlns.
    private static func checkValue(_ attribute: XMLAttribute, _ example: ReadExample, _ findings: inout Findings) {
        let value = attribute.value
        guard value.hasPrefix("xmlns="), let quote = value.utf8.dropFirst(6).first, quote == 0x27 || quote == 0x22 else { return }
        let name = String(Substring(value.utf8.dropFirst(7).prefix { $0 != quote }))
        guard !name.isEmpty else { return }
        findings.add(
            example.valueRange(of: attribute).range, "the value of xmlns is the namespace alone: write '\(ProblemWords.clipped(name, to: 80))'",
            fixes: example.fixes(writing: name, in: attribute))
    }

    private static func isNear(_ name: String) -> Bool {
        name.utf8.count >= 3 && name.utf8.count <= 7 && name != "xmlns" && name.utf8.contains(0x6C) && name.utf8.count(where: "xmlns".utf8.contains) >= 3 && Nearest.word(to: name, among: ["xmlns"], limit: 2) != nil
    }

    /// Whether stanza/payload-namespace tells of it.
    private static func isInStanza(_ element: XMLElement) -> Bool {
        element.parent.map { $0.parent == nil && $0.namespace == element.namespace && element.namespace.map(ExampleStanza.isStanzaNamespace) ?? false } ?? false
    }
}
