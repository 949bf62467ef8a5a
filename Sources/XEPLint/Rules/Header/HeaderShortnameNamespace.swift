internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum HeaderShortnameNamespace: Rule {
    static let info = RuleInfo(
        "header/shortname-namespace", .info,
        summary: "The short name is that of the namespace.",
        rationale: "A XEP whose namespace is urn:xmpp:whispers:0 is looked for under whispers; a letter that differs is a typing error in one of the two.",
        source: "XEP-0053 §4, XEP-0143 §5.2", fix: .unsafe, needs: .document)

    static let examples = RuleExamples(
        triggering: [.header("<shortname>↓whisper↑</shortname>"), .header("<shortname>↓whsipers↑</shortname>")],
        nonTriggering: [
            .header("<shortname>whispers2</shortname>"), .header("<shortname>whispers</shortname>"), .header("<shortname>balcony</shortname>"),
            .header("<shortname>NOT_YET_ASSIGNED</shortname>"),
        ],
        corrections: [.init(.header("<shortname>whisper</shortname>"), .header("<shortname>whispers</shortname>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.shortname, field.text.utf8.count > 3, !field.text.contains("_") else { return }
        let names = Set(context.examples.filter(\.holdsSchema).compactMap { example -> String? in
            guard let target = example.reading.tree.root?["targetNamespace"], target.hasPrefix("urn:xmpp:") else { return nil }
            return target.split(separator: ":").dropFirst(2).first.map(String.init)
        })
        guard names.count == 1, let name = names.first, letters(name) != letters(field.text), !isMistyped(name, field.text, context) else { return }
        guard Nearest.word(to: field.text, among: [name], limit: field.text.utf8.count > 6 ? 2 : 1) != nil else { return }
        findings.add(
            field.range, "the short name is '\(field.shown)', and the namespace has '\(ProblemWords.clipped(name))'",
            fixes: field.fixes(writing: name, safety: .unsafe))
    }

    /// What counts: a number behind the name tells two protocols of one purpose apart, and hyphens may stand in one of the two alone.
    private static func letters(_ name: String) -> String { name.lowercased().filter(\.isLetter) }

    /// Whether the short name stands as that of a namespace somewhere, so that it is the schema's that is mistyped.
    private static func isMistyped(_ name: String, _ short: String, _ context: LintContext) -> Bool {
        let names = context.namespaceNames.compactMap { $0.name.hasPrefix("urn:xmpp:") ? $0.name.split(separator: ":").dropFirst(2).first : nil }
        return names.contains { letters(String($0)) == letters(short) }
    }
}
