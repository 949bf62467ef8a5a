internal import XEPKit
internal import XMLKit

enum SectionAnchorForm: Rule {
    static let info = RuleInfo(
        "section/anchor-form", .warning,
        summary: "An anchor is written without '#' and without spaces.",
        rationale: "A link to the anchor intro is written #intro: the mark is the link's. HTML allows no space in the name of a place, and addresses hold none.",
        source: "XEP-0143 §5.3, HTML §3.2.6", fix: .safe)

    private static func section(_ anchor: String) -> LintExample { .body("<section1 topic='Balcony' anchor='\(anchor)'><p>x</p></section1>") }

    static let examples = RuleExamples(
        triggering: [section("↓#balcony↑"), section("↓the balcony↑")],
        nonTriggering: [section("balcony"), section("the-balcony"), section("balcony_2.1")],
        corrections: [.init(section("#balcony"), section("balcony"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        lazy var names = Set(context.xep.anchors.map(\.value))
        for anchor in context.xep.anchors where !anchor.element.isExpanded {
            let value = anchor.value
            if value.utf8.first == 0x23 {
                let name = String(value.dropFirst())
                let isFree = !name.isEmpty && name.utf8.allSatisfy(XMLByte.isName) && !names.contains(name)
                findings.add(
                    anchor.range, "an anchor is written without '#', which begins the links to it" + (isFree ? ": write \(ProblemWords.clipped(name))" : ""),
                    fixes: isFree && context.source.text(anchor.range) == value ? [Fix("write \(name)", replace: anchor.range, with: name)] : [])
            } else if value.utf8.contains(where: XMLByte.isSpace) {
                findings.add(anchor.range, "an anchor holds no space, which HTML and addresses do not allow: write - between its words")
            }
        }
    }
}
