internal import XEPKit
internal import XMLKit

enum ProseEscape: Rule {
    static let info = RuleInfo(
        "prose/escape", .warning,
        summary: "Angle brackets in text are written &lt; and &gt;, in that order.",
        rationale: "An element that is quoted with half an escape shows as lt;x/&gt; or >x/<.",
        source: "XEP-0143 §7, XML 1.0 §4.6", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>The &lt;whisper↓/↑ element is empty.</p>"), .body("<p>The ↓whisper↑/&gt; element is empty.</p>"),
            .body("<p>The ↓lt;↑whisper/&gt; element.</p>"),
            .body("<p>The &lt;whisper/↓gt;↑ element.</p>"),
            .body("<p>The ↓&gt;whisper/&lt;↑ element.</p>"), .body("<p>The ↓&gt;whisper/&gt;↑ element.</p>"),
            .body("<p>The &lt;whisper↓/&lt;↑ element.</p>"),
            .body("<p>The ↓&amp;lt;↑whisper/↓&amp;gt;↑ element.</p>"),
        ],
        nonTriggering: [
            .body("<p>The &lt;whisper/&gt; element; &lt;a&gt;b&lt;/a&gt;, x &gt; y &lt; z.</p>"),
            .body("<p>Write &amp;lt; for an angle bracket, and &amp;amp;, &amp;gt; too.</p>"),
        ],
        corrections: [
            .init(.body("<p>The lt;whisper/&gt; element.</p>"), .body("<p>The &lt;whisper/&gt; element.</p>")),
            .init(.body("<p>The &gt;whisper/&lt; element.</p>"), .body("<p>The &lt;whisper/&gt; element.</p>")),
            .init(.body("<p>The &amp;lt;whisper/&amp;gt; element.</p>"), .body("<p>The &lt;whisper/&gt; element.</p>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose { check(piece.content, context.source, &findings) }
    }

    private static func check(_ text: MappedText, _ source: Source, _ findings: inout Findings) {
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            switch bytes[index] {
            case 0x3B where index >= 2:
                // lt; and gt; without an ampersand, beside a name.
                let word = bytes[index - 2..<index]
                let isLess = word.elementsEqual("lt".utf8)
                guard isLess || word.elementsEqual("gt".utf8) else { continue }
                let start = index - 2
                let before = start > 0 ? bytes[start - 1] : 0x20
                if before == 0x26 {
                    checkDouble(text, start - 1..<index + 1, isLess: isLess, &findings)
                } else if isLess ? index + 1 < bytes.count && isTag(bytes, from: index + 1) && !XMLByte.isName(before) : before == 0x2F || XMLByte.isName(before) && tagBegins(bytes, before: start) {
                    report(text, start..<index + 1, isLess ? "lt;" : "gt;", isLess ? "&lt;" : "&gt;", &findings)
                }
            case 0x3E where index > 1 && bytes[index - 1] == 0x2F && lacksStart(bytes, before: index - 1):
                var start = index - 1
                while start > 0, bytes[start - 1] < 0x80, XMLByte.isName(bytes[start - 1]) { start -= 1 }
                guard text.isLiteral(start..<index - 1) else { continue }
                let range = text.sourceRange(start..<index - 1)
                findings.add(
                    range, "the tag has no beginning: write &lt; before it",
                    fixes: [Fix("write &lt;", replace: range.lowerBound..<range.lowerBound, with: "&lt;", safety: .unsafe)])
            case 0x3E:
                // >x/< is turned round.
                let end = nameEnd(bytes, index + 1)
                guard end > index + 1, end + 1 < bytes.count, bytes[end] == 0x2F, bytes[end + 1] == 0x3C || bytes[end + 1] == 0x3E, isAtWord(bytes, index) else { continue }
                let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
                let range = text.sourceRange(index..<end + 2)
                findings.add(
                    range, "the angle brackets are the wrong way round: write &lt;\(name)/&gt;",
                    fixes: [Fix("write &lt;\(name)/&gt;", replace: range, with: "&lt;\(name)/&gt;", safety: .unsafe)])
            case 0x3C:
                let end = nameEnd(bytes, index + 1)
                guard end > index + 1, end + 1 < bytes.count, bytes[end] == 0x2F else { continue }
                if XMLByte.isSpace(bytes[end + 1]), text.isLiteral(end..<end + 1), bytes[end...].prefix(40).drop(while: { $0 != 0x3E }).isEmpty {
                    let place = text.sourceRange(end..<end + 1)
                    findings.add(place, "the tag has no end: write /&gt;", fixes: [Fix("write /&gt;", replace: place, with: "/&gt;", safety: .unsafe)])
                    continue
                }
                guard bytes[end + 1] == 0x3C else { continue }
                guard end + 2 == bytes.count || !(XMLByte.isName(bytes[end + 2]) || bytes[end + 2] == 0x2F) else { continue }
                let range = text.sourceRange(end..<end + 2)
                findings.add(range, "the tag opens a second time: write /&gt;", fixes: [Fix("write /&gt;", replace: range, with: "/&gt;", safety: .unsafe)])
            default: break
            }
        }
    }

    /// `&amp;lt;x/&amp;gt;`: escaped twice, unless it is the escape that the text speaks of.
    private static func checkDouble(_ text: MappedText, _ range: Range<Int>, isLess: Bool, _ findings: inout Findings) {
        let bytes = text.bytes
        let isTag = isLess ? isTag(bytes, from: range.upperBound) : range.lowerBound > 1 && tagBegins(bytes, before: range.lowerBound)
            && (bytes[range.lowerBound - 1] == 0x2F || bytes[range.lowerBound - 1] < 0x80 && XMLByte.isName(bytes[range.lowerBound - 1]))
        guard isTag else { return }
        let right = isLess ? "&lt;" : "&gt;"
        let place = text.sourceRange(range)
        findings.add(place, "this is escaped twice: write \(right)", fixes: [Fix("write \(right)", replace: place, with: right, safety: .unsafe)])
    }

    private static func report(_ text: MappedText, _ range: Range<Int>, _ wrong: String, _ right: String, _ findings: inout Findings) {
        let place = text.sourceRange(range)
        findings.add(place, "'\(wrong)' lacks its ampersand: write \(right)", fixes: [Fix("write \(right)", replace: place, with: right, safety: .unsafe)])
    }

    /// Whether a name and the end of a tag follow.
    private static func isTag(_ bytes: [UInt8], from start: Int) -> Bool {
        let end = nameEnd(bytes, start < bytes.count && bytes[start] == 0x2F ? start + 1 : start)
        return end > start && end < bytes.count && (bytes[end] == 0x2F || bytes[end] == 0x3E || bytes[end] == 0x26 || bytes[end] == 0x20 && bytes[end...].prefix(60).contains(0x3E))
    }

    /// Whether a tag that has no end yet begins shortly before.
    private static func tagBegins(_ bytes: [UInt8], before end: Int) -> Bool {
        for place in stride(from: end - 1, through: max(0, end - 60), by: -1) {
            if bytes[place] == 0x3E { return false }
            if bytes[place] == 0x3C { return true }
            if bytes[place] == 0x3B, place >= 3, bytes[place - 3..<place].elementsEqual("&lt".utf8) { return true }
        }
        return false
    }

    /// Whether a name stands there whose tag nothing opens.
    private static func lacksStart(_ bytes: [UInt8], before end: Int) -> Bool {
        var start = end
        while start > 0, bytes[start - 1] < 0x80, XMLByte.isName(bytes[start - 1]) { start -= 1 }
        return start < end && XMLByte.isNameStart(bytes[start]) && isAtWord(bytes, start) && !bytes[..<start].suffix(120).contains(0x3C)
            && !bytes[..<start].suffix(120).contains(0x3B)
    }

    private static func isAtWord(_ bytes: [UInt8], _ place: Int) -> Bool { place == 0 || XMLByte.isSpace(bytes[place - 1]) || bytes[place - 1] == 0x28 }

    private static func nameEnd(_ bytes: [UInt8], _ start: Int) -> Int {
        guard start < bytes.count, XMLByte.isNameStart(bytes[start]), bytes[start] < 0x80 else { return start }
        var end = start
        while end < bytes.count, bytes[end] < 0x80, XMLByte.isName(bytes[end]) { end += 1 }
        return end
    }
}
