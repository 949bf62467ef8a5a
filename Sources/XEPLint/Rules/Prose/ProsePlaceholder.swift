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
            .body("<p>↓Lorem ipsum dolor sit amet.↑</p>"), .body("<ul><li>↓TODO↑ describe the window</li></ul>"), .body("<p>It is shut. ↓TODO↑.</p>"),
            .body("<p>It is shut &lt;↓TODO↑&gt;.</p>"), .body("<p>↓XXX↑ what about the door?</p>"), .body("<p>↓To do:↑ name the window.</p>"),
            .body("<p>It is shut ↓[insert ↑when here].</p>"), .body("<p>↓...↑</p>"), .header("<abstract>↓TODO↑</abstract>"), .body("<p>↓TBC↑</p>"),
            .body("<section1 topic='↓TODO↑' anchor='todo'><p>↓TODO.↑</p><p>Name it (↓TODO↑ or not?).</p><code>↓TBD↑</code></section1>"),
            .body("<section1 topic='↓XEP Styling Examples↑' anchor='styling'><p>This is regular text.</p></section1>"),
            .body("<section1 topic='Styling' anchor='styling'><p>↓PLEASE REMOVE THIS SECTION. It shows how.↑</p></section1>"),
        ],
        nonTriggering: [
            .body("<p>The window is OPTIONAL. A todo list and a <tt>TODO</tt> in code are no notes.</p>"),
            .body("<p>An entry of type TODO (RFC 5545) is a task.</p>"), .body("<p>TODO lists can be shared, as can an EVENT, TODO or JOURNAL.</p>"),
            .body("<table><tr><td>todo</td></tr></table>"), .body("<p>The code is XXX and more.</p>"), .body("<p>It is [insertion sort].</p>"),
            .body("<ul><li>...</li></ul>"),
        ])

    /// What is no word and yet a note, in small letters.
    private static let signs = ["???", "[[", "[insert ", "[add ", "[put ", "[describe ", "[fill ", "to be written", "to be defined", "to be completed", "fill in here", "lorem ipsum"].map { Array($0.utf8) }

    /// What notes begin with.
    private static let initials = TemplateText.notes.compactMap(\.utf8.first)

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
            if isParagraph(piece, context.source.bytes), let note = TemplateText.note(in: piece.content.bytes) ?? ellipsis(piece.content.bytes) {
                add(note, piece.content.sourceRange(trimmed(piece.content.bytes)), &findings)
                continue
            }
            if let task = task(piece.content.bytes) {
                add(String(decoding: piece.content.bytes[task], as: UTF8.self), piece.content.sourceRange(task), &findings)
                continue
            }
            checkSigns(piece, &findings)
            for word in piece.words where (3...5).contains(word.offsets.count) && initials.contains(piece.first(word)) && piece.isShouted(word) {
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
        checkAbstract(context, &findings)
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
            guard let topic = section.topic else { continue }
            if let note = TemplateText.note(in: topic.value.utf8) { add(note, topic.valueRange, &findings) }
            if topic.value.hasPrefix(TemplateText.stylingTopic) { findings.add(topic.valueRange, "this section is the template's: remove it") }
        }
    }

    private static func checkAbstract(_ context: LintContext, _ findings: inout Findings) {
        guard let abstract = context.header.abstract, let note = TemplateText.note(in: abstract.text.utf8) else { return }
        add(note, abstract.range, &findings)
    }

    private static func add(_ note: String, _ place: Range<Int>, _ findings: inout Findings) {
        findings.add(place, "'\(note)' is a note to oneself: finish the text, or remove the note")
    }

    /// Whether a word without a colon is no part of a sentence: a type of entry may be a TODO, and XXX may be digits.
    private static func isNote(_ word: Prose.Word, _ text: String, _ piece: Prose) -> Bool {
        let (bytes, offsets) = (piece.content.bytes, word.offsets)
        let before = bytes[..<offsets.lowerBound].last { !XMLByte.isSpace($0) }
        let rest = bytes[offsets.upperBound...].drop(while: XMLByte.isSpace)
        if text == "XXX" { return before == nil && rest.first.map { (0x61...0x7A).contains($0) } ?? false }
        guard text == "TODO" else { return true }
        if before == 0x28 || before == 0x5B || before == 0x3C { return true }
        let isEnd = rest.isEmpty || [0x2E, 0x3F, 0x21, 0x3B].contains(rest.first ?? 0)
        if before == 0x2E { return isEnd }
        // What a piece begins with is a note where a mark follows, or what is to be done; a TODO list is a thing.
        guard before == nil, let after = rest.first else { return false }
        return isEnd || after == 0x2D || after == 0x2F || TemplateText.tasks.contains(String(decoding: rest.prefix { (0x61...0x7A).contains($0) }, as: UTF8.self))
    }

    private static let toDo = Array("to do:".utf8)

    /// The words "to do:" at the beginning of a piece.
    private static func task(_ bytes: [UInt8]) -> Range<Int>? {
        guard let start = bytes.firstIndex(where: { !XMLByte.isSpace($0) }), bytes[start] | 0x20 == 0x74, bytes.count >= start + 6,
            toDo.indices.allSatisfy({ bytes[start + $0] == toDo[$0] || bytes[start + $0] | 0x20 == toDo[$0] })
        else { return nil }
        return start..<start + 6
    }

    /// What a paragraph says that says nothing else.
    private static func ellipsis(_ bytes: [UInt8]) -> String? {
        guard bytes.count < 40 else { return nil }
        let text = String(decoding: bytes[trimmed(bytes)], as: UTF8.self)
        return ["...", "…", "[...]", "[…]"].contains(text) ? text : nil
    }

    /// Whether a piece is a paragraph and not a cell or an entry, which may well name a TODO.
    private static func isParagraph(_ piece: Prose, _ bytes: [UInt8]) -> Bool {
        guard let start = bytes[..<piece.content.sourceOffset(0)].lastIndex(of: 0x3C) else { return false }
        return bytes[(start + 1)...].first == 0x70 && bytes[(start + 2)...].first.map { $0 == 0x3E || XMLByte.isSpace($0) } ?? false
    }

    private static func checkSigns(_ piece: Prose, _ findings: inout Findings) {
        let bytes = piece.content.bytes
        for index in places(ofSignsIn: bytes) {
            guard let sign = signs.first(where: { sign in
                index + sign.count <= bytes.count && sign.indices.allSatisfy { bytes[index + $0] == sign[$0] || (0x41...0x5A).contains(bytes[index + $0]) && bytes[index + $0] | 0x20 == sign[$0] }
            }), piece.content.isLiteral(index..<index + sign.count) else { continue }
            if bytes[index] == 0x3F, index > 0, bytes[index - 1] == 0x3F || bytes[index - 1] == 0x27 || bytes[index - 1] == 0x22 { continue }
            if bytes[index] == 0x5B, index > 0, !XMLByte.isSpace(bytes[index - 1]) { continue }
            findings.add(piece.content.sourceRange(index..<index + sign.count), "this is a note to oneself: finish the text, or remove the note")
        }
    }

    /// Where a question mark or a bracket stands, or a T after a parenthesis.
    private static func places(ofSignsIn bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            bytes.indices.filter { bytes[$0] == 0x3F || bytes[$0] == 0x5B || bytes[$0] | 0x20 == 0x74 && $0 > 0 && bytes[$0 - 1] == 0x28 }
        }
    }

    private static func trimmed(_ bytes: [UInt8]) -> Range<Int> {
        let lower = bytes.firstIndex { !XMLByte.isSpace($0) } ?? 0
        let upper = bytes.lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? bytes.count
        return lower..<max(lower, upper)
    }
}
