internal import XEPKit
internal import XMLKit

enum SchemaPattern: Rule {
    static let info = RuleInfo(
        "schema/pattern", .warning,
        summary: "A pattern in a schema is not written between ^ and $.",
        rationale: """
            A pattern of XML Schema matches the whole value by itself, and ^ and $ have no special meaning in it: they match the \
            characters. A pattern that is written as in other languages refuses every value that was meant.
            """,
        source: "XML Schema Part 2 §F", fix: .unsafe, asks: .series)

    private static func pattern(_ value: String) -> LintExample {
        .body("""
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>
              <xs:simpleType name='colour'>
                <xs:restriction base='xs:string'><xs:pattern \(value)/></xs:restriction>
              </xs:simpleType>
            </xs:schema>
            ]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [pattern("↓value='^[0-9a-f]{6}$'↑"), pattern("↓value='^(on)|(off)$'↑"), pattern("↓value='^[0-9a-f]{6}'↑")],
        nonTriggering: [pattern("value='[0-9a-f]{6}'"), pattern("value='[^#]+'"), pattern(#"value='\^+'"#), pattern("value='[0-9]+$'"), pattern("value='^|v'")],
        corrections: [
            .init(pattern("value='^[0-9a-f]{6}$'"), pattern("value='[0-9a-f]{6}'")),
            .init(pattern("value='^(on)|(off)$'"), pattern("value='(on)|(off)'")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for own in context.schemas.own {
            guard let root = SchemaWords.outline(of: own).root else { continue }
            for element in root.descendants where element.localName == "pattern" && element.namespace == SchemaOutline.xsd {
                guard let attribute = element.attribute("value"), let meant = meant(by: attribute.value) else { continue }
                let text = own.claim.text
                findings.add(
                    text.sourceRange(attribute.range),
                    "^ and $ stand for themselves in XML Schema, whose patterns match a whole value anyway: write '\(ProblemWords.clipped(meant))'",
                    fixes: text.isLiteral(attribute.valueRange)
                        ? [Fix("leave out ^ and $", mends(attribute).map { TextEdit(text.sourceRange($0), "") }, safety: .unsafe)] : [])
            }
        }
    }

    /// The pattern without the marks of its ends; nil where a ^ or a $ may be meant as the character.
    private static func meant(by pattern: String) -> String? {
        guard pattern.hasPrefix("^"), let second = pattern.dropFirst().first, !"*+?{|)".contains(second) else { return nil }
        return String(pattern.dropFirst().dropLast(endsInMark(pattern) ? 1 : 0))
    }

    private static func endsInMark(_ pattern: String) -> Bool { pattern.hasSuffix("$") && !pattern.hasSuffix(#"\$"#) }

    private static func mends(_ attribute: XMLAttribute) -> [Range<Int>] {
        let range = attribute.valueRange
        let front = range.lowerBound..<range.lowerBound + 1
        return endsInMark(attribute.value) ? [front, range.upperBound - 1..<range.upperBound] : [front]
    }
}
