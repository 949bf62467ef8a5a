internal import XEPKit
internal import XMLKit

enum ProsePlaceholder: Rule {
    static let info = RuleInfo(
        "prose/placeholder", .warning,
        summary: "No text of the template and no note to oneself is left.",
        rationale: "A paragraph that says only OPTIONAL. or TODO was meant to be written later, and is read as if it were the specification.",
        source: "XEP-0143 §4")

    static let examples = RuleExamples(
        triggering: [
            .body("<section1 topic='Glossary' anchor='glossary'><p>↓OPTIONAL.↑</p></section1>"),
            .body("<p>↓REQUIRED for protocol specifications.↑</p>"),
            .body("<p>The window is ↓FIXME↑.</p>"),
            .body("<p>↓TODO:↑ name the window.</p>"),
            .body("<p>↓TBD↑</p>"),
        ],
        nonTriggering: [
            .body("<p>The window is OPTIONAL. A todo list and a <tt>TODO</tt> in code are no notes.</p>"),
            .body("<p>An entry of type TODO (RFC 5545) is a task.</p>"),
        ])

    private static let notes = ["FIXME", "XXX:", "TODO:", "TBD"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in Prose.pieces(of: context.xep) {
            let text = String(decoding: piece.bytes, as: UTF8.self)
            if isTemplate(text) {
                let range = trimmed(piece.bytes)
                findings.add(piece.sourceRange(range), "this is the template's text: write the section, or remove it")
                continue
            }
            for word in Prose.words(of: piece) {
                let end = word.range.upperBound
                let hasColon = end < context.source.bytes.count && context.source.bytes[end] == 0x3A
                let note = hasColon ? word.text + ":" : word.text[...]
                guard notes.contains(String(note)) || notes.contains(String(word.text)) else { continue }
                findings.add(word.range.lowerBound..<end + (hasColon ? 1 : 0), "'\(note)' is a note to oneself: finish the text, or remove the note")
            }
        }
    }

    /// Whether a whole paragraph is what the template says about its section: REQUIRED. or STRONGLY RECOMMENDED for …
    private static func isTemplate(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let first = words.first, words.count <= 6 else { return false }
        let start = first == "STRONGLY" && words.count > 1 ? words[1] : first
        if ["OPTIONAL.", "REQUIRED.", "RECOMMENDED."].contains(start), words.count <= 2 { return true }
        return ["OPTIONAL", "REQUIRED", "RECOMMENDED"].contains(start) && words.contains("for") && words.last?.hasSuffix("specifications.") == true
    }

    private static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
        let lower = bytes.firstIndex { !XMLByte.isSpace($0) } ?? 0
        let upper = bytes.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? bytes.count
        return lower..<max(lower, upper)
    }
}
