internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SchemaNameUnused: Rule {
    static let info = RuleInfo(
        "schema/name-unused", .info,
        summary: "What a schema declares is shown in an example or told of in the text.",
        rationale: "A name that stands in the schema alone is left from an earlier version, or was forgotten everywhere else: nobody can tell what it means.",
        source: "XEP-0143 §7")

    /// `mark` stands around the name that is found.
    private static func document(_ text: String, _ example: String, mark name: String? = nil, namespace: String = "urn:xmpp:lamps:0") -> LintExample {
        func declared(_ other: String) -> String { other == name ? "name='↓\(other)↑'" : "name='\(other)'" }
        return .body("""
            <p>\(text)</p>
            <example caption='x'><![CDATA[
            <message><lamp xmlns='\(namespace)'\(example)/></message>
            ]]></example>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)' xmlns='\(namespace)' elementFormDefault='qualified'>
              <xs:element name='lamp'>
                <xs:complexType>
                  <xs:sequence><xs:element \(declared("wick-length")) minOccurs='0' type='xs:string'/></xs:sequence>
                  <xs:attribute \(declared("bright")) type='xs:boolean'/>
                </xs:complexType>
              </xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [document("A lamp.", " bright='true'", mark: "wick-length"), document("Its wick is told of by 'wick-length'.", "", mark: "bright")],
        nonTriggering: [
            document("It may have a <tt>wick-length</tt>.", " bright='true'"), document("It has a 'wick-length' and can be bright.", ""),
            document("A lamp.", " bright='true'", namespace: "urn:ietf:params:xml:ns:lamps"),
            .body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'><xs:element name='lamp'/></xs:schema>\n]]></code>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let schemas = context.examples.filter { $0.holdsSchema && $0.reading.classification == .xml && !$0.block.element.isExpanded }
        guard !schemas.isEmpty else { return }
        let used = Set(context.examples.lazy.filter { !$0.holdsSchema }.flatMap { $0.reading.tree.elements.compactMap(\.namespace) })
        var words: Set<String>?
        var told: Set<String> = []
        for schema in schemas {
            guard let root = schema.reading.tree.root, let namespace = root["targetNamespace"], used.contains(namespace), !isForeign(namespace) else { continue }
            for declaration in root.descendants where declaration.namespace == SchemaOutline.xsd && ["element", "attribute"].contains(declaration.localName) {
                guard let name = declaration.attribute("name"), !name.value.isEmpty else { continue }
                let known = words ?? self.words(of: context)
                words = known
                guard !known.contains(name.value), told.insert(declaration.localName + " " + name.value).inserted else { continue }
                let shown = ProblemWords.clipped(name.value)
                findings.add(
                    schema.valueRange(of: name).range,
                    "\(declaration.localName == "element" ? "<\(shown)/>" : "the attribute '\(shown)'") stands in the schema alone: no example shows it and the text does not name it")
            }
        }
    }

    /// Whether it is another organization that describes a namespace, so that a document uses what it needs of it.
    private static func isForeign(_ namespace: String) -> Bool { namespace.hasPrefix("urn:ietf:") || namespace.hasPrefix("http://www.w3.org/") }

    /// The words of a document outside of its schemas: runs of what names are made of.
    private static func words(of context: LintContext) -> Set<String> {
        let bytes = context.source.bytes
        var words: Set<String> = []
        var start = context.header.element?.range.upperBound ?? 0
        func read(_ range: Range<Int>) {
            for word in bytes[range].split(whereSeparator: { !XMLByte.isName($0) || $0 == 0x3A || $0 == 0x2E }) {
                words.insert(String(decoding: word, as: UTF8.self))
            }
        }
        for block in context.xep.blocks where block.holdsSchema && !block.element.isExpanded {
            let range = block.element.range
            if range.lowerBound > start { read(start..<range.lowerBound) }
            start = max(start, range.upperBound)
        }
        if start < bytes.count { read(start..<bytes.count) }
        return words
    }
}
