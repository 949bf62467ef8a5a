internal import XEPKit
internal import XMLKit

enum DocumentWellFormed: Rule {
    static let info = RuleInfo(
        "document/well-formed", .error,
        summary: "A XEP is well-formed XML.",
        rationale: """
            Nothing can be made of a document that is not well-formed: no page, no schema, no review. Each cause is named once, \
            at the place where it is to be mended, which is often not where a parser gives up.
            """,
        source: "XML 1.0 §2.1", fix: .unsafe, needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>one <em>whisper↓</p>↑"),
            .body("<p>Romeo ↓&↑ Juliet</p>"),
            .body("<p>fewer ↓<↑ 3 words</p>"),
            .body("<p class='a' ↓class↑='b'>twice</p>"),
            .body("<p ↓class=a↑>unquoted</p>"),
            .body("<p>one ↓</b>↑ two</p>"),
            .document("↓<xep>↑<p/>", isVaried: false),
            .document("<xep/>\n↓text after the end\n↑", isVaried: false),
            .document("↓↑", isVaried: false),
        ],
        nonTriggering: [
            .body("<p>Romeo &amp; Juliet, fewer &lt; 3 words</p>"),
            .body("<example caption='x'><![CDATA[<iq>]]></example>"),
        ],
        corrections: [
            .init(.body("<p>Romeo & Juliet</p>"), .body("<p>Romeo &amp; Juliet</p>")),
            .init(.body("<p>fewer < 3 words</p>"), .body("<p>fewer &lt; 3 words</p>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let problems = context.xep.tree.problems.filter { !belongsElsewhere($0.kind) }
        for problem in problems {
            let words = ProblemWords(problem.kind)
            findings.add(
                problem.range, words.message, help: words.help,
                related: problem.related.map { [RelatedPlace($0, ProblemWords.related(problem.kind))] } ?? [],
                fixes: fix(problem, context).map { [$0] } ?? [])
        }
        guard context.xep.tree.problems.isEmpty, case .failure(let failure) = context.document else { return }
        // libxml2 has the last word, such as on characters in names; its place is a line and a column.
        guard let error = failure.errors.first else { return findings.add(0..<0, "not well-formed") }
        let line = context.lines.range(ofLine: error.line) ?? 0..<0
        let start = line.lowerBound + min(max(0, error.column - 1), line.count)
        findings.add(start..<start, "not well-formed: \(ProblemWords.clipped(error.message, to: 200))")
    }

    /// Whether another rule of the group says it.
    private static func belongsElsewhere(_ kind: XMLProblem.Kind) -> Bool {
        switch kind {
        case .undeclaredEntity, .limit, .invalidUTF8, .invalidUTF16, .unknownEncoding, .encodingMismatch: true
        default: false
        }
    }

    private static func fix(_ problem: XMLProblem, _ context: LintContext) -> Fix? {
        let range = problem.range
        return switch problem.kind {
        case .bareAmpersand where context.source.text(range) == "&": Fix("write &amp;", replace: range, with: "&amp;", safety: .unsafe)
        case .strayLessThan where context.source.text(range) == "<": Fix("write &lt;", replace: range, with: "&lt;", safety: .unsafe)
        case .cdataEndInText where context.source.text(range) == "]]>": Fix("write ]]&gt;", replace: range, with: "]]&gt;", safety: .unsafe)
        default: nil
        }
    }
}
