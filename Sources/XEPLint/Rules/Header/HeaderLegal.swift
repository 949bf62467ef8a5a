internal import XEPKit
internal import XMLKit

enum HeaderLegal: Rule {
    static let info = RuleInfo(
        "header/legal", .warning,
        summary: "The legal notice comes by its entity.",
        rationale: """
            The notice is part of the XSF's IPR policy and changes with it: &LEGALNOTICE; (or &PUBLICDOMAINNOTICE;) always brings the one \
            that holds, a copy stays as it was.
            """,
        source: "XEP-0143 §5.2", fix: .unsafe, needs: .header)

    private static let written = "<legal><copyright>x</copyright><permissions>x</permissions><warranty>x</warranty><liability>x</liability><conformance>x</conformance></legal>"

    static let examples = RuleExamples(
        triggering: [.header("↓\(written)↑"), .header("↓<legal>&XSF;</legal>↑")],
        nonTriggering: [.header("&LEGALNOTICE;"), .header("&PUBLICDOMAINNOTICE;")],
        corrections: [.init(.header(written), .header("&LEGALNOTICE;"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let legal = context.header.legal, !legal.isExpanded else { return }
        findings.add(
            legal.range, "the legal notice is written out: write &LEGALNOTICE; instead",
            fixes: [Fix("write &LEGALNOTICE;", replace: legal.range, with: "&LEGALNOTICE;", safety: .unsafe)])
    }
}
