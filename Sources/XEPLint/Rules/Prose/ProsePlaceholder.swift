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
            .body("<p>↓TBD↑</p>"), .body("<p>The window is ↓???↑ and shut.</p>"), .body("<p>It is shut. ↓[[↑ say when ]]</p>"), .body("<p>It is shut (↓to be written↑).</p>"),
            .body("<p>↓Lorem ipsum dolor sit amet.↑</p>"),
        ],
        nonTriggering: [
            .body("<p>The window is OPTIONAL. A todo list and a <tt>TODO</tt> in code are no notes.</p>"),
            .body("<p>An entry of type TODO (RFC 5545) is a task.</p>"),
        ])

    private static let notes = ["FIXME", "XXX:", "TODO:", "TBD"]
    /// What is no word and yet a note, in small letters.
    private static let signs = ["???", "[[", "to be written", "to be defined", "to be completed", "fill in here", "lorem ipsum"].map { Array($0.utf8) }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            if isTemplate(piece) {
                let range = trimmed(piece.content.bytes)
                findings.add(piece.content.sourceRange(range), "this is the template's text: write the section, or remove it")
                continue
            }
            checkSigns(piece, &findings)
            for word in piece.words where piece.isShouted(word) {
                let text = piece.text(word)
                guard notes.contains(text) || notes.contains(text + ":"), let range = piece.range(word) else { continue }
                let end = range.upperBound
                let hasColon = end < context.source.bytes.count && context.source.bytes[end] == 0x3A
                let note = hasColon ? text + ":" : text
                guard notes.contains(note) || notes.contains(text) else { continue }
                findings.add(range.lowerBound..<end + (hasColon ? 1 : 0), "'\(note)' is a note to oneself: finish the text, or remove the note")
            }
        }
    }

    private static func checkSigns(_ piece: Prose, _ findings: inout Findings) {
        let bytes = piece.content.bytes
        for index in bytes.indices where bytes[index] == 0x3F || bytes[index] == 0x5B || bytes[index] | 0x20 == 0x74 && index > 0 && bytes[index - 1] == 0x28 {
            guard let sign = signs.first(where: { sign in
                index + sign.count <= bytes.count && sign.indices.allSatisfy { bytes[index + $0] == sign[$0] || (0x41...0x5A).contains(bytes[index + $0]) && bytes[index + $0] | 0x20 == sign[$0] }
            }), piece.content.isLiteral(index..<index + sign.count) else { continue }
            if bytes[index] == 0x3F, index > 0, bytes[index - 1] == 0x3F || bytes[index - 1] == 0x27 || bytes[index - 1] == 0x22 { continue }
            if bytes[index] == 0x5B, index > 0, !XMLByte.isSpace(bytes[index - 1]) { continue }
            findings.add(piece.content.sourceRange(index..<index + sign.count), "this is a note to oneself: finish the text, or remove the note")
        }
    }

    /// Whether a whole paragraph is what the template says about its section: REQUIRED. or STRONGLY RECOMMENDED for …
    private static func isTemplate(_ piece: Prose) -> Bool {
        if piece.content.bytes.drop(while: XMLByte.isSpace).starts(with: "Lorem ipsum".utf8) { return true }
        guard let initial = piece.words.first, "ORS".utf8.contains(piece.first(initial)), piece.words.count <= 6 else { return false }
        let words = piece.content.bytes.split(whereSeparator: XMLByte.isSpace).map { String(decoding: $0, as: UTF8.self) }
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
