/// A rule's page in docs/rules, and what `xep explain` prints.
public enum RulePage {
    /// The name of its file: `header-number.md`.
    public static func file(of info: RuleInfo) -> String { info.name.replacing("/", with: "-") + ".md" }

    /// The page as Markdown.
    public static func markdown(_ rule: any Rule.Type) -> String {
        let info = rule.info
        var text = "# \(info.name)\n\n\(escaped(info.summary))\n\n\(escaped(info.rationale))\n\n"
        text += "| | |\n|-|-|\n| Severity | \(info.severity.rawValue)\(info.severity == .info ? ", off unless selected" : "") |\n"
        text += "| Source | \(info.source) |\n| Since | \(info.since) |\n| Fix | \(fix(info)) |\n\n"
        text += "## Found\n\n" + rule.examples.triggering.map { block($0) }.joined()
        text += "## Left alone\n\n" + rule.examples.nonTriggering.map { block($0) }.joined()
        if !rule.examples.corrections.isEmpty {
            text += "## Mended\n\n"
            for correction in rule.examples.corrections { text += block(correction.before) + "becomes\n\n" + block(correction.after) }
        }
        return text + "## To be rid of it\n\n" + riddance(info)
    }

    /// The list of all rules as Markdown.
    public static func index(_ rules: [any Rule.Type]) -> String {
        var text = "# Rules\n\nMade by `xep dev generate` from the rules themselves; `xep explain RULE` prints a page.\n\n"
        text += "| Rule | Severity | Fix | |\n|-|-|-|-|\n"
        for rule in rules {
            let info = rule.info
            text += "| [\(info.name)](\(file(of: info))) | \(info.severity.rawValue) | \(info.fix?.rawValue ?? "") | \(escaped(info.summary)) |\n"
        }
        return text
    }

    private static func riddance(_ info: RuleInfo) -> String {
        """
        Before the element that it is about, with your reason:

        ```xml
        <?xep-lint ignore="\(info.name)" reason="…"?>
        ```

        For a whole run: `xep lint --ignore \(info.name)`. For a project, in its `.xep.json`: `rules: { '\(info.name)': 'off' }`.
        For what is there already: `--baseline`, or `--since` with a revision.

        """
    }

    private static func fix(_ info: RuleInfo) -> String {
        switch info.fix {
        case .safe: "with `--fix`"
        case .unsafe: "with `--fix --unsafe-fixes`: look at what it does"
        case nil: "none"
        }
    }

    private static func block(_ example: LintExample) -> String {
        let configuration = example.configuration.map { "With `options: { \($0) }` in `.xep.json`:\n\n" } ?? ""
        let file = example.file == Template.file ? "" : "In \(example.file):\n\n"
        let others = example.series.map { "Beside \($0.file).\n\n" }.joined()
        let fence = example.fragment.contains("```") ? "````" : "```"
        let past = example.pastFragment.map { "Before:\n\n\(fence)xml\n\($0)\n\(fence)\n\nNow:\n\n" } ?? ""
        return "\(configuration)\(file)\(others)\(past)\(fence)xml\n\(example.fragment)\n\(fence)\n\n"
    }

    /// Text in which no `<x>` is taken for markup.
    private static func escaped(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.isMultiple(of: 2) ? $1.replacing("<", with: "&lt;") : "`" + $1 + "`" }.joined()
    }
}
