internal import XEPKit
internal import XMLKit

enum DocumentEncoding: Rule {
    static let info = RuleInfo(
        "document/encoding", .error,
        summary: "A XEP is in the encoding that it declares, or in UTF-8 where it declares none.",
        rationale: "A byte that is no character of the encoding ends the document for every reader, mostly where a name with an accent was saved by an old editor.",
        source: "XML 1.0 §4.3.3", needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .document("<?xml version='1.0' encoding='↓UTF-16↑'?><xep/>", isVaried: false),
            .document("<?xml version='1.0' encoding='↓Elizabethan↑'?><xep/>", isVaried: false),
        ],
        nonTriggering: [
            .document("<?xml version='1.0' encoding='utf-8'?><xep>Čapek</xep>"),
            .document("<?xml version='1.0' encoding='US-ASCII'?><xep>Capek</xep>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for problem in context.xep.tree.problems {
            switch problem.kind {
            case .invalidUTF8, .invalidUTF16, .unknownEncoding, .encodingMismatch:
                let words = ProblemWords(problem.kind)
                findings.add(problem.range, words.message, help: words.help)
            default: break
            }
        }
    }
}
