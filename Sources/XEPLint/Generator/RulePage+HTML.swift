internal import XMLKit

extension RulePage {
    /// The name of its file in a site: `header-number.html`.
    public static func htmlFile(of info: RuleInfo) -> String { info.name.replacing("/", with: "-") + ".html" }

    /// What the page says below its title, as HTML.
    public static func html(_ rule: any Rule.Type) -> String {
        let info = rule.info
        var text = "<p class=\"abstract\">\(inline(info.summary))</p>\n<p>\(inline(info.rationale))</p>\n<dl class=\"facts\">"
        let severity = info.severity.rawValue + (info.severity == .info ? ", off unless selected" : "")
        for (name, value) in [("Severity", severity), ("Source", info.source), ("Since", info.since), ("Fix", fix(info))] {
            text += "<div><dt>\(name)</dt><dd>\(inline(value))</dd></div>"
        }
        text += "</dl>\n"
        func blocks(_ title: String, _ examples: [LintExample]) {
            if !examples.isEmpty { text += "<h2>\(title)</h2>\n" + examples.enumerated().map { block($1, "\(title), \($0 + 1)") }.joined() }
        }
        blocks("Found", rule.examples.triggering)
        blocks("Left alone", rule.examples.nonTriggering)
        if !rule.examples.corrections.isEmpty {
            text += "<h2>Mended</h2>\n"
            for (number, correction) in rule.examples.corrections.enumerated() {
                text += block(correction.before, "Mended, \(number + 1), before") + "<p>becomes</p>\n" + block(correction.after, "Mended, \(number + 1), after")
            }
        }
        return text + """
            <h2>To be rid of it</h2>
            <p>Before the element that it is about, with your reason:</p>
            <pre tabindex="0" role="group" aria-label="Suppression">\("<?xep-lint ignore=\"\(info.name)\" reason=\"…\"?>".asMarkup(.content))</pre>
            <p>or for a whole run: <code>xep lint --ignore \(info.name)</code>.</p>
            """
    }

    /// The list of all rules as HTML.
    public static func htmlIndex(_ rules: [any Rule.Type]) -> String {
        let rows = rules.map { rule in
            let info = rule.info
            return "<tr><th scope=\"row\"><a href=\"\(htmlFile(of: info))\">\(info.name)</a></th><td>\(info.severity.rawValue)</td>"
                + "<td>\(info.fix?.rawValue ?? "none")</td><td>\(inline(info.summary))</td></tr>"
        }
        return """
            <p>What <code>xep lint</code> looks for. Those of severity info are off unless selected.</p>
            <div class="scroll" tabindex="0" role="group" aria-label="Rules"><table>
            <thead><tr><th scope="col">Rule</th><th scope="col">Severity</th><th scope="col">Fix</th><th scope="col">What it asks for</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            """
    }

    private static func block(_ example: LintExample, _ label: String) -> String {
        let file = example.file == Template.file ? "" : "<p>In \(example.file.asMarkup(.content)):</p>\n"
        let others = example.series.map { "<p>Beside \($0.file.asMarkup(.content)).</p>\n" }.joined()
        return "\(file)\(others)<figure><pre tabindex=\"0\" role=\"group\" aria-label=\"\(label)\">\(example.fragment.asMarkup(.content))</pre></figure>\n"
    }

    /// Text in which what stands between backticks is code.
    private static func inline(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.isMultiple(of: 2) ? $1.asMarkup(.content) : "<code>\($1.asMarkup(.content))</code>" }.joined()
    }
}
