internal import XEPKit
internal import XMLKit

enum LinkEntity: Rule {
    static let info = RuleInfo(
        "link/entity", .info,
        summary: "Another XEP or an RFC is referred to by its entity when it is first named.",
        rationale: "The entity brings the right title, a link and a note; <cite> shows the number alone, which is enough once the document is known.",
        source: "XEP-0143 §5.3", fix: .safe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>Rooms (↓<cite>XEP-0045</cite>↑) and <cite>XEP-0045</cite> again.</p>"),
            .body("<p>It follows ↓<cite>RFC 6120</cite>↑.</p>"),
        ],
        nonTriggering: [
            .body("<p>Rooms (&xep0045;) and <cite>XEP-0045</cite> again; <cite>RFC 0</cite> and <cite>XEP-0999</cite> itself.</p>"),
            .body("<p><cite>XMPP Core</cite></p>"), .body("<p>&xmppcore; says so, and <cite>RFC 6120</cite> says how.</p>"),
        ],
        corrections: [.init(.body("<p>Rooms (<cite>XEP-0045</cite>).</p>"), .body("<p>Rooms (&xep0045;).</p>"))])

    /// The entities that bring an RFC by another name.
    private static let aliases = ["xmppcore": "rfc6120", "xmppim": "rfc6121", "xmppcpim": "rfc3922", "xmppiri": "rfc5122", "xmppurn": "rfc4854"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        var named = Set(context.xep.tree.references.filter { $0.range.lowerBound > headerEnd }.map { aliases[$0.name.lowercased()] ?? $0.name.lowercased() })
        for element in context.xep.tree.elements(named: ["cite"]) where !element.isExpanded && element.range.lowerBound > headerEnd {
            guard let parts = XEPName.parts(of: element.text), ["xep", "rfc"].contains(parts.series), parts.number != context.xep.number || parts.series == "rfc" else { continue }
            let entity = parts.series == "xep" ? "xep" + XEPName.digits(parts.number) : "rfc\(parts.number)"
            guard context.xep.tree.entities.declares(entity), named.insert(entity).inserted, parts.number > 0 else { continue }
            // What an entity brings may not stand inside a link or a caption.
            guard let parent = element.parent, ["p", "li", "td", "dd", "dt", "note"].contains(parent.localName), parent.localName != "note" else { continue }
            findings.add(
                element.range, "this is the first mention of \(ProblemWords.clipped(element.text)): write &\(entity);",
                fixes: [Fix("write &\(entity);", replace: element.range, with: "&\(entity);")])
        }
    }
}
