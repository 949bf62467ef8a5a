internal import XEPKit
internal import XMLKit

enum SchemaInclusion: Rule {
    static let info = RuleInfo(
        "schema/inclusion", .info,
        summary: "What a table calls REQUIRED or OPTIONAL, the schema has so too.",
        rationale: """
            One implementer reads the table and another generates code from the schema. It is said only of names that the document's schemas \
            declare once, and of REQUIRED and OPTIONAL alone.
            """,
        source: "XEP-0143 §6.12, §7")

    private static func document(_ row: String, _ inclusion: String, attribute: String = "", element: String = "", heading: String = "Inclusion") -> LintExample {
        .body("""
            <table caption='x'><tr><th>Name</th><th>Definition</th><th>\(heading)</th></tr><tr><td>\(row)</td><td>x</td><td>\(inclusion)</td></tr></table>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:xmpp:lamps:0'>
              <xs:element name='lamp'><xs:complexType>
                <xs:sequence>\(element)</xs:sequence>
                \(attribute)
              </xs:complexType></xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    private static let attribute = "<xs:attribute name='bright' use='optional'/>"

    static let examples = RuleExamples(
        triggering: [
            document("bright", "REQUIRED", attribute: "↓<xs:attribute name='bright' use='optional'/>↑"),
            document("'bright' attribute", "OPTIONAL", attribute: "↓<xs:attribute name='bright' use='required'/>↑"),
            document("&lt;wick/&gt; element", "OPTIONAL", element: "↓<xs:element name='wick' type='xs:string'/>↑"),
            document("<tt>wick</tt>", "REQUIRED", element: "↓<xs:element name='wick' type='xs:string' minOccurs='0'/>↑"),
        ],
        nonTriggering: [
            document("bright", "OPTIONAL", attribute: attribute), document("bright", "RECOMMENDED", attribute: attribute), document("other", "REQUIRED", attribute: attribute),
            document("bright", "REQUIRED for some", attribute: attribute), document("bright", "REQUIRED", attribute: attribute, heading: "Support"),
            document("wick", "REQUIRED", element: "<xs:choice><xs:element name='wick'/></xs:choice>"),
            document("wick", "OPTIONAL", element: "<xs:choice><xs:element name='wick'/></xs:choice>"),
            document("wick", "REQUIRED", attribute: "<xs:attribute name='wick'/>", element: "<xs:element name='wick'/>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let rows = context.xep.tables.filter { !$0.element.isExpanded }.flatMap(rows)
        guard !rows.isEmpty, !context.schemas.own.isEmpty else { return }
        let declared = Declaration.byName(in: context)
        var told: Set<String> = []
        for row in rows {
            guard let all = declared[row.name], all.count == 1, let declaration = all.first, let isRequired = declaration.isRequired, isRequired != row.isRequired,
                told.insert(row.name).inserted
            else { continue }
            let shown = declaration.isAttribute ? "the attribute '\(ProblemWords.clipped(row.name))'" : "<\(ProblemWords.clipped(row.name))/>"
            findings.add(
                declaration.range,
                "\(shown) is \(row.isRequired ? "REQUIRED" : "OPTIONAL") by a table, and \(isRequired ? "required" : "optional") by the schema: make the two agree",
                related: [RelatedPlace(row.range, "the table")])
        }
    }

    // MARK: Tables

    private struct Row {
        let name: String
        let isRequired: Bool
        let range: Range<Int>
    }

    private static let headings: Set<String> = ["inclusion", "requirement", "required?", "required", "optionality", "required/optional"]

    /// The rows that begin with one name and say REQUIRED or OPTIONAL and nothing else under a heading that means it.
    private static func rows(of table: Table) -> [Row] {
        let cells = table.rows
        guard let header = cells.first, let column = header.firstIndex(where: { headings.contains($0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()) })
        else { return [] }
        return cells.dropFirst().compactMap { row in
            guard row.count == header.count, column > 0, let first = row.first, let name = name(first.text) else { return nil }
            let word = row[column].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard word == "REQUIRED" || word == "OPTIONAL" else { return nil }
            return Row(name: name, isRequired: word == "REQUIRED", range: row[column].contentRange)
        }
    }

    /// The name in a cell that holds it, its marks, and perhaps what it is.
    private static func name(_ text: String) -> String? {
        var words = text.split(whereSeparator: \.isWhitespace)
        if words.count == 2, let kind = words.last, ["attribute", "element", "child"].contains(kind) { words.removeLast() }
        guard words.count == 1, let word = words.first else { return nil }
        let name = word.drop { "<'\"@".contains($0) }.prefix { !"/>'\"".contains($0) }
        return !name.isEmpty && name.utf8.allSatisfy { XMLByte.isName($0) && $0 < 0x80 && $0 != 0x3A } ? String(name) : nil
    }

    // MARK: Schemas

    private struct Declaration {
        let isAttribute: Bool
        /// Nil where it cannot be told without its surroundings.
        let isRequired: Bool?
        let range: Range<Int>

        static func byName(in context: LintContext) -> [String: [Declaration]] {
            var found: [String: [Declaration]] = [:]
            for own in context.schemas.own {
                guard let root = SchemaWords.outline(of: own).root else { continue }
                for part in root.descendants where part.localName == "attribute" || part.localName == "element" {
                    guard let name = part["name"] ?? part["ref"]?.split(separator: ":").last.map(String.init), part.parent != root else { continue }
                    found[name, default: []].append(Declaration(part, own))
                }
            }
            return found
        }

        private init(_ part: XMLElement, _ own: SchemaRegistry.Own) {
            isAttribute = part.localName == "attribute"
            range = own.claim.text.sourceRange(part.startTag)
            isRequired = isAttribute ? part["use"] == "required" : Self.isRequired(part)
        }

        /// Whether an element has to stand where it is declared.
        private static func isRequired(_ part: XMLElement) -> Bool? {
            for model in part.ancestors {
                switch model.localName {
                case "sequence", "all": if model["minOccurs"] == "0" { return nil }
                case "complexType", "extension": return part["minOccurs"] != "0"
                default: return nil
                }
            }
            return nil
        }
    }
}
