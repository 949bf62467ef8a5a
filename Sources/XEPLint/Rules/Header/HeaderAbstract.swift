internal import XEPKit
internal import XMLKit

enum HeaderAbstract: Rule {
    static let info = RuleInfo(
        "header/abstract", .info,
        summary: "The abstract is one or two sentences.",
        rationale: "It stands in lists and search results, where a paragraph is cut off.",
        source: "XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("↓<abstract/>↑"),
            .header("<abstract>↓This one whispers. It does so at night. It does so from a balcony. It is heard.↑</abstract>"),
        ],
        nonTriggering: [.header("<abstract>This one whispers, e.g. at night, i.e. from a balcony. It uses XMPP 1.0 features.</abstract>")])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.abstract else { return }
        if field.isEmpty { return findings.add(field.range, "the abstract is missing: say in one or two sentences what the document is for") }
        let words = field.text.split(separator: " ")
        // A full stop ends a sentence where a capital follows; abbreviations have points inside.
        let sentences = 1 + zip(words, words.dropFirst()).count { word, next in
            word.last == "." && !word.dropLast().contains(".") && word.count > 3 && next.first?.isUppercase == true
        }
        if sentences > 2 { findings.add(field.range, "the abstract has \(sentences) sentences: one or two are enough") }
    }
}
