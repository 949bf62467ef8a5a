internal import XEPKit
internal import XMLKit

enum SchemaDocumentNumber: Rule {
    static let info = RuleInfo(
        "schema/document-number", .warning,
        summary: "A schema says of which XEP it is by that XEP's own number.",
        rationale: "Schemas are published apart from their documents; the note at the top is the only way back, and one that was copied with a schema leads elsewhere.",
        source: "XEP-0143 §6.12", fix: .unsafe, asks: .series)

    private static func schema(_ note: String, series: [LintExample] = []) -> LintExample {
        .body("""
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>
              <xs:annotation><xs:documentation>
                The protocol documented by this schema is defined in
                \(note)
              </xs:documentation></xs:annotation>
            </xs:schema>
            ]]></code>
            """, series: series)
    }

    static let examples = RuleExamples(
        triggering: [
            schema("XEP-↓0998↑: http://www.xmpp.org/extensions/xep-0998.html"), schema("XEP-0999: https://xmpp.org/extensions/xep-↓0998↑.html"), schema("XEP-↓0998↑."),
        ],
        nonTriggering: [
            schema("XEP-0999: https://xmpp.org/extensions/xep-0999.html NOTE: superseded by XEP-0998: https://xmpp.org/extensions/xep-0998.html"), schema("RFC 6120, as XEP-0998 says"),
            schema("XEP-xxxx"),
            schema(
                "XEP-0998",
                series: [.body("<code><![CDATA[\n<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'/>\n]]></code>", file: "xep-0998.xml")]),
        ],
        corrections: [
            .init(
                schema("XEP-0998: https://xmpp.org/extensions/xep-0998.html"), schema("XEP-0999: https://xmpp.org/extensions/xep-0999.html"))
        ])

    private static let phrase = Array("this schema is defined in".utf8)

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let number = context.xep.number else { return }
        for own in context.schemas.own {
            let bytes = own.claim.text.bytes
            guard let root = SchemaWords.outline(of: own).root else { continue }
            for note in root.elements("annotation").flatMap({ $0.elements("documentation") }) {
                let others = references(in: bytes, note.contentRange).filter { $0.number != number }
                guard let first = others.first, let namespace = own.claim.namespace,
                    !context.series.schemas.claims(on: namespace).contains(where: { $0.number == first.number })
                else { continue }
                let edits = others.map { TextEdit(own.claim.text.sourceRange($0.digits), XEPName.digits(number)) }
                let isLiteral = others.allSatisfy { own.claim.text.isLiteral($0.digits) }
                findings.add(
                    own.claim.text.sourceRange(first.digits), "the schema says that it is of XEP-\(XEPName.digits(first.number)), and this is XEP-\(XEPName.digits(number))",
                    fixes: isLiteral ? [Fix("write \(XEPName.digits(number))", edits, safety: .unsafe)] : [])
            }
        }
    }

    /// The numbers right after the phrase: that of the document, and that in its address.
    private static func references(in bytes: [UInt8], _ range: Range<Int>) -> [(number: Int, digits: Range<Int>)] {
        let words = bytes[range].split(whereSeparator: XMLByte.isSpace)
        let count = phrase.split(separator: 0x20).count
        guard words.count > count, let start = words.indices.dropLast(count).first(where: { words[$0..<$0 + count].joined(separator: [0x20]).elementsEqual(phrase) }) else { return [] }
        var found: [(number: Int, digits: Range<Int>)] = []
        for word in words[(start + count)...].prefix(2) {
            guard let hyphen = word.indices.first(where: { word[$0...].starts(with: "XEP-".utf8) || word[$0...].starts(with: "/xep-".utf8) }) else { break }
            let start = word[hyphen] == 0x2F ? hyphen + 5 : hyphen + 4
            guard start + 4 <= word.endIndex else { break }
            let digits = start..<start + 4
            guard let number = XEPName.number(ofReference: "XEP-" + String(decoding: bytes[digits], as: UTF8.self)) else { break }
            found.append((number, digits))
        }
        return found
    }
}
