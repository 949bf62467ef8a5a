internal import XEPKit
internal import XMLKit

enum HeaderNumber: Rule {
    static let info = RuleInfo(
        "header/number", .error,
        summary: "The number of a XEP is that of its file; a ProtoXEP has xxxx.",
        rationale: """
            The file xep-0317.xml holds XEP-0317, and everything that is made of the series finds it by that. A ProtoXEP has no \
            number before the XEP Editor gives it one.
            """,
        source: "XEP-0143 §5.2", fix: .safe, needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<number>↓0998↑</number>"),
            .header("<number>↓999↑</number>"),
            .header("<number>↓xxxx↑</number>"),
            .header("↓<number/>↑"),
            .header("<number>↓0999↑</number>", file: Template.protoXEP),
            .header("<number>↓0490↑</number>", file: "XEP-0490.xml"), .header("<number>↓0490↑</number>", file: "xep-490.xml"),
            .header("<number>↓0490↑</number>", file: "xep-0490-draft.xml"),
        ],
        nonTriggering: [
            .header("<number> 0999 </number>"),
            .header("<number>XXXX</number>", file: Template.protoXEP),
        ],
        corrections: [.init(.header("<number>0998</number>"), .header("<number>0999</number>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.number else { return }
        if let number = context.xep.number {
            let digits = XEPName.digits(number)
            guard field.text != digits else { return }
            findings.add(
                field.range,
                field.isEmpty ? "the number is missing: \(context.xep.fileName) is XEP-\(digits)"
                    : "number '\(field.shown)' in \(context.xep.fileName): write \(digits)",
                fixes: field.fixes(writing: digits))
        } else if let file = context.missedFileName {
            findings.add(field.range, "\(ProblemWords.clipped(context.xep.fileName)) is taken for a ProtoXEP, which has no number: name the file \(file)")
        } else if field.text.lowercased() != "xxxx", !context.isEditorsOwn {
            findings.add(
                field.range, "a ProtoXEP has no number: write xxxx, or name the file xep-NNNN.xml",
                fixes: field.fixes(writing: "xxxx", safety: .unsafe))
        }
    }
}
