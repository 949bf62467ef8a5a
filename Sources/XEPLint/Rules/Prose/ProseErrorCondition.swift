internal import XEPKit

enum ProseErrorCondition: Rule {
    static let info = RuleInfo(
        "prose/error-condition", .warning,
        summary: "An error condition that the text names is one of RFC 6120, spelt as there.",
        rationale: """
            The list of conditions is closed, and software compares their names letter by letter: an answer with <not-authorised/> is no \
            error that anybody knows.
            """,
        source: "RFC 6120 §8.3.3", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>It answers with a &lt;↓not-authorised↑/&gt; error.</p>"), .body("<p>The ↓service-unavaliable↑ error is final.</p>"),
            .body("<p>The error condition is '↓item-not-find↑'.</p>"), .body("<p>A <tt>↓not-aceptable↑</tt> error, or a <tt>&lt;↓bad-requests↑/&gt;</tt> error.</p>"),
        ],
        nonTriggering: [
            .body("<p>It answers with a &lt;not-authorized/&gt; error. The bind-request fails with an error; a defined-condition is an error.</p>"),
            .body("<p>What is not-acceptible is no business of this rule.</p>"),
            .body("<p>The error is &lt;not-acceptible/&gt;.</p><example caption='x'><![CDATA[<message><not-acceptible xmlns='urn:xmpp:whispers:0'/></message>]]></example>"),
            .body("<p>An &lt;invalid-jid/&gt; error, or &lt;item-not-kept/&gt;.</p>"),
        ],
        corrections: [.init(.body("<p>A &lt;not-authorised/&gt; error.</p>"), .body("<p>A &lt;not-authorized/&gt; error.</p>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for mistake in context.misspeltConditions {
            findings.add(
                mistake.range, "'\(mistake.name)' is no error condition: did you mean '\(mistake.meant)'?",
                fixes: mistake.isLiteral ? [Fix("write \(mistake.meant)", replace: mistake.range, with: mistake.meant, safety: .unsafe)] : [])
        }
    }
}
