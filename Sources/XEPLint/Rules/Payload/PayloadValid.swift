internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum PayloadValid: Rule {
    static let info = RuleInfo(
        "payload/valid", .warning,
        summary: "An example keeps the schema of its namespace.",
        rationale: """
            Either the example or the schema is wrong, and an implementer cannot know which. Elements and attributes of other \
            namespaces are welcome everywhere, and nothing is said of what an author has left out; where several examples differ \
            from a schema in the same way, the schema is taken to be too strict.
            """,
        source: "XEP-0143 §7.3", fix: .unsafe, asks: .verdict)

    /// A XEP whose schema says what a lamp is, with this example.
    private static func lamp(_ example: String, more: String = "", series: [LintExample] = []) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            \(example)
            ]]></example>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0' elementFormDefault='qualified'>
              <xs:element name='lamp'>
                <xs:complexType>
                  <xs:sequence><xs:element name='shade' type='xs:string'/><xs:element name='since' type='xs:dateTime' minOccurs='0'/></xs:sequence>
                  <xs:attribute name='state' use='required'>
                    <xs:simpleType><xs:restriction base='xs:NCName'><xs:enumeration value='lit'/><xs:enumeration value='dark'/></xs:restriction></xs:simpleType>
                  </xs:attribute>
                </xs:complexType>
              </xs:element>
            </xs:schema>
            ]]></code>
            \(more)
            """, series: series)
    }

    /// What a node tells its subscribers, in a namespace.
    private static func event(_ namespace: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[
            <message><event xmlns='\(namespace)'><items node='lamps'><item id='a'/></items></event></message>
            ]]></example>
            """)
    }

    private static let pubsub = "http://jabber.org/protocol/pubsub"

    static let examples = RuleExamples(
        triggering: [
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade><↓moth↑/></lamp><moth xmlns='urn:xmpp:moths:0'/></message>"),
            event("↓\(pubsub)↑"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><↓shad↑>red</shad></lamp></message>"),
            lamp("<message><↓lmap↑ xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></lmap></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' ↓state='litt'↑><shade>red</shade></lamp></message>"),
            lamp("<message><↓lamp↑ xmlns='urn:xmpp:lamps:0'><shade>red</shade></lamp></message>"),
            lamp("<message><↓lamp↑ xmlns='urn:xmpp:lamps:0' state='lit'><since>2024-01-31T12:00:00Z</since></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade><↓since↑>2024-01-31</since></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade><↓shade↑>blue</shade></lamp></message>"),
            lamp("<message to='romeo@montague.lit'><↓lamp↑ xmlns='urn:xmpp:lamps:0'/></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit' ↓colour='red'↑><shade>red</shade></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit' ↓colour='red'↑><shade>red</shade></lamp></message>", more: "<p>A moth has a 'colour'.</p>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><since>2024-01-31T12:00:00Z</since><shade>red</shade><↓shad↑/></lamp></message>"),
        ],
        nonTriggering: [
            event("\(pubsub)#event"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit' xml:lang='en' x:y='z' xmlns:x='urn:x'><shade>red</shade><moth xmlns='urn:x'/></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'>...</lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0'/></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' ...><shade>red</shade></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='STATE'><shade>red</shade></lamp></message>"),
            lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></message>"),
            lamp(
                "<message><lamp xmlns='urn:xmpp:lamps:0' state='dim'/></message>\n"
                    + "]]></example><example caption='y'><![CDATA[<message><lamp xmlns='urn:xmpp:lamps:0' state='dim'><shade>red</shade></lamp></message>"
                    + "]]></example><example caption='z'><![CDATA[<message><lamp xmlns='urn:xmpp:lamps:0' state='dim'><shade>red</shade></lamp></message>"),
        ],
        corrections: [
            .init(event(pubsub), event("\(pubsub)#event")),
            .init(
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade><moth/></lamp><moth xmlns='urn:xmpp:moths:0'/></message>"),
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade><moth xmlns='urn:xmpp:moths:0'/></lamp><moth xmlns='urn:xmpp:moths:0'/></message>")),
            .init(
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='litt'><shade>red</shade></lamp></message>"),
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></lamp></message>")),
            .init(
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shad>red</shad></lamp></message>"),
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></lamp></message>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        lazy var declared = MeantNamespace.Declared(context.examples)
        // Of a wrong namespace all that is inside tells.
        var told: Set<Range<Int>> = []
        for failure in context.payloads.failures where !isJudgedElsewhere(failure) {
            let namespace = failure.key.namespace
            // Where the xmlns is misspelt, all that follows from it is told of there.
            if ([failure.element] + failure.element.ancestors).contains(where: { ExampleXMLNSMisspelt.misspelt(in: $0, context) != nil }) { continue }
            if let meant = MeantNamespace(failure, schemas: context.schemas, declared: { declared }) {
                let example = context.examples[failure.example]
                if told.insert(place(of: meant, example)).inserted { tell(meant, failure, example, &findings) }
                continue
            }
            let isOwn = context.schemas.isOwn(namespace)
            let words = PayloadWords(failure, owner: context.schemas.claim(on: namespace), isOwn: isOwn, isKnown: context.quotedNames.contains)
            let text = context.examples[failure.example].reading.text
            let range = failure.attribute?.range ?? failure.element.nameRange
            findings.add(
                text.sourceRange(range), words.message, help: words.help, related: declaration(for: failure, context).map { [$0] } ?? [],
                fixes: words.replacement.map { fix($0, failure, text) } ?? [])
        }
    }

    private static func place(of meant: MeantNamespace, _ example: ReadExample) -> Range<Int> {
        meant.declaration.map { example.valueRange(of: $0).range } ?? example.reading.text.sourceRange(meant.element.nameRange)
    }

    private static func tell(_ meant: MeantNamespace, _ failure: PayloadFailure, _ example: ReadExample, _ findings: inout Findings) {
        let (place, name) = (place(of: meant, example), failure.element.localName)
        if let declaration = meant.declaration {
            let what = failure.attribute.map { "<\(name)/> has '\($0.name.local)'" } ?? "<\(name)/> belongs"
            findings.add(
                place, "\(what) in '\(meant.name)', and not in '\(ProblemWords.clipped(failure.key.namespace, to: 80))': write xmlns='\(meant.name)'",
                fixes: example.valueRange(of: declaration).isLiteral ? [Fix("write '\(meant.name)'", replace: place, with: meant.name, safety: .unsafe)] : [])
        } else {
            let isLiteral = example.reading.text.isLiteral(meant.element.nameRange)
            findings.add(
                place, "<\(name)/> is in the namespace of what is around it, '\(ProblemWords.clipped(failure.key.namespace, to: 80))', which does not have it: add xmlns='\(meant.name)'",
                fixes: isLiteral ? [Fix("add xmlns", replace: place.upperBound..<place.upperBound, with: " xmlns='\(meant.name)'", safety: .unsafe)] : [])
        }
    }

    /// What the schema declares; nil where that is not written in a document.
    private static func declaration(for failure: PayloadFailure, _ context: LintContext) -> RelatedPlace? {
        guard let claim = context.schemas.claim(on: failure.key.namespace), !claim.isBuiltIn, claim.text.bytes == failure.outline.tree.bytes,
            let place = SchemaPlace.place(of: failure, in: failure.outline).map(claim.text.sourceRange)
        else { return nil }
        let message = "what the schema declares"
        if context.schemas.isOwn(failure.key.namespace) { return RelatedPlace(place, message) }
        return context.series.source(inFile: claim.fileName).map { RelatedPlace(place, message, in: $0) }
    }

    /// Whether a rule of its own says what is wrong with a date, with Base64, with the type of a form or field, or with a condition.
    private static func isJudgedElsewhere(_ failure: PayloadFailure) -> Bool {
        let namespace = failure.key.namespace
        if namespace == ExampleForm.namespace, isFormType(failure) { return true }
        if namespace == "urn:ietf:params:xml:ns:xmpp-streams", let parent = failure.element.parent, parent.localName == "error" {
            return parent.namespace.map(ExampleStanza.isStanzaNamespace) ?? false
        }
        guard case .value(_, let type) = failure.kind else { return false }
        if type?.hasSuffix("base64Binary") == true { return PayloadBase64.elements[namespace]?.contains(failure.element.localName) ?? false }
        return type?.hasSuffix("dateTime") == true && (PayloadDatetime.attributes[namespace] != nil || namespace == "urn:xmpp:time")
    }

    /// Whether it is about the type of a form or of a field.
    private static func isFormType(_ failure: PayloadFailure) -> Bool {
        switch failure.kind {
        case .missingAttribute("type"): failure.element.localName == "x"
        case .enumeration:
            failure.attribute?.name.local == "type"
                && (failure.element.localName == "x" || failure.element.localName == "field" && failure.element.parent?.localName == "x")
        default: false
        }
    }

    /// Writes another name or value; the end tag too, where there is one.
    private static func fix(_ replacement: String, _ failure: PayloadFailure, _ text: MappedText) -> [Fix] {
        let places: [Range<Int>]
        if let attribute = failure.attribute {
            if case .enumeration = failure.kind { places = [attribute.valueRange] } else { places = [attribute.nameRange] }
        } else {
            guard failure.element.prefix.isEmpty else { return [] }
            places = failure.element.nameRanges
        }
        guard places.allSatisfy({ text.isLiteral($0) }) else { return [] }
        return [Fix("write '\(replacement)'", places.map { TextEdit(text.sourceRange($0), replacement) }, safety: .unsafe)]
    }
}
