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
            .body("<section1 topic='Doors' anchor='↓security↑'><p>x</p></section1>"),
            .body("<section1 topic='a' anchor='↓intro↑'><p>x</p><section2 topic='b' anchor='↓intro↑'><p>x</p></section2></section1>"),
        ],
        nonTriggering: [
            .body("<section1 topic='a' anchor='whisper'><p>x</p></section1><section1 topic='b' anchor='Whisper'><p>x</p></section1>")
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var first: [String: Anchor] = [:]
        for anchor in context.xep.anchors where !anchor.element.isExpanded {
            if let known = first[anchor.value] {
                // Where the other section's title has nothing of the anchor and this one's has, the other was copied from.
                let (place, other) = isNamedAfter(anchor) && !isNamedAfter(known) ? (known, anchor) : (anchor, known)
                findings.add(
                    place.range, "anchor '\(ProblemWords.clipped(anchor.value))' stands here again: give this section one of its own",
                    related: [RelatedPlace(other.range, "the other one")])
            } else {
                first[anchor.value] = anchor
            }
        }
    }

    /// Whether the title of what an anchor names has a word of it.
    private static func isNamedAfter(_ anchor: Anchor) -> Bool {
        let words: (String) -> [Substring] = { text in text.wordsInSmallLetters.filter { $0.count > 2 } }
        let title = words(anchor.element["topic"] ?? anchor.element["caption"] ?? "")
        return words(anchor.value).contains { word in title.contains { $0.hasPrefix(word) || word.hasPrefix($0) } }
    }
}
