internal import XEPKit
internal import XMLKit

enum ExampleNamespaceVersion: Rule {
    static let info = RuleInfo(
        "example/namespace-version", .warning,
        summary: "The examples use one version of a namespace.",
        rationale: "When the version of a namespace is raised, an example is easily forgotten; what it then shows is another protocol.",
        source: "XEP-0053 §5, XEP-0143 §7.2", fix: .unsafe)

    private static func stanzas(_ versions: Int...) -> LintExample {
        .body(versions.map { "<example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:\($0)'/></message>]]></example>\n" }.joined())
    }

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[<message><a xmlns='urn:xmpp:balcony:1'/><b xmlns='urn:xmpp:balcony:1'/><c xmlns='urn:xmpp:balcony:1'/></message>]]></example><example caption='y'><![CDATA[<message><a xmlns='↓urn:xmpp:balcony:0↑'/></message>]]></example>")
        ],
        nonTriggering: [stanzas(0, 0, 0), stanzas(0, 1, 1), stanzas(0, 0, 0, 1, 1, 1, 1)],
        corrections: [.init(stanzas(1, 1, 0, 1), stanzas(1, 1, 1, 1))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let names = context.namespaceNames
        let blocks = context.xep.blocks.map(\.element.range)
        for mistake in context.namespaceMistakes where mistake.isOlder && (mistake.name.place == .example || mistake.name.place == .schema) {
            let written = mistake.name.name
            // Where both stand in one block, that is the point of it.
            guard let block = blocks.first(where: { $0.contains(mistake.name.range.lowerBound) }),
                !names.contains(where: { $0.name == mistake.meant && block.contains($0.range.lowerBound) })
            else { continue }
            findings.add(
                mistake.name.range,
                "'\(ProblemWords.clipped(written, to: 80))' is an older version of the namespace than elsewhere in this document: write '\(mistake.meant)', or say why",
                fixes: [Fix("write '\(mistake.meant)'", replace: mistake.name.range, with: mistake.meant, safety: .unsafe)])
        }
    }
}
