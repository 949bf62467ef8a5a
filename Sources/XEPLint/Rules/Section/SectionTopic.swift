internal import XEPKit
internal import XMLKit

enum SectionTopic: Rule {
    static let info = RuleInfo(
        "section/topic", .error,
        summary: "A section has a title.",
        rationale: "The heading and the table of contents are made of the topic; without one the section has a number and nothing else.",
        source: "XEP-0143 §5.3")

    static let examples = RuleExamples(
        triggering: [
            .body("<↓section1↑ anchor='x'><p>x</p></section1>"),
            .body("<↓section1↑ topic=' ' anchor='x'><p>x</p></section1>"),
        ],
        nonTriggering: [.body("<section1 topic='x' anchor='x'><p>x</p></section1>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for section in context.xep.sections where section.title.isEmpty && !section.element.isExpanded {
            findings.add(section.element.nameRange, "the section has no title: write topic='…'")
        }
    }
}
