internal import XEPKit
internal import XMLKit

enum RegistrarNamespaceRaised: Rule {
    static let info = RuleInfo(
        "registrar/namespace-raised", .warning,
        summary: "A change that old implementations do not understand raises the namespace. With `--since` alone.",
        rationale: """
            Two implementations that name one namespace have to understand each other. It is said only where schema and examples both show that \
            something is gone, or is required that was not there.
            """,
        source: "XEP-0053 §4.2, XEP-0143 §6.11")

    private static func document(_ namespace: String, element: String = "murmur", attribute: String = "") -> LintExample {
        .body("""
            <example caption='Juliet murmurs'><![CDATA[<message><\(element) xmlns='\(Marks.removed(from: namespace))'\(attribute.isEmpty ? "" : " \(attribute)='1'")/></message>]]></example>
            <code><![CDATA[
            <xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='\(namespace)'>
              <xs:element name='\(element)'><xs:complexType>\(attribute.isEmpty ? "" : "<xs:attribute name='\(attribute)' use='required'/>")</xs:complexType></xs:element>
            </xs:schema>
            ]]></code>
            """)
    }

    static let examples = RuleExamples(
        triggering: [
            document("↓urn:xmpp:murmurs:0↑", element: "hum").since(document("urn:xmpp:murmurs:0")),
            document("↓urn:xmpp:murmurs:0↑", attribute: "volume").since(document("urn:xmpp:murmurs:0")),
            document("↓urn:xmpp:murmurs:0↑").since(document("urn:xmpp:murmurs:0", attribute: "volume")),
        ],
        nonTriggering: [
            document("urn:xmpp:murmurs:1", element: "hum").since(document("urn:xmpp:murmurs:0")),
            document("urn:xmpp:murmurs:0").since(document("urn:xmpp:murmurs:0")),
            document("urn:xmpp:murmurs:0"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past else { return }
        var told: Set<String> = []
        for change in past.difference.incompatibilities where told.insert(change.namespace).inserted {
            let name = VersionedNamespace(change.namespace)
            let advice = name.version.map { "raise it to '\(name.base):\($0 + 1)'" } ?? "old implementations do not understand it"
            findings.add(
                change.new, "\(ProblemWords.clipped(change.message)), and the namespace is still '\(ProblemWords.clipped(change.namespace, to: 80))': \(advice)")
        }
    }
}
