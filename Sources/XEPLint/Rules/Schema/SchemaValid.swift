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
        source: "XML Schema Part 1 §3, XEP-0143 §7.3", fix: .unsafe, asks: .series)

    private static func schema(_ content: String, xsd: String = SchemaOutline.xsd) -> LintExample {
        .body("""
            <code><![CDATA[
            <xs:schema xmlns:xs='\(xsd)' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>
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
            schema("<xs:element name='lamp' type='xs:string'/>", xsd: "↓https://www.w3.org/2001/XMLSchema↑"),
            schema("<xs:element name='lamp' ↓type='xsd:string'↑/>"),
            schema("<xs:element name='lamp' type='xs:string'/>↓,↑"),
            schema("<xs:element name='lamp' type='xs:boolean' ↓default='no'↑/>"),
            type("<xs:attribute name='on' type='xs:boolean' ↓default='no'↑/>"),
            type("<xs:attribute name='on' type='xs:boolean'/>↓<xs:attribute name='on' type='xs:string'/>↑"),
            type("<xs:sequence><xs:element ref='lamp' minOccurs='1' ↓maxOccurs='0'↑/></xs:sequence>"),
            type("<xs:sequence><xs:element ref='lamp' ↓minoccurs='0'↑/></xs:sequence>"),
            type("<xs:sequence><xs:any ↓processContents='any'↑/></xs:sequence>"),
            type("<xs:sequence><xs:any ↓namespace='#other'↑ processContents='lax'/></xs:sequence>"),
            type("<xs:complexContent><xs:extension ↓base='xs:string'↑/></xs:complexContent>"),
            schema("<xs:simpleType name='hue'><xs:restriction base='xs:string'><xs:pattern ↓value='([a-z'↑/></xs:restriction></xs:simpleType>"),
            schema("<xs:simpleType name='hue'><xs:restriction base='xs:integer'><xs:enumeration ↓value='red'↑/></xs:restriction></xs:simpleType>"),
            schema("<↓xs:simpleType↑ name='hue'><xs:restriction base='hue'/></xs:simpleType>"),
            schema("<xs:import ↓namespace='urn:xmpp:lamps:0'↑/><xs:element name='lamp' type='xs:string'/>"),
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
            type("<xs:sequence><xs:any namespace='##other' processContents='lax'/></xs:sequence>"),
            schema("<xs:simpleType name='hue'><xs:restriction base='xs:string'><xs:pattern value='[(\\[a-z]+'/></xs:restriction></xs:simpleType>"),
        ],
        corrections: [
            .init(
                schema("<xs:element name='lamp' type='xs:string'/>", xsd: "http://www.w3.org/2001/XMLSchemas"),
                schema("<xs:element name='lamp' type='xs:string'/>"))
        ])

    /// A schema in which an element is of a type with this content.
    private static func type(_ content: String) -> LintExample {
        schema("<xs:element name='lamp' type='xs:string'/><xs:element name='lamps'><xs:complexType>\(content)</xs:complexType></xs:element>")
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for own in context.schemas.own {
            let outline = SchemaWords.outline(of: own)
            if let wrong = wrongNamespace(of: outline) {
                let place = own.claim.text.sourceRange(wrong.valueRange)
                findings.add(
                    place, "'\(ProblemWords.clipped(wrong.value, to: 80))' is not the namespace of XML Schema: write '\(SchemaOutline.xsd)'",
                    fixes: own.claim.text.isLiteral(wrong.valueRange) ? [Fix("write '\(SchemaOutline.xsd)'", replace: place, with: SchemaOutline.xsd, safety: .unsafe)] : [])
                continue
            }
            checkWildcards(of: outline, own, &findings)
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

    /// The declaration of a namespace that was meant to be XML Schema's.
    private static func wrongNamespace(of outline: SchemaOutline) -> XMLAttribute? {
        guard let root = outline.root, let namespace = root.namespace, namespace != SchemaOutline.xsd else { return nil }
        let isMeant = namespace.lowercased().contains("w3.org") && namespace.lowercased().contains("xmlschema")
        guard isMeant || Nearest.word(to: namespace, among: [SchemaOutline.xsd], limit: 3) != nil else { return nil }
        return root.declaration(of: root.prefix)
    }

    /// What looks like a word of XML Schema for namespaces and is taken for the name of one.
    private static func checkWildcards(of outline: SchemaOutline, _ own: SchemaRegistry.Own, _ findings: inout Findings) {
        guard let root = outline.root else { return }
        for wildcard in root.descendants where wildcard.localName == "any" || wildcard.localName == "anyAttribute" {
            guard wildcard.namespace == SchemaOutline.xsd, let names = wildcard.attribute("namespace"),
                let wrong = names.value.split(whereSeparator: \.isWhitespace).first(where: { $0.hasPrefix("#") && !$0.hasPrefix("##") })
            else { continue }
            findings.add(
                own.claim.text.sourceRange(names.range),
                "'\(ProblemWords.clipped(String(wrong)))' is the name of no namespace: write ##any, ##other, ##targetNamespace or ##local, with two #")
        }
    }
}
