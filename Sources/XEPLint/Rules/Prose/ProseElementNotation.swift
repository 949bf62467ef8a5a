internal import XEPKit
internal import XMLKit

enum ProseElementNotation: Rule {
    static let info = RuleInfo(
        "prose/element-notation", .info,
        summary: "The text names an element as <x/>, and calls it an element or a stanza, never a tag.",
        rationale: "One way of writing tells elements from placeholders and from open tags. A tag is only one end of an element.",
        source: "XEP-0143 §7", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>The ↓&lt;whisper&gt;↑ element is empty.</p>"),
            .body("<p>The &lt;whisper/&gt; ↓tag↑ is empty.</p>"),
            .body("<p>The <tt>↓&lt;whisper&gt;↑</tt> element is empty.</p>"),
        ],
        nonTriggering: [
            .body("<p>The &lt;whisper/&gt; element; &lt;body&gt;x&lt;/body&gt;; the opening &lt;stream&gt; tag; user@&lt;host&gt; and &lt;node@domain&gt;.</p>"),
        ],
        corrections: [.init(.body("<p>The &lt;whisper&gt; element is empty.</p>"), .body("<p>The &lt;whisper/&gt; element is empty.</p>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd { check(piece.content, &findings) }
        for element in context.xep.tree.elements where element.localName == "tt" && !element.isExpanded && element.range.lowerBound > headerEnd {
            let text = element.content
            guard let tag = tag(text.bytes, 0), tag.range.upperBound == text.bytes.count, !tag.isEmpty else { continue }
            let after = element.tree.bytes[element.range.upperBound...].prefix(10)
            guard after.starts(with: Array(" element".utf8)) || after.starts(with: Array(" stanza".utf8)) else { continue }
            report(tag, text, &findings)
        }
    }

    private static func check(_ text: MappedText, _ findings: inout Findings) {
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0x3C, let tag = tag(bytes, index) else {
                index += 1
                continue
            }
            index = tag.range.upperBound
            let after = bytes[index...].prefix(10).drop(while: XMLByte.isSpace)
            if tag.isEmpty {
                guard after.starts(with: Array("tag".utf8)), after.count < 4 || !XMLByte.isName(after[after.startIndex + 3]), text.isLiteral(after.startIndex..<after.startIndex + 3) else { continue }
                findings.add(text.sourceRange(after.startIndex..<after.startIndex + 3), "<\(tag.name)/> is an element: a tag is only one end of it")
            } else if after.starts(with: Array("element".utf8)) || after.starts(with: Array("stanza".utf8)) {
                report(tag, text, &findings)
            }
        }
    }

    private static func report(_ tag: (name: String, range: Range<Int>, isEmpty: Bool), _ text: MappedText, _ findings: inout Findings) {
        let range = text.sourceRange(tag.range)
        findings.add(
            range, "the element is named as an open tag: write &lt;\(tag.name)/&gt;",
            fixes: [Fix("write &lt;\(tag.name)/&gt;", replace: range, with: "&lt;\(tag.name)/&gt;", safety: .unsafe)])
    }

    private static func tag(_ bytes: [UInt8], _ start: Int) -> (name: String, range: Range<Int>, isEmpty: Bool)? {
        guard start + 2 < bytes.count, bytes[start] == 0x3C, XMLByte.isNameStart(bytes[start + 1]), bytes[start + 1] < 0x80 else { return nil }
        var end = start + 1
        while end < bytes.count, bytes[end] < 0x80, XMLByte.isName(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        let isEmpty = end < bytes.count && bytes[end] == 0x2F
        if isEmpty { end += 1 }
        return end < bytes.count && bytes[end] == 0x3E ? (name, start..<end + 1, isEmpty) : nil
    }
}
