internal import XEPKit
internal import XMLKit

enum DocumentLimit: Rule {
    static let info = RuleInfo(
        "document/limit", .error,
        summary: "A XEP stays within the limits of size, depth and expansion.",
        rationale: "No honest XEP comes near them. They keep a document that somebody sent from taking all memory or all time of whoever looks at it.",
        source: "xepkit", needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .document(
                "<!DOCTYPE xep [<!ENTITY a '0123456789012345'>"
                    + (1...22).map { "<!ENTITY a\($0) '&a\($0 == 1 ? "" : String($0 - 1));&a\($0 == 1 ? "" : String($0 - 1));'>" }.joined()
                    + "]><xep>↓&a22;↑</xep>"),
            .document(String(repeating: "<p>", count: 256) + "↓<p>↑", isVaried: false),
        ],
        nonTriggering: [.document("<!DOCTYPE xep [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><xep>&b;</xep>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for problem in context.xep.tree.problems {
            guard case .limit = problem.kind else { continue }
            findings.add(problem.range, ProblemWords(problem.kind).message)
        }
    }
}
