internal import XEPKit
internal import XMLKit

enum LinkXEPAnchor: Rule {
    static let info = RuleInfo(
        "link/xep-anchor", .warning,
        summary: "A link into another XEP leads to a section that is there.",
        rationale: "Anchors of other documents get renamed; a link to one that is gone leads to the top of a document of a hundred pages.",
        source: "XEP-0143 §5.3")

    private static let target = LintExample.sections("<section1 topic='Doors' anchor='doors'><p>x</p></section1>", file: "xep-0045.xml")

    private static func link(_ url: String) -> LintExample { .body("<p>See <link url='\(url)'>there</link>.</p>", series: [target]) }

    static let examples = RuleExamples(
        triggering: [
            link("↓https://xmpp.org/extensions/xep-0045.html#windows↑"), link("↓http://www.xmpp.org/extensions/xep-0045.html#door↑"),
            link("↓https://xmpp.org/extensions/xep-0046.html↑"), link("↓xep-0045.html#windows↑"), link("↓./xep-0045.html#windows↑"),
        ],
        nonTriggering: [
            link("https://xmpp.org/extensions/xep-0045.html#doors"), link("https://xmpp.org/extensions/xep-0045.html"),
            link("xep-0045.html#doors"), link("xep-0045.html"),
            link("https://xmpp.org/extensions/xep-0045.html#appendix-revs"), link("https://xmpp.org/extensions/xep-0045.html#example-3"),
            link("https://xmpp.org/extensions/attic/xep-0045-1.2.html#windows"),
            // Without the series nobody knows.
            .body("<p>See <link url='https://xmpp.org/extensions/xep-0045.html#windows'>there</link>.</p>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for link in context.xep.links where !link.isExpanded {
            guard let (number, fragment) = XEPName.page(ofLink: link.target), number != context.xep.number else { continue }
            let name = "XEP-" + XEPName.digits(number)
            guard let anchors = context.series.anchors(of: number) else {
                if context.series.isWhole { findings.add(link.range, "there is no \(name) in the series") }
                continue
            }
            guard let anchor = fragment, !anchor.isEmpty, !anchors.contains(anchor), !isMade(anchor) else { continue }
            let nearest = Nearest.word(to: anchor, among: anchors, limit: max(1, anchor.utf8.count / 6))
            findings.add(
                link.range,
                "\(name) has no anchor '\(ProblemWords.clipped(anchor))'" + (nearest.map { ": did you mean '#\($0)'?" } ?? ""))
        }
    }

    /// Whether pages make names of this kind themselves.
    private static func isMade(_ anchor: String) -> Bool {
        ["example-", "table-", "appendix-", "sect-"].contains { anchor.hasPrefix($0) } || ["top", "toc", "revs", "notes", "abstract", "status"].contains(anchor)
    }
}
