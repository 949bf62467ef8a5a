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
            .body("<example caption='x'><![CDATA[\n<a>\n↓\t↑<b/>\n\t<c/>\n</a>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n↓\n↑<a/>\n]]></example>"),
            .body("<code><![CDATA[\n<a/>\n↓\n↑]]></code>"),
        ],
        nonTriggering: [
            .body("<example caption='x'><![CDATA[\n<a>\n  <b/>\n\n</a>]]></example>"), .body("<example caption='x'><![CDATA[<a>\n\n<b/>\n</a>\n]]></example>"),
            .body("<example caption='x'><![CDATA[\n<a>\n  <b/>\n\n</a>\n  ]]></example>"), .body("<code><![CDATA[\nall:\n\tmake\n]]></code>"),
        ],
        corrections: [
            .init(.body("<example caption='x'>\n  <![CDATA[\n<a/>\n]]>\n</example>"), .body("<example caption='x'><![CDATA[\n<a/>\n]]></example>")),
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
            // The first line holds the tag that opens the block, the last the one that closes it, perhaps beside text.
            let blank = { (line: Range<Int>) in bytes[line].allSatisfy(XMLByte.isSpace) }
            let isOpen = (top: lines.first.map(blank) ?? false, bottom: lines.last.map(blank) ?? false)
            let inner = lines.dropFirst().dropLast()
            let top = isOpen.top ? inner.prefix(while: blank) : []
            let bottom = isOpen.bottom && top.count < inner.count ? inner.reversed().prefix(while: blank).reversed() : []
            for run in [Array(top), bottom] {
                guard let first = run.first, let last = run.last else { continue }
                let isTop = first == inner.first
                let what = "the example \(isTop ? "begins" : "ends") with a blank line"
                if first == last, let gap = gap(isTop, example.block.element, context.source.bytes) {
                    findings.add(
                        gap, "\(what): put \(isTop ? "'<![CDATA[' right behind the start tag" : "']]>' right before the end tag")",
                        fixes: [Fix("mend the white space", replace: gap, with: "")])
                } else {
                    remove(first.lowerBound..<last.upperBound + 1, text, context.source, "\(what): remove it", &findings)
                }
            }
            var tabs: [Range<Int>] = []
            for line in inner.dropFirst(top.count).dropLast(bottom.count) {
                let content = bytes[line]
                let indent = content.prefix(while: XMLByte.isSpace)
                if !content.isEmpty, indent.count < content.count || line.count > 0 {
                    if let last = content.lastIndex(where: { !XMLByte.isSpace($0) }), last + 1 < line.upperBound {
                        remove(last + 1..<line.upperBound, text, context.source, "the line ends with white space: remove it", &findings)
                    }
                    if indent.contains(0x09), indent.count < content.count {
                        tabs.append(line.lowerBound..<indent.endIndex)
                    }
                }
            }
            // One finding for each example: who indents one line by tabs indents all.
            guard let first = tabs.first else { continue }
            let others = tabs.count == 1 ? "the line is" : "\(tabs.count) lines are"
            findings.add(
                text.sourceRange(first), "\(others) indented by tabs: indent by two spaces",
                fixes: tabs.allSatisfy { text.isLiteral($0) } ? [Fix("indent by spaces", tabs.map { TextEdit(text.sourceRange($0), spaces(for: bytes[$0])) })] : [])
        }
    }

    /// The line end between a tag and the section that is marked as characters, which makes a blank line of the one inside.
    private static func gap(_ isTop: Bool, _ element: XMLElement, _ bytes: [UInt8]) -> Range<Int>? {
        let content = element.contentRange
        if isTop {
            let start = bytes[content].firstIndex { !XMLByte.isSpace($0) } ?? content.upperBound
            return start > content.lowerBound && bytes[start...].starts(with: "<![CDATA[".utf8) ? content.lowerBound..<start : nil
        }
        let end = bytes[content].lastIndex { !XMLByte.isSpace($0) }.map { $0 + 1 } ?? content.lowerBound
        return end < content.upperBound && bytes[..<end].suffix(3).elementsEqual("]]>".utf8) ? end..<content.upperBound : nil
    }

    /// Whether it is XML, where white space around tags says nothing.
    private static func isXML(_ example: ReadExample) -> Bool { example.reading.classification == .xml && example.reading.tree.root != nil }

    private static func spaces(for indent: ArraySlice<UInt8>) -> String {
        String(repeating: " ", count: indent.reduce(0) { $0 + ($1 == 0x09 ? 2 : 1) })
    }

    private static func remove(_ range: Range<Int>, _ text: MappedText, _ source: Source, _ message: String, _ findings: inout Findings) {
        var place = text.sourceRange(range)
        // A line end may be two bytes, of which the text has one.
        if place.lowerBound > 0, source.bytes[place.lowerBound] == 0x0A, source.bytes[place.lowerBound - 1] == 0x0D { place = place.lowerBound - 1..<place.upperBound }
        findings.add(place, message, fixes: text.isLiteral(range) ? [Fix("mend the white space", replace: place, with: "")] : [])
    }
}
