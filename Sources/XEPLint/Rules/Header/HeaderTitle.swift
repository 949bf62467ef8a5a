internal import XEPKit
internal import XMLKit

enum HeaderTitle: Rule {
    static let info = RuleInfo(
        "header/title", .warning,
        summary: "The title is there, has fewer than ten words, and does not name its own number.",
        rationale: "The title stands in every list of the series and in every reference; the number stands beside it already.",
        source: "XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("↓<title/>↑"),
            .header("<title>↓How to Whisper From a Balcony in the Very Late Evening↑</title>"),
            .header("<title>↓XEP-0999: Whispers↑</title>"),
        ],
        nonTriggering: [
            .header("<title>How to Whisper From a Balcony in the Evening</title>"),
            .header("<title>Whispers over XEP-0045 Rooms</title>"),
            .header("<title>Whispers and Shouts - From a Balcony in the Evening</title>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.title else { return }
        // A dash between words is none.
        let words = field.text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
        if field.isEmpty {
            findings.add(field.range, "the title is missing")
        } else if words.count >= 10 {
            findings.add(field.range, "the title has \(words.count) words: use fewer than ten")
        } else if let first = words.first, let number = context.xep.number, first.uppercased().hasPrefix("XEP-\(XEPName.digits(number))") {
            findings.add(field.range, "the title names its own number, which stands beside it already: leave it out")
        }
    }
}
