enum DocumentSuppression: Rule {
    static let info = RuleInfo(
        "document/suppression", .warning,
        summary: "A suppression names a rule that has something to hide there, and says why.",
        rationale: """
            `<?xep-lint ignore="group/name" reason="…"?>` before an element hides what the rule finds in it. Without a reason nobody \
            can tell later whether it still holds, and one that hides nothing only looks as if something were wrong.
            """,
        source: "xepkit", needs: .text)

    static let examples = RuleExamples(
        triggering: [
            .body("↓<?xep-lint ignore=\"header/number\" reason=\"none\"?>↑<p>x</p>"),
            .body("↓<?xep-lint ignore=\"header/numbre\" reason=\"typing error\"?>↑<p>x</p>"),
            .body("↓<?xep-lint reason=\"names no rule\"?>↑<p>x</p>"),
            .body("↓<?xep-lint ignore='header/number?>↑<p>x</p>"),
            .body("<p>x</p>↓<?xep-lint ignore=\"header/number\" reason=\"nothing follows\"?>↑"),
            .header("↓<?xep-lint ignore=\"header/number\"?>↑<number>12</number>"),
        ],
        nonTriggering: [
            .header("<?xep-lint ignore=\"header/number\" reason=\"a number of the old series\"?><number>12</number>")
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for suppression in context.suppressions {
            if let mistake = suppression.mistake {
                findings.add(suppression.range, "the suppression \(mistake)")
                continue
            }
            let unknown = suppression.rules.filter { name in !RuleRegistry.rules.contains { $0.info.name == name } }
            for name in unknown {
                let nearest = Nearest.word(to: name, among: RuleRegistry.rules.map { $0.info.name })
                findings.add(
                    suppression.range,
                    "there is no rule '\(ProblemWords.clipped(name))'" + (nearest.map { "; did you mean '\($0)'?" } ?? ": 'xep explain' lists them"))
            }
            if suppression.covered == nil {
                findings.add(suppression.range, "no element follows the suppression: it stands before what it covers")
                continue
            }
            for name in suppression.rules where !unknown.contains(name) && context.judged.contains(name) && !suppression.used.contains(name) {
                findings.add(suppression.range, "'\(name)' finds nothing here: remove the suppression")
            }
            if suppression.reason == nil, unknown.isEmpty, !suppression.used.isEmpty {
                findings.add(suppression.range, "the suppression does not say why: add reason=\"…\"")
            }
        }
    }
}
