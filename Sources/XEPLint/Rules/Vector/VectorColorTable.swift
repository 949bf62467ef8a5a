internal import XEPKit
internal import XEPVectors
internal import XMLKit

enum VectorColorTable: Rule {
    static let info = RuleInfo(
        "vector/color-table", .error,
        summary: "A table of color vectors holds what the algorithm of XEP-0392 gives.",
        rationale: """
            Implementers take test vectors for the truth where the text is hard to read. Three versions of XEP-0392 have published \
            vectors that their own text does not give.
            """,
        source: "XEP-0392 §13")

    private static func table(_ angle: String) -> LintExample {
        .body("""
            <table caption='Vectors'>
              <tr><th>Text</th><th>Angle</th><th>R</th><th>G</th><th>B</th></tr>
              <tr><td>Romeo</td><td>\(angle)</td><td>0.865</td><td>0.000</td><td>0.686</td></tr>
            </table>
            """)
    }

    static let examples = RuleExamples(
        triggering: [table("↓327.255248↑")],
        nonTriggering: [
            table("327.255249"),
            .body("<table caption='Angles of a balcony'><tr><th>Name</th><th>Angle</th></tr><tr><td>Romeo</td><td>45.0</td></tr></table>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for finding in TableReport(of: context.xep).findings {
            findings.add(finding.range, "wrong vector: \(finding.message)")
        }
    }
}
