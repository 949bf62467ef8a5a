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

    static let examples = RuleExamples(
        triggering: [
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
            .init(
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='litt'><shade>red</shade></lamp></message>"),
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></lamp></message>")),
            .init(
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shad>red</shad></lamp></message>"),
                lamp("<message><lamp xmlns='urn:xmpp:lamps:0' state='lit'><shade>red</shade></lamp></message>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for failure in context.payloads.failures where !isJudgedElsewhere(failure) {
            let namespace = failure.key.namespace
            let isOwn = context.schemas.isOwn(namespace)
            let words = PayloadWords(failure, owner: context.schemas.claim(on: namespace), isOwn: isOwn, isKnown: context.quotedNames.contains)
            let text = context.examples[failure.example].reading.text
            let range = failure.attribute?.range ?? failure.element.nameRange
            findings.add(
                text.sourceRange(range), words.message, help: words.help, related: declaration(for: failure, context).map { [$0] } ?? [],
                fixes: words.replacement.map { fix($0, failure, text) } ?? [])
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

    /// Whether a rule of its own says what is wrong with a date or with Base64.
    private static func isJudgedElsewhere(_ failure: PayloadFailure) -> Bool {
        if failure.key.namespace == ExampleForm.namespace, isFormType(failure) { return true }
        guard case .value(_, let type) = failure.kind else { return false }
        let namespace = failure.key.namespace
        if type?.hasSuffix("base64Binary") == true { return PayloadBase64.elements[namespace]?.contains(failure.element.localName) ?? false }
        return type?.hasSuffix("dateTime") == true && (PayloadDatetime.attributes[namespace] != nil || namespace == "urn:xmpp:time")
    }

    /// Whether it is about the type of a form or of a field.
    private static func isFormType(_ failure: PayloadFailure) -> Bool {
        switch failure.kind {
        case .missingAttribute("type"): failure.element.localName == "x"
        case .enumeration: failure.attribute?.name.local == "type"
        default: false
        }
    }

    /// Writes another name or value; the end tag too, where there is one.
    private static func fix(_ replacement: String, _ failure: PayloadFailure, _ text: MappedText) -> [Fix] {
        let places: [Range<Int>]
        if let attribute = failure.attribute {
            if case .enumeration = failure.kind { places = [attribute.valueRange] } else { places = [attribute.nameRange] }
        } else {
            guard failure.element.name.prefix.isEmpty else { return [] }
            places = failure.element.nameRanges
        }
        guard places.allSatisfy({ text.isLiteral($0) }) else { return [] }
        return [Fix("write '\(replacement)'", places.map { TextEdit(text.sourceRange($0), replacement) }, safety: .unsafe)]
    }
}
