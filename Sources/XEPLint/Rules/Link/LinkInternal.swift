internal import XEPKit
internal import XMLKit

enum LinkInternal: Rule {
    static let info = RuleInfo(
        "link/internal", .error,
        summary: "A link inside the document leads to an anchor that is there.",
        rationale: "A reader who follows it stays where he is. Mostly the anchor was renamed, or the link is written without its #.",
        source: "XEP-0143 §5.3", fix: .unsafe)

    private static let target = "<section1 topic='Use Cases' anchor='usecases'><p>x</p></section1>"

    static let examples = RuleExamples(
        triggering: [
            .body("<p>See <link url='↓#whisper↑'>below</link>.</p>"),
            .body("<section1 topic='a' anchor='a'><p>See <link url='↓#use-cases↑'>below</link>.</p></section1>" + target),
            .body("<section1 topic='a' anchor='a'><p>See <link url='↓usecases↑'>below</link>.</p></section1>" + target),
            .body("<p>See <link url='↓#example-7↑'>below</link>.</p><example caption='x'>&lt;x/></example>"),
            .body("<p>See <link url='↓example-1↑'>below</link>.</p><example caption='x'>&lt;x/></example>"),
        ],
        nonTriggering: [
            .body("<section1 topic='a' anchor='a'><p>See <link url='#usecases'>below</link> and <link url='#appendix-revs'>there</link>.</p></section1>" + target),
            .body("<p>See <link url='#example-1'>below</link>.</p><example caption='x'>&lt;x/></example>"),
            .body("<section1 topic='a' anchor='#a'><p>See <link url='#a'>here</link>.</p></section1>"),
            .body("<p>See <link url='https://example.org/#x'>there</link>, <link url='mailto:juliet@example.org'>her</link>.</p>"),
        ],
        corrections: [
            .init(
                .body("<section1 topic='a' anchor='a'><p>See <link url='usecases'>below</link>.</p></section1>" + target),
                .body("<section1 topic='a' anchor='a'><p>See <link url='#usecases'>below</link>.</p></section1>" + target)),
            .init(
                .body("<section1 topic='a' anchor='a'><p>See <link url='#use-cases'>below</link>.</p></section1>" + target),
                .body("<section1 topic='a' anchor='a'><p>See <link url='#usecases'>below</link>.</p></section1>" + target)),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let links = context.xep.links.filter { !$0.isExpanded }
        guard !links.isEmpty else { return }
        let anchors = Set(context.xep.anchors.map(\.value))
        lazy var byLetters = Dictionary(grouping: anchors, by: \.lettersAndDigits)
        for link in links {
            let url = link.target
            if url.hasPrefix("#") {
                let name = String(url.dropFirst())
                guard !name.isEmpty, !anchors.contains(name), !isMade(name, context.xep) else { continue }
                // It is the anchor that is written wrong, with the mark of the link.
                if anchors.contains(url) { continue }
                let nearest = nearest(name, anchors, byLetters)
                findings.add(
                    link.range,
                    "there is no anchor '\(ProblemWords.clipped(name))'" + (nearest.map { ": did you mean '#\($0)'?" } ?? " in this document"),
                    fixes: nearest.map { [Fix("write #\($0)", replace: link.range, with: "#" + $0, safety: .unsafe)] } ?? [])
            } else if let page = XEPName.page(ofLink: url), page.number == context.xep.number, let name = page.fragment, !name.isEmpty {
                guard !anchors.contains(name), !isMade(name, context.xep), !isCustom(name) else { continue }
                let nearest = nearest(name, anchors, byLetters)
                findings.add(link.range, "there is no anchor '\(ProblemWords.clipped(name))'" + (nearest.map { ": did you mean '#\($0)'?" } ?? " in this document"))
            } else if !anchors.contains(url), isName(url), let nearest = byLetters[url.lettersAndDigits]?.min() {
                findings.add(
                    link.range, "the link leads to a file '\(ProblemWords.clipped(url))': did you mean '#\(nearest)'?",
                    fixes: [Fix("write #\(nearest)", replace: link.range, with: "#" + nearest, safety: .unsafe)])
            } else if anchors.contains(url) || url.contains("-") && isName(url) && isMade(url, context.xep) {
                findings.add(
                    link.range, "the link leads to a file '\(ProblemWords.clipped(url))': write '#\(ProblemWords.clipped(url))' for the anchor",
                    fixes: [Fix("write #\(url)", replace: link.range, with: "#" + url, safety: .unsafe)])
            }
        }
    }

    private static func nearest(_ name: String, _ anchors: Set<String>, _ byLetters: [String: [String]]) -> String? {
        // Case and hyphens first: they are what is mostly lost.
        if let same = byLetters[name.lettersAndDigits], same.count == 1 { return same.first }
        return Nearest.word(to: name, among: anchors, limit: max(1, name.utf8.count / 6))
    }

    /// Whether it has the form of an anchor and not that of a file or an address.
    private static func isName(_ url: String) -> Bool { !url.isEmpty && url.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } }

    /// Whether pages have names of this kind that no document writes.
    private static func isCustom(_ name: String) -> Bool { name.hasPrefix("sect-") || ["revs", "notes"].contains(name) }

    /// Whether the page makes this name itself.
    private static func isMade(_ name: String, _ xep: XEP) -> Bool {
        if let number = number(name, after: "example-") { return xep.blocks.contains { $0.number == number } }
        if let number = number(name, after: "table-") { return number >= 1 && number <= xep.tables.count }
        return name.hasPrefix("appendix-") || ["top", "toc", "abstract", "status", "appendices"].contains(name)
    }

    private static func number(_ name: String, after prefix: String) -> Int? {
        name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
    }
}
