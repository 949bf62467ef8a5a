internal import XEPKit
internal import XMLKit

enum SeriesAnchorGone: Rule {
    static let info = RuleInfo(
        "series/anchor-gone", .warning,
        summary: "An anchor that other documents of the series link to stays. With `--since` alone.",
        rationale: "A link whose anchor is gone leads to the top of the page, and nobody who changes one document sees that another one broke.",
        source: "XEP-0143 §5.3")

    private static let linking = LintExample.sections(
        "<section1 topic='A' anchor='a'><p>See <link url='https://xmpp.org/extensions/xep-0999.html#gates'>there</link>.</p></section1>", file: "xep-0998.xml")

    private static func document(_ anchor: String, series: [LintExample] = [linking]) -> LintExample {
        .body("<section1 topic='Gates' anchor='\(anchor)'><p>Gates are shut.</p></section1>", series: series)
    }

    static let examples = RuleExamples(
        triggering: [document("↓doors↑").since(document("gates"))],
        nonTriggering: [
            document("gates").since(document("gates")), document("doors").since(document("windows")), document("doors"),
            document("doors", series: []).since(document("gates")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let past = context.past, let number = context.xep.number else { return }
        let anchors = Set(context.xep.anchors.map(\.value))
        let gone = past.xep.anchors.filter { !anchors.contains($0.value) }
        guard !gone.isEmpty else { return }
        let linked = context.series.anchorsLinked(to: number)
        var told: Set<String> = []
        for anchor in gone where told.insert(anchor.value).inserted {
            guard let files = linked[anchor.value], let first = files.first else { continue }
            let names = files.count == 1 ? XEPName.shown(ofFile: first) : "\(XEPName.shown(ofFile: first)) and \(files.count - 1) more"
            findings.add(
                place(of: anchor, context), "'#\(ProblemWords.clipped(anchor.value))' is gone, and \(names) \(files.count == 1 ? "links" : "link") to it: keep the anchor")
        }
    }

    /// Where the section or example that had the anchor stands now; else where the document says its number.
    private static func place(of anchor: Anchor, _ context: LintContext) -> Range<Int> {
        let name = anchor.element["topic"] ?? anchor.element["caption"]
        let now = context.xep.tree.elements.first { element in
            element.localName == anchor.element.localName && name != nil && (element["topic"] ?? element["caption"]) == name
        }
        if let now { return now.attribute("anchor")?.valueRange ?? now.startTag }
        return context.header.number?.range ?? context.header.title?.range ?? 0..<0
    }
}
