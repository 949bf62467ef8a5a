internal import XEPKit
internal import XMLKit

enum SchemaImportMissing: Rule {
    static let info = RuleInfo(
        "schema/import-missing", .warning,
        summary: "A schema imports each namespace that it refers to.",
        rationale: """
            XML Schema allows a reference into another namespace only where an xs:import names it; a prefix alone is not enough, \
            and a strict processor refuses the schema. No schemaLocation is needed.
            """,
        source: "XML Schema Part 1 §4.2.3", fix: .unsafe, asks: .series)

    static let examples = RuleExamples(
        triggering: [
            document(import: "↑", "ref='d:delay'", start: "↓"),
            document(import: "\n  <xs:import namespace='↓urn:xmpp:dealy↑'/>", "ref='d:delay'"),
            document(import: "\n  <xs:import namespace='↓urn:xmpp:delay:1↑'/>", "ref='d:delay'"),
        ],
        nonTriggering: [
            document(import: "", "ref='lamp'", xsd: "https://www.w3.org/2001/XMLSchema"),
            document(import: "\n  <xs:import namespace='urn:xmpp:delay'/>", "ref='d:delay'"),
            document(import: "", "ref='lamp'"),
        ],
        corrections: [
            .init(document(import: "", "ref='d:delay'"), document(import: "\n  <xs:import namespace='urn:xmpp:delay'/>", "ref='d:delay'")),
            .init(
                document(import: "\n  <xs:import namespace='urn:xmpp:delay:1'/>", "ref='d:delay'"),
                document(import: "\n  <xs:import namespace='urn:xmpp:delay'/>", "ref='d:delay'")),
        ])

    private static func document(import text: String, _ reference: String, start: String = "", xsd: String = SchemaOutline.xsd) -> LintExample {
        .body("""
            <code><![CDATA[
            \(start)<xs:schema xmlns:xs='\(xsd)' xmlns:d='urn:xmpp:delay' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>\(text)
              <xs:element name='lamp' type='xs:string'/>
              <xs:element name='lamps'>
                <xs:complexType><xs:sequence><xs:element \(reference)/></xs:sequence></xs:complexType>
              </xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for own in context.schemas.own where RawEntity.all(in: own.claim.text, own.block.entities).isEmpty {
            let outline = SchemaWords.outline(of: own)
            // Where the namespace of XML Schema itself or that of the schema is wrong, all that it refers to looks foreign.
            guard let root = outline.root, root.namespace == SchemaOutline.xsd, SchemaTargetNamespace.missing(in: root) == nil else { continue }
            let unneeded = unneeded(in: outline)
            var seen: Set<String> = []
            for reference in outline.notImported {
                guard let namespace = reference.namespace, seen.insert(namespace).inserted else { continue }
                if let other = mistaken(for: namespace, unneeded) {
                    findings.addMistake(other, reference, namespace, own, context)
                } else {
                    findings.addMissing(reference, namespace, root, own, context)
                }
            }
        }
    }

    /// The namespaces of the imports that nothing needs; none where there are so many that they say nothing.
    private static func unneeded(in outline: SchemaOutline) -> [XMLAttribute] {
        let needed = Set(outline.foreign.map(\.namespace))
        let imports = outline.imports.filter { $0.namespace != nil && !needed.contains($0.namespace) }
        return imports.count > 8 ? [] : imports.compactMap { $0.element.attribute("namespace") }
    }

    /// The one of them that was most likely meant to be this namespace.
    private static func mistaken(for namespace: String, _ unneeded: [XMLAttribute]) -> XMLAttribute? {
        let others = unneeded.filter { isSame($0.value, namespace) }
        return others.count == 1 ? others[0] : nil
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        SchemaTargetNamespace.isSame(left, right) || left.hasPrefix(right + ":") || right.hasPrefix(left + ":")
    }
}

extension Findings {
    fileprivate mutating func addMissing(
        _ reference: SchemaOutline.Reference, _ namespace: String, _ root: XMLElement, _ own: SchemaRegistry.Own, _ context: LintContext
    ) {
        let written = "<\(root.prefix.isEmpty ? "" : root.prefix + ":")import namespace='\(namespace)'/>"
        let place = own.claim.text.sourceRange(root.startTag.upperBound - 1..<root.startTag.upperBound)
        let isLiteral = own.claim.text.isLiteral(root.startTag.upperBound - 1..<root.startTag.upperBound) && !root.isSelfClosed
        let lineEnd = context.source.lineEnd
        let fix = Fix("import '\(namespace)'", replace: place, with: ">" + lineEnd + "  " + written, safety: .unsafe)
        add(
            own.claim.text.sourceRange(root.startTag),
            "'\(reference.attribute.value)' is of the namespace '\(namespace)', which the schema does not import: add \(written) at its top",
            related: [RelatedPlace(own.claim.text.sourceRange(reference.attribute.range), "the reference")],
            fixes: isLiteral ? [fix] : [])
    }

    /// Says that an import and a reference name two namespaces that were meant to be one.
    fileprivate mutating func addMistake(
        _ other: XMLAttribute, _ reference: SchemaOutline.Reference, _ namespace: String, _ own: SchemaRegistry.Own, _ context: LintContext
    ) {
        // A slip in either is told, and mended, for all places where it stands.
        guard !context.namespaceMistakes.contains(where: { [other.value, namespace].contains($0.name.name) }) else { return }
        let text = own.claim.text
        add(
            text.sourceRange(other.valueRange),
            "'\(reference.attribute.value)' is of '\(ProblemWords.clipped(namespace, to: 80))', and the schema imports '\(ProblemWords.clipped(other.value, to: 80))': write the same namespace in both",
            related: [RelatedPlace(text.sourceRange(reference.attribute.range), "the reference")],
            fixes: text.isLiteral(other.valueRange) ? [Fix("import '\(namespace)'", replace: text.sourceRange(other.valueRange), with: namespace, safety: .unsafe)] : [])
    }
}
