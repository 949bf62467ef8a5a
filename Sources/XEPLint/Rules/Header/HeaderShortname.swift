internal import XEPKit
internal import XMLKit

enum HeaderShortname: Rule {
    static let info = RuleInfo(
        "header/shortname", .warning,
        summary: "A short name is one word, and one that is not given yet is written NOT_YET_ASSIGNED.",
        rationale: """
            The XMPP Registrar looks for NOT_YET_ASSIGNED to know which documents still wait for a short name; other ways to say it are \
            taken for the short name itself.
            """,
        source: "XEP-0053 §4, XEP-0143 §5.2", fix: .safe, needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<shortname>↓Not yet assigned↑</shortname>"),
            .header("<shortname>↓TO BE ASSIGNED↑</shortname>"),
            .header("<shortname>↓NOT-YET-ASSIGNED↑</shortname>"),
            .header("<shortname>↓NOT_YET_ASIGNED↑</shortname>"),
            .header("<shortname>↓TODO↑</shortname>"),
            .header("<shortname>↓my hats↑</shortname>"),
            .header("<shortname>↓urn:xmpp:whispers:0↑</shortname>"),
            .header("<shortname>↓xep-0999↑</shortname>"),
        ],
        nonTriggering: [
            .header("<shortname>NOT_YET_ASSIGNED</shortname>"), .header("<shortname>muc-hats</shortname>"), .header("<shortname>N/A</shortname>"),
            .header("<shortname>MIX-CORE</shortname>"), .header("<shortname/>"),
        ],
        corrections: [.init(.header("<shortname>Not yet assigned</shortname>"), .header("<shortname>NOT_YET_ASSIGNED</shortname>"))])

    /// What the template has for a short name.
    static let placeholder = "NOT_YET_ASSIGNED"

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.shortname, !field.isEmpty, field.text != placeholder else { return }
        let plain = field.text.uppercased().split { !$0.isLetter }.joined(separator: " ")
        if ["NOT YET ASSIGNED", "TO BE ASSIGNED", "TO BE ISSUED", "UNASSIGNED", "NOT ASSIGNED", "TBD", "TBA", "TODO", "TO DO", "FIXME"].contains(plain)
            || Nearest.word(to: plain, among: ["NOT YET ASSIGNED"], limit: 2) != nil {
            findings.add(
                field.range, "'\(field.shown)' is taken for a short name: write \(placeholder)", fixes: field.fixes(writing: placeholder))
        } else if field.text.hasPrefix("urn:") || field.text.contains("://") {
            findings.add(field.range, "'\(field.shown)' is a namespace: the short name is the word in it that stands for the document")
        } else if let parts = XEPName.parts(of: field.text), parts.series == "xep" {
            findings.add(field.range, "'\(field.shown)' is a number: the short name is a word, or \(placeholder) until there is one")
        } else if field.text.contains(" ") {
            findings.add(field.range, "a short name is one word: letters, digits, - and _")
        }
    }
}
