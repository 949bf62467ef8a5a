internal import XEPKit
internal import XMLKit

enum SectionAnchorName: Rule {
    static let info = RuleInfo(
        "section/anchor-name", .info,
        summary: "An anchor is made of the words of its section's title.",
        rationale: "A section that was copied keeps the anchor of the other one; links made from it then promise something else.",
        source: "XEP-0143 §5.3")

    private static func section(_ topic: String, _ anchor: String) -> LintExample {
        .body("<section1 topic='Discovering Support' anchor='disco'><p>x</p></section1><section1 topic='\(topic)' anchor='\(anchor)'><p>x</p></section1>")
    }

    static let examples = RuleExamples(
        triggering: [section("Leaving the Garden", "↓discovering-support-2↑"), section("Leaving the Garden", "↓leavign↑"), section("Introduction", "↓inrto↑"), section("Window Cases", "↓widnowcases↑"), section("Leaving the Garden", "↓iana-considerations↑"),
            section("IANA Considerations", "↓security↑"), section("XML Schema", "↓registrar↑"),
        ],
        nonTriggering: [
            section("Leaving the Garden", "leave"), section("Leaving the Garden", "garden-exit"), section("Leaving the Garden", "ltg"),
            section("Use Cases", "usecases"), section("XML Schema", "xml"), section("Locks", "security"),
            .body("<section1 topic='Receving Whispers' anchor='receiving'><p>When receiving whispers, be still.</p></section1>"), section("Leaving the Garden", "exit"),
            .body("<section1 topic='Lamps' anchor='lamps'><p>x</p></section1><section1 topic='LAP' anchor='summary'><p>x</p></section1><section1 topic='Order of Lighting' anchor='lap'><p>x</p></section1>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var titles: [String: String] = [:]
        for section in context.xep.sections { titles[section.title.lettersAndDigits] = section.title }
        for section in context.xep.sections where !section.element.isExpanded {
            guard let anchor = section.anchor, !anchor.value.isEmpty else { continue }
            let own = words(section.title)
            let parts = words(anchor.value)
            let text = anchor.value.lettersAndDigits
            if own.isEmpty || parts.isEmpty || isRelated(text, parts, own) { continue }
            let title = section.title.lettersAndDigits
            if let owner = StandardSections.all.first(where: { $0.anchors.contains(text) })?.title, let right = StandardSections.all.first(where: { $0.title.lettersAndDigits == title }), !right.anchors.contains(text) {
                findings.add(anchor.valueRange, "the anchor '\(ProblemWords.clipped(anchor.value))' is that of \(owner): this section is '\(ProblemWords.clipped(section.title))'")
            } else if text.utf8.count >= 5, let other = titles[text.dropLastDigits], other != section.title {
                findings.add(anchor.valueRange, "the anchor is made of the title '\(ProblemWords.clipped(other))': this section is '\(ProblemWords.clipped(section.title))'")
            } else if text.utf8.count >= 5, Nearest.word(to: text, among: [own.joined()], limit: 1) != nil {
                findings.add(anchor.valueRange, "the anchor '\(ProblemWords.clipped(anchor.value))' is nearly the title: did you mean '\(own.joined())'?")
            } else if let part = parts.first(where: { $0.utf8.count >= 5 && !Self.usual.contains($0) }), let meant = Nearest.word(to: part, among: Self.usual, limit: 1), meant + "s" != part, part + "s" != meant {
                findings.add(anchor.valueRange, "the anchor '\(ProblemWords.clipped(anchor.value))' is nearly one that is usual: did you mean '\(meant)'?")
            } else if parts.count == 1, let part = parts.first, part.count >= 5, let meant = Nearest.word(to: part, among: own, limit: 1), meant.count >= 5,
                context.wordCounts[part, default: 0] <= context.wordCounts[meant, default: 0] {
                findings.add(anchor.valueRange, "the anchor '\(ProblemWords.clipped(anchor.value))' is nearly a word of the title: did you mean '\(meant)'?")
            }
        }
    }

    /// The anchors of the template and those that many documents have.
    private static let usual = ["intro", "usecases", "glossary", "bizrules", "rules", "security", "privacy", "registrar", "schema", "acknowledgements", "protocol", "features"]

    /// Whether an anchor and a title have anything in common: a word, the beginning of one, or the first letters.
    private static func isRelated(_ text: String, _ parts: [String], _ own: [String]) -> Bool {
        if parts.contains(where: { part in own.contains { $0.hasPrefix(part) || part.hasPrefix($0) || $0.count > 4 && part.hasPrefix($0.prefix(4)) && Spelling.distance(Array($0.unicodeScalars), Array(part.unicodeScalars), limit: 2) > 2 } }) { return true }
        return own.joined().contains(text) || text.contains(own.joined()) || String(own.compactMap(\.first)).contains(text)
    }

    private static func words(_ text: String) -> [String] {
        text.wordsInSmallLetters.filter { $0.count > 2 }.map(String.init)
    }
}

extension String {
    fileprivate var dropLastDigits: String {
        var text = self
        while text.last?.isNumber == true { text.removeLast() }
        return text
    }
}
