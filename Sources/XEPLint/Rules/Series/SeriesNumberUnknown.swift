internal import XEPKit
internal import XMLKit

enum SeriesNumberUnknown: Rule {
    static let info = RuleInfo(
        "series/number-unknown", .warning,
        summary: "A XEP that the text or the dependencies name is in the series.",
        rationale: "A number that no document has was mistyped, and a reader cannot guess which was meant. The next few numbers may be given any day: nothing is said of them.",
        source: "XEP-0143 §5.3")

    private static let other = LintExample.header("<title>Doors</title>", file: "xep-0598.xml")

    private static func text(_ text: String) -> LintExample { .body("<p>\(text)</p>", series: [other]) }

    static let examples = RuleExamples(
        triggering: [
            text("See ↓XEP-0619↑, ↓XEP-0619↑'s windows and ↓XEP-0597↑/↓XEP-0777↑."), text("See <cite>↓XEP-1163↑</cite>."),
            .header("<dependencies><spec>↓XEP-1163↑</spec></dependencies>", series: [other]),
        ],
        nonTriggering: [
            text("See XEP-0598, XEP-0613, XEP-0999 itself, XEP-0045, XEP-0000, XEP-9999, XEP-xxxx, XEP-06133 and <tt>XEP-0613</tt>."),
            // Without the series nobody knows.
            .body("<p>See XEP-0613.</p>"),
            .parts(header: "<type>Procedural</type>", body: "<p>It may then be XEP-0613.</p>", series: [other]),
        ])

    /// About as many numbers as are given in a year: the copy of a series may be as old.
    private static let coming = 20

    static func check(_ context: LintContext, _ findings: inout Findings) {
        // Documents about the process speak of documents that there are not.
        guard context.series.isWhole, context.header.knownType != .procedural else { return }
        var known: [Int: Bool] = [:]
        // Its own number may be one that the author made up for now.
        lazy var newest = context.series.entries.compactMap(\.number).filter { $0 != context.xep.number }.max() ?? 9999
        func check(_ name: String, _ place: @autoclosure () -> Range<Int>?) {
            guard let number = XEPName.number(ofReference: name) else { return }
            let isKnown = known[number] ?? (isThere(number, context) || number > newest && number <= newest + coming)
            known[number] = isKnown
            if !isKnown, let place = place() { findings.add(place, "there is no \(name) in the series: write the number that you mean") }
        }
        for field in context.header.dependencies { check(field.text, field.range) }
        for piece in context.prose {
            for word in piece.words where piece.first(word) == 0x58 && word.offsets.count >= 8 {
                let range = word.offsets.prefix(8)
                if word.offsets.count > 8, (0x30...0x39).contains(piece.content.bytes[range.upperBound]) { continue }
                check(String(decoding: piece.content.bytes[range], as: UTF8.self), piece.content.isLiteral(range) ? piece.content.sourceRange(range) : nil)
            }
        }
        for element in context.xep.tree.elements(named: ["cite"]) where !element.isExpanded {
            let field = Field(element)
            check(field.text, field.range)
        }
    }

    private static func isThere(_ number: Int, _ context: LintContext) -> Bool {
        if number == context.xep.number || number == 0 || number == 9999 || context.xep.tree.entities.declares("xep" + XEPName.digits(number)) { return true }
        return context.series[number] != nil
    }
}
