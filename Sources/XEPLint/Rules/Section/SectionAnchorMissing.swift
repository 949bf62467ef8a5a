internal import XEPKit
internal import XMLKit

enum SectionAnchorMissing: Rule {
    static let info = RuleInfo(
        "section/anchor-missing", .info,
        summary: "A section has an anchor.",
        rationale: "Without one the page makes a name that changes from build to build, and every link to the section dies with it.",
        source: "XEP-0143 §5.3", fix: .safe)

    static let examples = RuleExamples(
        triggering: [
            .body("<↓section1↑ topic='Loud &amp; Clear'><p>x</p></section1>"),
            .body("<↓section1↑ topic='x' anchor=''><p>x</p></section1>"),
        ],
        nonTriggering: [.body("<section1 topic='x' anchor='x'><p>x</p></section1>")],
        corrections: [
            .init(
                .body("<section1 topic='Loud &amp; Clear Whispers'><p>x</p></section1>"),
                .body("<section1 topic='Loud &amp; Clear Whispers' anchor='loud-clear-whispers'><p>x</p></section1>")),
            .init(
                .body("<section1 anchor='' topic='Intro'><p>x</p></section1>"),
                .body("<section1 anchor='intro-2' topic='Intro'><p>x</p></section1>")),
            .init(
                .body("<section1 topic='Use Cases'><p>x</p></section1>"),
                .body("<section1 topic='Use Cases' anchor='usecases'><p>x</p></section1>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var taken = Set(context.xep.anchors.map(\.value))
        for section in context.xep.sections where !section.element.isExpanded && section.anchor?.value.isEmpty ?? true {
            var fixes: [Fix] = []
            if let name = name(for: section, taken) {
                taken.insert(name)
                let fix = "add anchor='\(name)'"
                if let anchor = section.anchor {
                    fixes = [Fix(fix, replace: anchor.valueRange, with: name)]
                } else if let topic = section.topic {
                    fixes = [Fix(fix, replace: topic.range.upperBound..<topic.range.upperBound, with: " anchor='\(name)'")]
                }
            }
            findings.add(section.element.nameRange, "the section has no anchor, so nobody can link to it", fixes: fixes)
        }
    }

    /// A free name: the customary one, or one made of the title.
    private static func name(for section: Section, _ taken: Set<String>) -> String? {
        if let customary = StandardSections.anchor(of: section.title), !taken.contains(customary) { return customary }
        let words = section.title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let name = words.joined(separator: "-")
        guard let first = name.utf8.first, first >= 0x61 else { return nil }
        if !taken.contains(name) { return name }
        return (2...99).lazy.map { "\(name)-\($0)" }.first { !taken.contains($0) }
    }
}
