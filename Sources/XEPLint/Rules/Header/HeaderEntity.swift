internal import XEPKit
internal import XMLKit

enum HeaderEntity: Rule {
    static let info = RuleInfo(
        "header/entity", .info,
        summary: "Title, abstract and remarks name other documents in words, not by an entity that brings a note.",
        rationale: """
            The entity of a XEP or RFC brings a link and a note. In a title or abstract the markup shows up in lists of documents; in a \
            remark the note joins the numbered notes of the text.
            """,
        source: "XEP-0143 §5.2", fix: .unsafe, needs: .header)

    private static func remark(_ text: String) -> LintExample {
        .header("<revision><version>0.1</version><date>2024-01-31</date><initials>jc</initials><remark><p>\(text)</p></remark></revision>")
    }

    static let examples = RuleExamples(
        triggering: [remark("Follow ↓&xep0045;↑."), .header("<abstract>It extends ↓&rfc6120;↑.</abstract>")],
        nonTriggering: [remark("Follow XEP-0045 &amp; others."), .body("<p>See &xep0045;.</p>")],
        corrections: [.init(remark("Follow &xep0045; and &rfc6120;."), remark("Follow XEP-0045 and RFC 6120."))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let header = context.header.element else { return }
        for use in context.xep.tree.references where !use.isInAttribute && header.contentRange.contains(use.range.lowerBound) {
            guard let parts = XEPName.parts(of: use.name), parts.series == "xep" && parts.digits == 4 || parts.series == "rfc" else { continue }
            // What is not defined brings nothing.
            guard context.xep.tree.entities.declares(use.name) || !context.hasSeriesEntities else { continue }
            guard header.elements.contains(where: { ["title", "abstract", "revision"].contains($0.localName) && $0.range.contains(use.range.lowerBound) }) else { continue }
            let name = parts.series == "xep" ? "XEP-" + XEPName.digits(parts.number) : "RFC \(parts.number)"
            findings.add(
                use.range, "&\(use.name); brings a link and a note into the header: write \(name)",
                fixes: [Fix("write \(name)", replace: use.range, with: name, safety: .unsafe)])
        }
    }
}
