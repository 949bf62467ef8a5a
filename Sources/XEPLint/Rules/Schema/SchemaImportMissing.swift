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
        triggering: [document(import: "↑", "ref='d:delay'", start: "↓")],
        nonTriggering: [
            document(import: "\n  <xs:import namespace='urn:xmpp:delay'/>", "ref='d:delay'"),
            document(import: "", "ref='lamp'"),
        ],
        corrections: [
            .init(document(import: "", "ref='d:delay'"), document(import: "\n  <xs:import namespace='urn:xmpp:delay'/>", "ref='d:delay'"))
        ])

    private static func document(import text: String, _ reference: String, start: String = "") -> LintExample {
        .body("""
            <code><![CDATA[
            \(start)<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:d='urn:xmpp:delay' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>\(text)
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
            var seen: Set<String> = []
            for reference in outline.notImported {
                guard let namespace = reference.namespace, seen.insert(namespace).inserted, let root = outline.root else { continue }
                let written = "<\(root.name.prefix.isEmpty ? "" : root.name.prefix + ":")import namespace='\(namespace)'/>"
                let place = own.claim.text.sourceRange(root.startTag.upperBound - 1..<root.startTag.upperBound)
                let isLiteral = own.claim.text.isLiteral(root.startTag.upperBound - 1..<root.startTag.upperBound) && !root.isSelfClosed
                let lineEnd = context.source.lineEnd
                let fix = Fix("import '\(namespace)'", replace: place, with: ">" + lineEnd + "  " + written, safety: .unsafe)
                findings.add(
                    own.claim.text.sourceRange(root.startTag),
                    "'\(reference.attribute.value)' is of the namespace '\(namespace)', which the schema does not import: add \(written) at its top",
                    related: [RelatedPlace(own.claim.text.sourceRange(reference.attribute.range), "the reference")],
                    fixes: isLiteral ? [fix] : [])
            }
        }
    }
}
