internal import XEPKit
internal import XEPVectors
internal import XMLKit

enum VectorSuiteTable: Rule {
    static let info = RuleInfo(
        "vector/suite-table", .error,
        summary: "A table or code that `<?xep-vectors?>` owns holds what the suite gives.",
        rationale: """
            With `<?xep-vectors suite="colors" table="edges"?>` before it, a table is what `xep vectors update` writes, so that nobody types \
            numbers by hand and the document cannot fall behind the vectors that implementers use. `xep vectors list --tables` names them all.
            """,
        source: "XEP-0143 §7", fix: .safe)

    private static let right = """
        <table caption='Contrast'>
          <tr><th>Lightness</th><th>Contrast to white</th><th>Contrast to black</th></tr>
          <tr><td>20</td><td>13.14</td><td>1.60</td></tr>
          <tr><td>30</td><td>9.35</td><td>2.25</td></tr>
          <tr><td>40</td><td>6.46</td><td>3.25</td></tr>
          <tr><td>49</td><td>4.65</td><td>4.52</td></tr>
          <tr><td>50</td><td>4.48</td><td>4.68</td></tr>
          <tr><td>60</td><td>3.17</td><td>6.62</td></tr>
          <tr><td>70</td><td>2.30</td><td>9.15</td></tr>
          <tr><td>80</td><td>1.70</td><td>12.34</td></tr>
        </table>
        """
    private static let owner = "<?xep-vectors suite=\"colors\" table=\"contrast\"?>"

    static let examples = RuleExamples(
        triggering: [
            .body("\(owner)\n" + right.replacing("<td>4.65</td>", with: "<td>↓4.5↑</td>")),
            .body("\(owner)\n<↓table↑ caption='Contrast'/>"),
            .body("↓<?xep-vectors suite=\"colours\" table=\"contrast\"?>↑\n" + right),
            .body("↓<?xep-vectors suite=\"colors\" table=\"contrasts\"?>↑\n" + right),
            .body("↓\(owner)↑\n<p>In the table …</p>\n" + right),
        ],
        nonTriggering: [
            .body("\(owner)\n" + right),
            .body("\(owner)\n" + right.replacing("<td>4.65</td>", with: "<td> <tt>4.65</tt> </td>")),
        ],
        corrections: [
            .init(.body("\(owner)\n" + right.replacing("<td>4.65</td>", with: "<td>4.5</td>")), .body("\(owner)\n" + right)),
            .init(.body("\(owner)\n<table caption='Contrast'/>"), .body("\(owner)\n" + right)),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for owned in OwnedTable.all(in: context.xep) {
            let fixes = owned.edit.map { [Fix("write what the suite gives", replace: $0.range, with: $0.text)] } ?? []
            for finding in owned.findings { findings.add(finding.range, finding.message, fixes: fixes) }
        }
    }
}
