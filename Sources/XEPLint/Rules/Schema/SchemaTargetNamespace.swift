internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum SchemaTargetNamespace: Rule {
    static let info = RuleInfo(
        "schema/target-namespace", .warning,
        summary: "A schema has a target namespace, and it is the one that its names without a prefix are in.",
        rationale: "Where a namespace is raised, one of the two places at the top of the schema is easily forgotten, and then no reference in it is found.",
        source: "XML Schema Part 1 §3.15, XEP-0143 §7.3", fix: .unsafe)

    private static func untargeted(_ target: String, start: String = "", end: String = "", _ reference: String = "ref='lamp'") -> LintExample {
        .body("""
            <code><![CDATA[
            <\(start)xs:schema\(end) xmlns:xs='http://www.w3.org/2001/XMLSchema'\(target) xmlns='urn:xmpp:lamps:1'>
              <xs:element name='lamp' type='xs:string'/>
              <xs:element name='lamps'><xs:complexType><xs:sequence><xs:element \(reference)/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    private static func schema(_ target: String, _ plain: String) -> LintExample {
        .body("""
            <example caption='x'><![CDATA[<message><lamp xmlns='urn:xmpp:lamps:1'/></message>]]></example>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(target)' xmlns='\(plain)'>
              <xs:element name='lamp' type='xs:string'/>
            </xs:schema>
            ]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [schema("↓urn:xmpp:lamps:0↑", "urn:xmpp:lamps:1"), schema("urn:xmpp:lamps:1", "↓urn:xmpp:lamps:0↑"), schema("urn:xmpp:lamps:1", "↓urn:xmpp:lmaps:1↑"), untargeted("", start: "↓", end: "↑")],
        nonTriggering: [schema("urn:xmpp:lamps:1", "urn:xmpp:lamps:1"), schema("urn:xmpp:lamps:1", "urn:xmpp:gates:0"), schema("urn:xmpp:lamps:1", "http://www.w3.org/2001/XMLSchema"), untargeted("", "ref='moth'")],
        corrections: [
            .init(schema("urn:xmpp:lamps:0", "urn:xmpp:lamps:1"), schema("urn:xmpp:lamps:1", "urn:xmpp:lamps:1")),
            .init(untargeted(""), untargeted(" targetNamespace='urn:xmpp:lamps:1'")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.holdsSchema && !example.block.element.isExpanded {
            guard let root = example.reading.tree.root else { continue }
            if let plain = missing(in: root) {
                findings.add(
                    example.reading.text.sourceRange(root.nameRange),
                    "the schema does not say which namespace it describes: add targetNamespace='\(ProblemWords.clipped(plain.value, to: 80))'",
                    fixes: addition(of: plain, example))
                continue
            }
            guard let target = root.attribute("targetNamespace"),
                let plain = root.attributes.first(where: { $0.name.qualified == "xmlns" }), target.value != plain.value, isSame(target.value, plain.value)
            else { continue }
            var counts: [String: Int] = [:]
            for name in context.namespaceNames { counts[name.name, default: 0] += 1 }
            let isTargetWrong = counts[target.value, default: 0] <= counts[plain.value, default: 0]
            let (wrong, right) = isTargetWrong ? (target, plain) : (plain, target)
            let place = example.valueRange(of: wrong)
            findings.add(
                place.range,
                "the schema describes '\(ProblemWords.clipped(target.value, to: 80))', and its names are in '\(ProblemWords.clipped(plain.value, to: 80))': write '\(ProblemWords.clipped(right.value, to: 80))'",
                fixes: place.isLiteral ? [Fix("write '\(right.value)'", replace: place.range, with: right.value, safety: .unsafe)] : [])
        }
    }

    /// The default namespace of a schema that has no target namespace, and refers without a prefix to what it declares.
    static func missing(in root: XMLElement) -> XMLAttribute? {
        guard root.namespace == SchemaOutline.xsd, root.attribute("targetNamespace") == nil, let plain = root.declaration(of: ""), plain.value != SchemaOutline.xsd, !plain.value.isEmpty
        else { return nil }
        let declared = Set(root.elements.compactMap { $0["name"] })
        let isReferred = root.descendants.contains { part in ["ref", "type", "base"].contains { name in part[name].map(declared.contains) ?? false } }
        return isReferred ? plain : nil
    }

    /// Names the target before the default namespace, in the same way.
    private static func addition(of plain: XMLAttribute, _ example: ReadExample) -> [Fix] {
        let (text, tree) = (example.reading.text, example.reading.tree)
        guard text.isLiteral(plain.range) else { return [] }
        let name = plain.nameRange
        let start = text.sourceRange(name).lowerBound
        let written = String(decoding: tree.bytes[name.upperBound..<plain.range.upperBound], as: UTF8.self)
        // The white space before it keeps the two in line.
        let space = tree.bytes[..<name.lowerBound].reversed().prefix(while: XMLByte.isSpace).reversed()
        return [Fix("add targetNamespace", replace: start..<start, with: "targetNamespace" + written + String(decoding: space, as: UTF8.self), safety: .unsafe)]
    }

    /// Whether two names were meant to be one: other versions of a namespace, or a slip.
    static func isSame(_ left: String, _ right: String) -> Bool {
        func stem(_ name: String) -> Substring { name.dropLast(name.reversed().prefix { $0.isNumber }.count) }
        if stem(left) == stem(right), left.last?.isNumber ?? false || right.last?.isNumber ?? false { return true }
        return left.filter(\.isNumber) == right.filter(\.isNumber) && Nearest.word(to: left, among: [right], limit: 1) != nil
    }
}
