internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SchemaTooStrict: Rule {
    static let info = RuleInfo(
        "schema/too-strict", .warning,
        summary: "A schema accepts what those who use its namespace do.",
        rationale: """
            Where three documents of the series, or three examples of one, break a schema in the same way, it is the schema that \
            asks for more than is meant, and a validator would refuse what everybody sends. So it is where the text tells what an example has \
            and the schema has not, together with the element that it belongs to, or where both examples of two do without. It is said once, here, and not of each example.
            """,
        source: "XEP-0143 §7.3", asks: .verdict)

    private static let schema = """
        <code><![CDATA[
        <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0' elementFormDefault='qualified'>
          <xs:element name='lamps'>
            <xs:complexType><xs:sequence><xs:element ref='lamp' maxOccurs='unbounded'/></xs:sequence></xs:complexType>
          </xs:element>
          <xs:element name='lamp'>
            <xs:complexType>↓<xs:attribute name='on' type='xs:boolean'/>↑</xs:complexType>
          </xs:element>
        </xs:schema>
        ]]></code>
        """

    private static func example(_ attribute: String) -> String {
        "<example caption='x'><![CDATA[\n<message><lamp xmlns='urn:xmpp:lamps:0' \(attribute)='true'/></message>\n]]></example>"
    }

    /// So many other documents are named.
    private static let shown = 4

    private static let unmarked = Marks.removed(from: schema)

    private static func others(_ count: Int) -> [LintExample] {
        (1...count).map { .body(example("off"), file: "xep-000\($0).xml") }
    }

    static let examples = RuleExamples(
        triggering: [
            .body(schema, series: others(3)),
            .body(schema + example("off"), series: others(2)),
            .body(schema + example("off") + example("off") + example("off")),
            .body(schema + example("off") + "<p>The 'off' attribute of &lt;lamp/&gt; puts it out.</p>"),
            .body(schema + example("off") + "<p>These are the attributes of &lt;lamp/&gt;:</p><ul><li>'off' puts it out.</li></ul>"),
            unqualified("<↓xs:schema↑"),
        ],
        nonTriggering: [
            .body(unmarked + example("on"), series: others(2)),
            .body(unmarked + example("off"), series: others(1)),
            .body(unmarked + example("off") + example("off")),
            .body(unmarked + example("off") + "<p>The 'off' attribute of &lt;moth/&gt; is another.</p><p>A &lt;lamp/&gt; has none.</p>"),
            unqualified("<xs:schema elementFormDefault='qualified'"),
        ])

    /// A schema whose start tag decides in which namespace an element inside of another is.
    private static func unqualified(_ start: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[<message><lamp xmlns='urn:xmpp:lamps:0'><shade>red</shade></lamp></message>]]></example>
            <code><![CDATA[
            \(start) xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0' xmlns='urn:xmpp:lamps:0'>
              <xs:element name='lamp'>
                <xs:complexType><xs:sequence><xs:element name='shade' type='xs:string'/></xs:sequence></xs:complexType>
              </xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var unqualified: Set<String> = []
        for strict in context.payloads.strict {
            let key = strict.sample.key
            // One attribute mends it for all elements.
            if case .unqualified = strict.sample.kind, !unqualified.insert(key.namespace).inserted { continue }
            guard let own = context.schemas.own.first(where: { $0.claim.namespace == key.namespace }),
                let place = SchemaPlace.place(of: strict.sample, in: SchemaWords.outline(of: own))
            else { continue }
            let words = PayloadWords(strict.sample, owner: own.claim, isOwn: true, isKnown: { _ in true })
            let count = Set(strict.places.map(\.example)).count
            let here = count == 0 ? [] : [count == 1 ? "an example here" : "\(count) examples here"]
            let who = here + strict.elsewhere.prefix(shown).map(\.documentName)
                + (strict.elsewhere.count > shown ? ["\(strict.elsewhere.count - shown) more"] : [])
            let list = who.count == 1 ? who.joined() : who.dropLast().joined(separator: ", ") + " and " + (who.last ?? "")
            let isUnqualified = if case .unqualified = strict.sample.kind { true } else { false }
            findings.add(
                own.claim.text.sourceRange(place),
                words.message + (isUnqualified ? ", and it is of '\(key.namespace)' in \(list)" : "; so it is in \(list): let the schema allow it"),
                related: strict.places.map {
                    RelatedPlace(context.examples[$0.example].reading.text.sourceRange($0.attribute?.range ?? $0.element.nameRange), "so it is here")
                } + strict.elsewhere.prefix(shown).compactMap { place in
                    context.series.source(inFile: place.fileName).map { RelatedPlace(place.range, "so it is here", in: $0) }
                })
        }
    }
}
