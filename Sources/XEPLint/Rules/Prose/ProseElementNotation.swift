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
            .body("<p>The ↓&lt;whisper&gt;↑ element is empty.</p><p>A &lt;whisper&gt; element. The ↓&lt;shout&gt;↑ element.</p>"),
        ],
        nonTriggering: [
            .body("<p>The &lt;whisper/&gt; element; &lt;body&gt;x&lt;/body&gt;; the opening &lt;stream&gt; tag; user@&lt;host&gt; and &lt;node@domain&gt;.</p>"),
        ],
        corrections: [
            .init(
                .body("<p>The &lt;whisper&gt; element is empty. A <tt>&lt;whisper&gt;</tt> element.</p>"),
                .body("<p>The &lt;whisper/&gt; element is empty. A <tt>&lt;whisper/&gt;</tt> element.</p>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        var open: [(name: String, range: Range<Int>)] = []
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd { check(piece.content, &open, &findings) }
        for element in context.xep.tree.elements(named: ["tt"]) where !element.isExpanded && element.range.lowerBound > headerEnd {
            let text = element.content
            guard let tag = tag(text.bytes, 0), tag.range.upperBound == text.bytes.count, !tag.isEmpty else { continue }
            let after = element.tree.bytes[element.range.upperBound...].prefix(10)
            guard after.starts(with: Array(" element".utf8)) || after.starts(with: Array(" stanza".utf8)) else { continue }
            open.append((tag.name, text.sourceRange(tag.range)))
        }
        report(open, &findings)
    }

    private static func check(_ text: MappedText, _ open: inout [(name: String, range: Range<Int>)], _ findings: inout Findings) {
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
                open.append((tag.name, text.sourceRange(tag.range)))
            }
        }
    }

    /// One finding for each element: who writes it so once writes it so everywhere.
    private static func report(_ open: [(name: String, range: Range<Int>)], _ findings: inout Findings) {
        for (name, places) in Dictionary(grouping: open, by: \.name) {
            let ranges = places.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
            guard let first = ranges.first else { continue }
            let others = ranges.count == 1 ? "" : ", here and in \(ranges.count - 1) more place\(ranges.count == 2 ? "" : "s")"
            findings.add(
                first, "the element is named as an open tag\(others): write &lt;\(name)/&gt;",
                fixes: [Fix("write &lt;\(name)/&gt;", ranges.map { TextEdit($0, "&lt;\(name)/&gt;") }, safety: .unsafe)])
        }
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
