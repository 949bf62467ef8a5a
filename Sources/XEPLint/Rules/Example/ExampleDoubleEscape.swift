internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleDoubleEscape: Rule {
    static let info = RuleInfo(
        "example/double-escape", .warning,
        summary: "Markup in an example is escaped once: by CDATA or by &lt;, not by both.",
        rationale: "Inside CDATA an escape is shown as it stands, so that readers see &lt; in place of a tag.",
        source: "XML 1.0 §2.7", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[\n↓&lt;↑message to='juliet@capulet.lit'/&gt;\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<body>Caf↓&amp;#233;↑</body>\n]]></example>"),
            .body("<example caption='x'>\n↓&amp;lt;↑message/&amp;gt;\n</example>"),
        ],
        nonTriggering: [
            .body("<example caption='x'>\n&lt;message/&gt;\n</example>"),
            .body("<example caption='x'><![CDATA[\n<body>a &lt; b &amp; c; &lt;b&gt;</body>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<content type='html'>&lt;p&gt;Caf&amp;#233;&lt;/p&gt;</content>\n]]></example>"),
        ],
        corrections: [
            .init(.body("<example caption='x'><![CDATA[\n<body>Caf&amp;#233;</body>\n]]></example>"), .body("<example caption='x'><![CDATA[\n<body>Caf&#233;</body>\n]]></example>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where example.block.kind == .example && !example.block.element.isExpanded {
            let text = example.reading.text
            let bytes = text.bytes
            // A block whose first tag is an escape.
            if let first = bytes.firstIndex(where: { !XMLByte.isSpace($0) }), bytes[first...].starts(with: Array("&lt;".utf8)), isTag(bytes, first + 4) {
                findings.add(text.sourceRange(first..<first + 4), "the markup of this example is escaped twice: write < inside CDATA, or leave the CDATA out")
                continue
            }
            guard example.reading.classification == .xml else { continue }
            for element in example.reading.tree.elements where !element.hasElements && !element.isExpanded {
                let range = element.contentRange
                // What is escaped HTML has references of its own.
                guard !range.isEmpty, !element.text.utf8.contains(0x3C), element["type"] != "html" else { continue }
                for place in references(in: example.reading.tree.bytes, range) {
                    let source = text.sourceRange(place)
                    let right = "&" + String(decoding: example.reading.tree.bytes[place].dropFirst(5), as: UTF8.self)
                    findings.add(
                        source, "the reference is escaped twice: write \(right)",
                        fixes: text.isLiteral(place) && context.source.text(source).hasPrefix("&amp;#") ? [Fix("write \(right)", replace: source, with: right, safety: .unsafe)] : [])
                }
            }
        }
    }

    private static func isTag(_ bytes: [UInt8], _ start: Int) -> Bool { start < bytes.count && (XMLByte.isNameStart(bytes[start]) || bytes[start] == 0x3F) }

    /// `&amp;#NN;` in a range.
    private static func references(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let mark = Array("&amp;#".utf8)
        return range.filter { bytes[$0] == 0x26 && bytes[$0..<range.upperBound].starts(with: mark) }.compactMap { start in
            let end = bytes[(start + mark.count)..<range.upperBound].prefix { $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x78 }.endIndex
            return end > start + mark.count && end < range.upperBound && bytes[end] == 0x3B ? start..<end + 1 : nil
        }
    }
}
