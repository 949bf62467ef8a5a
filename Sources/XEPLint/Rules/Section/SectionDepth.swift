internal import XEPKit
internal import XMLKit

enum SectionDepth: Rule {
    static let info = RuleInfo(
        "section/depth", .warning,
        summary: "Sections are nested no deeper than five levels, or four where a project asks for it.",
        rationale: """
            The DTD knows `section1` to `section5`; the guidelines speak of four, and the table of contents shows four. The option \
            `sectionDepth` says which holds; five, unless it is set.
            """,
        source: "XEP-0143 §5.3, xep.dtd")

    private static let five = """
        <section1 topic='a' anchor='a'><section2 topic='b' anchor='b'><section3 topic='c' anchor='c'><section4 topic='d' anchor='d'>\
        <%section5% topic='e' anchor='e'><p>x</p></section5></section4></section3></section2></section1>
        """

    static let examples = RuleExamples(
        triggering: [.body(five.replacing("%section5%", with: "↓section5↑")).configured("sectionDepth: 4")],
        nonTriggering: [.body(five.replacing("%", with: ""))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // A sixth level is against the DTD, which another rule says.
        for section in context.xep.sections where section.level > context.options.sectionDepth && section.level <= 5 && !section.element.isExpanded {
            findings.add(section.element.nameRange, "this section is nested \(section.level) levels deep: \(context.options.sectionDepth) are enough")
        }
    }
}
