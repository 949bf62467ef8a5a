internal import XEPKit
internal import XMLKit

enum SchemaValid: Rule {
    static let info = RuleInfo(
        "schema/valid", .error,
        summary: "A schema follows the rules of XML Schema.",
        rationale: """
            The Registrar publishes the schemas of XEPs, and implementers validate with them. One that does not compile validates \
            nothing. What a schema imports is looked up in the series; what nobody describes is taken for valid.
            """,
        source: "XML Schema Part 1 §3, XEP-0143 §7.3", asks: .series)

    private static func schema(_ content: String) -> LintExample {
        .body("""
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>
              \(content)
            </xs:schema>
            ]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            schema("<xs:element name='lamp'><xs:complexType><xs:sequence><↓xs:attribute↑ name='on'/></xs:sequence></xs:complexType></xs:element>"),
            schema("<xs:element name='lamp' ↓type='xs:strnig'↑/>"),
            schema("<xs:element name='lamp'><xs:complexType><xs:attribute name='on' ↓use='requird'↑/></xs:complexType></xs:element>"),
            schema("<xs:element name='lamp' ↓type='Lamp'↑/>"),
            schema("<xs:element name='lamp' ↓used='x'↑ type='xs:string'/>"),
        ],
        nonTriggering: [
            schema("<xs:element name='lamp' type='xs:string'/>"),
            .body("""
                <code><![CDATA[
                  <?xml version='1.0' encoding='UTF-8'?>
                <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:n='urn:example:nobody' targetNamespace='urn:xmpp:lamps:0'>
                  <xs:import namespace='urn:example:nobody' schemaLocation='http://example.com/nobody.xsd'/>
                  <xs:element name='lamp' type='n:light'/>
                </xs:schema>
                ]]></code>
                """),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for own in context.schemas.own {
            guard case .failure(let failure) = own.result, failure.outline.tree.problems.allSatisfy({ $0.kind == .misplacedXMLDeclaration }) else { continue }
            // A document may divide a schema among several blocks, which a reader puts together.
            let isPart = context.schemas.own.filter { $0.claim.namespace == own.claim.namespace || SchemaWords.outline(of: $0).hasIncludes }.count > 1
            var places: Set<Range<Int>> = []
            for problem in failure.problems {
                if isPart, case .unresolved(_, failure.outline.targetNamespace, _) = problem.kind { continue }
                guard let words = SchemaWords(problem, failure.outline, claim: { context.schemas.claim(on: $0) }), places.insert(words.range).inserted else { continue }
                findings.add(own.claim.text.sourceRange(words.range), words.message, help: words.help)
            }
        }
    }
}
