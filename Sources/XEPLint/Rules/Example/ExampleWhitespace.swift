internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ExampleWhitespace: Rule {
    static let info = RuleInfo(
        "example/whitespace", .info,
        summary: "An example has neither tabs nor spaces at the ends of its lines, and no blank line at its top or bottom.",
        rationale: "A page shows a tab eight columns wide, so that what was indented by two stands somewhere else; blank lines are shown too.",
        source: "XEP-0143 §7.2", fix: .safe)

    static let examples = RuleExamples(
        triggering: [
            .body("<example caption='x'><![CDATA[\n<a>↓  ↑\n</a>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<a>\n↓\t↑<b/>\n</a>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n↓\n↑<a/>\n]]></example>"),
            .body("<code><![CDATA[\n<a/>\n↓\n↑]]></code>"),
        ],
        nonTriggering: [.body("<example caption='x'><![CDATA[\n<a>\n  <b/>\n\n</a>\n  ]]></example>"), .body("<code><![CDATA[\nall:\n\tmake\n]]></code>")],
        corrections: [
            .init(.body("<example caption='x'><![CDATA[\n<a> \n\t<b/>\n</a>\n\n]]></example>"), .body("<example caption='x'><![CDATA[\n<a>\n  <b/>\n</a>\n]]></example>"))
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for example in context.examples where !example.block.element.isExpanded && isXML(example) {
            let text = example.reading.text
            let bytes = text.bytes
            var lines: [Range<Int>] = []
            var start = 0
            while start <= bytes.count {
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                lines.append(start..<end)
                start = end + 1
            }
            // The first line holds the tag that opens the block, the last the one that closes it.
            let blank = { (line: Range<Int>) in bytes[line].allSatisfy(XMLByte.isSpace) }
            let inner = lines.dropFirst().dropLast()
            let top = inner.prefix(while: blank)
            let bottom = top.count < inner.count ? inner.reversed().prefix(while: blank).reversed() : []
            for run in [Array(top), bottom] {
                guard let first = run.first, let last = run.last else { continue }
                let range = first.lowerBound..<last.upperBound + 1
                // Beside text, the section that is marked as characters begins or ends on a line of its own.
                let edit = text.isLiteral(range) ? "remove it" : first == inner.first ? "put '<![CDATA[' right behind the start tag" : "put ']]>' right before the end tag"
                add(range, text, context.source, "the example \(first == inner.first ? "begins" : "ends") with a blank line: \(edit)", with: "", &findings)
            }
            for line in inner.dropFirst(top.count).dropLast(bottom.count) {
                let content = bytes[line]
                let indent = content.prefix(while: XMLByte.isSpace)
                if !content.isEmpty, indent.count < content.count || line.count > 0 {
                    if let last = content.lastIndex(where: { !XMLByte.isSpace($0) }), last + 1 < line.upperBound {
                        add(last + 1..<line.upperBound, text, context.source, "the line ends with white space: remove it", with: "", &findings)
                    }
                    if indent.contains(0x09), indent.count < content.count {
                        add(line.lowerBound..<indent.endIndex, text, context.source, "the line is indented by tabs: indent by two spaces", with: spaces(for: indent), &findings)
                    }
                }
            }
        }
    }

    /// Whether it is XML, where white space around tags says nothing.
    private static func isXML(_ example: ReadExample) -> Bool { example.reading.classification == .xml && example.reading.tree.root != nil }

    private static func spaces(for indent: ArraySlice<UInt8>) -> String {
        String(repeating: " ", count: indent.reduce(0) { $0 + ($1 == 0x09 ? 2 : 1) })
    }

    private static func add(_ range: Range<Int>, _ text: MappedText, _ source: Source, _ message: String, with replacement: String, _ findings: inout Findings) {
        var place = text.sourceRange(range)
        // A line end may be two bytes, of which the text has one.
        if place.lowerBound > 0, source.bytes[place.lowerBound] == 0x0A, source.bytes[place.lowerBound - 1] == 0x0D { place = place.lowerBound - 1..<place.upperBound }
        findings.add(place, message, fixes: text.isLiteral(range) ? [Fix("mend the white space", replace: place, with: replacement)] : [])
    }
}
