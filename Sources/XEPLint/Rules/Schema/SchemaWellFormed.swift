internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SchemaWellFormed: Rule {
    static let info = RuleInfo(
        "schema/well-formed", .error,
        summary: "A schema is one well-formed document.",
        rationale: """
            A schema block is copied into a file and published as it stands. Nothing may be left out in it, each prefix has to be \
            declared, and it has one root.
            """,
        source: "XEP-0143 §7.3", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>\n  <xs:element name='lamp'/>\n  <↓x:element↑ name='shade'/>\n</xs:schema>\n]]></code>"),
            .body("<code><![CDATA[\n<↓xs:schema↑ targetNamespace='urn:xmpp:lamps:0'>\n  <xs:element name='lamp'/>\n</xs:schema>\n]]></code>"),
            .body("<code><![CDATA[\n<↓schema↑ targetNamespace='urn:xmpp:lamps:0'>\n  <element name='lamp'/>\n</schema>\n]]></code>"),
        ],
        nonTriggering: [
            .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>\n  <xs:element name='lamp'/>\n</xs:schema>\n]]></code>"),
            .body("<code><![CDATA[\n<lamp xmlns='urn:xmpp:lamps:0' ...>\n]]></code>"),
        ],
        corrections: [
            .init(
                .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n  <xs:element name='lamp'/>\n</xs:shema>\n]]></code>"),
                .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n  <xs:element name='lamp'/>\n</xs:schema>\n]]></code>")),
            .init(
                .body("<code><![CDATA[\n<xs:schema targetNamespace='urn:xmpp:lamps:0'>\n  <xs:element name='lamp'/>\n</xs:schema>\n]]></code>"),
                .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>\n  <xs:element name='lamp'/>\n</xs:schema>\n]]></code>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.holdsSchema && !example.block.element.isExpanded {
            findings.add(causesOf: example, in: context)
            guard example.reading.causes.isEmpty else { continue }
            if let root = example.reading.tree.root { checkNamespace(root, example, &findings) }
            guard let second = example.reading.tree.roots.dropFirst().first(where: { _ in true }) else { continue }
            findings.add(
                example.reading.text.sourceRange(second.nameRange), "a second document begins here: give each schema a <code/> element of its own")
        }
    }
    /// That the namespace of XML Schema is declared at all.
    private static func checkNamespace(_ root: XMLElement, _ example: ReadExample, _ findings: inout Findings) {
        let prefix = root.prefix
        let declaration = (prefix.isEmpty ? "xmlns" : "xmlns:" + prefix) + "='\(SchemaOutline.xsd)'"
        let text = example.reading.text
        let place = text.sourceRange(root.nameRange)
        if prefix.isEmpty {
            guard root.declaration(of: "") == nil, root.attribute("targetNamespace") != nil else { return }
            findings.add(place, "<schema/> is in no namespace, so that it is no schema: write \(declaration)")
        } else if !SchemaOutline.isDeclared(prefix, at: root) {
            findings.add(
                place, "prefix '\(prefix)' is not declared, so that it is no schema: write \(declaration)",
                fixes: text.isLiteral(root.nameRange)
                    ? [Fix("declare '\(prefix)'", replace: place.upperBound..<place.upperBound, with: " " + declaration, safety: .unsafe)] : [])
        }
    }
}
