internal import XEPKit
internal import XMLKit
internal import XMPPKit

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
            .body("<p>↓TODO:↑ name the window.</p>"), .body("<p><strong>↓XXX↑</strong>: name the window.</p>"),
            .body("<p>↓TBD↑</p>"), .body("<p>↓tbd.↑</p>"), .body("<p>↓To follow.↑</p>"), .body("<p>The window is ↓???↑ and shut.</p>"), .body("<p>It is shut. ↓[[↑ say when ]]</p>"), .body("<p>It is shut (↓to be written↑).</p>"),
            .body("<p>↓Lorem ipsum dolor sit amet.↑</p>"),
            .body("<section1 topic='↓TODO↑' anchor='todo'><p>↓TODO.↑</p><p>Name it (↓TODO↑ or not?).</p><code>↓TBD↑</code></section1>"),
            .body("<section1 topic='Styling' anchor='styling'><p>↓PLEASE REMOVE THIS SECTION. It shows how.↑</p></section1>"),
        ],
        nonTriggering: [
            .body("<p>The window is OPTIONAL. A todo list and a <tt>TODO</tt> in code are no notes.</p>"),
            .body("<p>An entry of type TODO (RFC 5545) is a task.</p>"), .body("<p>TODO lists can be shared, as can an EVENT, TODO or JOURNAL.</p>"),
            .body("<table><tr><td>todo</td></tr></table>"),
        ])

    /// What is no word and yet a note, in small letters.
    private static let signs = ["???", "[[", "to be written", "to be defined", "to be completed", "fill in here", "lorem ipsum"].map { Array($0.utf8) }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        lazy var needed = needed(context)
        for piece in context.prose {
            if TemplateText.holds(piece) {
                let place = piece.content.sourceRange(trimmed(piece.content.bytes))
                let isNeeded = needed.contains { $0.contains(place.lowerBound) }
                findings.add(
                    place, isNeeded ? "this is the template's text: write the section, if only to say that there is nothing to say"
                        : "this is the template's text: write your own, or remove it")
                continue
            }
            if isParagraph(piece, context.source.bytes), let note = TemplateText.note(in: piece.content.bytes) {
                add(note, piece.content.sourceRange(trimmed(piece.content.bytes)), &findings)
                continue
            }
            checkSigns(piece, &findings)
            for word in piece.words where piece.isShouted(word) {
                let text = piece.text(word)
                guard TemplateText.notes.contains(text), let range = piece.range(word) else { continue }
                let after = word.offsets.upperBound
                let hasColon = after < piece.content.bytes.count && piece.content.bytes[after] == 0x3A
                guard hasColon || isNote(word, text, piece) else { continue }
                // The mark may stand behind the end tag of what makes the note bold.
                let isBeside = hasColon && context.source.bytes[range.upperBound] == 0x3A
                add(text + (hasColon ? ":" : ""), range.lowerBound..<range.upperBound + (isBeside ? 1 : 0), &findings)
            }
        }
        checkTitles(context, &findings)
        for example in context.examples where !example.block.element.isExpanded {
            let text = example.reading.text
            guard text.bytes.count < 40, let note = TemplateText.note(in: text.bytes) else { continue }
            add(note, text.sourceRange(trimmed(text.bytes)), &findings)
        }
    }

    /// The sections that a specification has in any case.
    private static func needed(_ context: LintContext) -> [Range<Int>] {
        guard context.header.knownType?.isProtocol == true else { return [] }
        return (StandardSections.mandatory + StandardSections.recommended).compactMap { title in
            context.xep.sections.first { $0.title == title }?.element.range
        }
    }

    private static func checkTitles(_ context: LintContext, _ findings: inout Findings) {
        for section in context.xep.sections where !section.element.isExpanded {
            if let topic = section.topic, let note = TemplateText.note(in: topic.value.utf8) { add(note, topic.valueRange, &findings) }
        }
    }

    private static func add(_ note: String, _ place: Range<Int>, _ findings: inout Findings) {
        findings.add(place, "'\(note)' is a note to oneself: finish the text, or remove the note")
    }

    /// Whether a word without a colon is no part of a sentence: a type of entry may be a TODO, and XXX may be digits.
    private static func isNote(_ word: Prose.Word, _ text: String, _ piece: Prose) -> Bool {
        if text == "XXX" { return false }
        guard text == "TODO" else { return true }
        let (bytes, offsets) = (piece.content.bytes, word.offsets)
        let before = bytes[..<offsets.lowerBound].last { !XMLByte.isSpace($0) }
        if before == 0x28 || before == 0x5B { return true }
        // What a piece begins with is a note where a mark follows; a TODO list is a thing.
        guard before == nil, let after = bytes[offsets.upperBound...].first(where: { !XMLByte.isSpace($0) }) else { return false }
        return [0x2E, 0x3F, 0x21, 0x2D, 0x2F, 0x3B].contains(after)
    }

    /// Whether a piece is a paragraph and not a cell or an entry, which may well name a TODO.
    private static func isParagraph(_ piece: Prose, _ bytes: [UInt8]) -> Bool {
        guard let start = bytes[..<piece.content.sourceOffset(0)].lastIndex(of: 0x3C) else { return false }
        return bytes[(start + 1)...].first == 0x70 && bytes[(start + 2)...].first.map { $0 == 0x3E || XMLByte.isSpace($0) } ?? false
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

    private static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
        let lower = bytes.firstIndex { !XMLByte.isSpace($0) } ?? 0
        let upper = bytes.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? bytes.count
        return lower..<max(lower, upper)
    }
}
