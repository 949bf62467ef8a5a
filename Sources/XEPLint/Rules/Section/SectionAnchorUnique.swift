internal import XEPKit
internal import XMLKit

enum SectionAnchorUnique: Rule {
    static let info = RuleInfo(
        "section/anchor-unique", .error,
        summary: "An anchor names one place.",
        rationale: "A link to an anchor that stands twice leads to the first; nobody can link to the second, and the page is no valid HTML.",
        source: "XEP-0143 §5.3, HTML §3.2.6")

    static let examples = RuleExamples(
        triggering: [
            .body("<section1 topic='a' anchor='whisper'><p>x</p></section1><section1 topic='b' anchor='↓whisper↑'><p>x</p></section1>"),
            .body("<section1 topic='a' anchor='↓intro↑'><p>x</p><section2 topic='b' anchor='↓intro↑'><p>x</p></section2></section1>"),
        ],
        nonTriggering: [
            .body("<section1 topic='a' anchor='whisper'><p>x</p></section1><section1 topic='b' anchor='Whisper'><p>x</p></section1>")
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var first: [String: Anchor] = [:]
        for anchor in context.xep.anchors where !anchor.element.isExpanded {
            if let known = first[anchor.value] {
                findings.add(
                    anchor.range, "anchor '\(ProblemWords.clipped(anchor.value))' stands here again: give this section one of its own",
                    related: [RelatedPlace(known.range, "the first one")])
            } else {
                first[anchor.value] = anchor
            }
        }
    }
}
