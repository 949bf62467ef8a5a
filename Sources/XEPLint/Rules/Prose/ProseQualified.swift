internal import XEPKit
internal import XMLKit

enum ProseQualified: Rule {
    static let info = RuleInfo(
        "prose/qualified", .info,
        summary: "An element is qualified by a namespace: it is not in it, under it or scoped by it.",
        rationale: "One wording for one thing lets a reader search for it; the specifications of XMPP say qualified by.",
        source: "XEP-0143 §7, RFC 6120 §4.8")

    static let examples = RuleExamples(
        triggering: [
            .body("<p>The &lt;whisper/&gt; element ↓in the↑ 'urn:xmpp:whispers:0' namespace is empty.</p>"),
            .body("<p>A &lt;whisper/&gt; element, ↓scoped by the↑ 'urn:xmpp:whispers:0' namespace.</p>"),
        ],
        nonTriggering: [
            .body("<p>The &lt;whisper/&gt; element qualified by the 'urn:xmpp:whispers:0' namespace is empty.</p>"),
            .body("<p>Features are named in the 'urn:xmpp:whispers:0' namespace.</p>"),
        ])

    private static let wordings = ["in the", "within the", "under the", "scoped by the", "scoped to the", "with the"].map { Array($0.utf8) }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            for (index, word) in piece.words.enumerated() where piece.first(word) == 0x6E && piece.text(word) == "namespace" && index > 1 {
                guard let range = wording(before: word.offsets.lowerBound, piece.content.bytes), piece.content.isLiteral(range) else { continue }
                findings.add(piece.content.sourceRange(range), "an element is qualified by a namespace: write 'qualified by the'")
            }
        }
    }

    /// The words between the name of an element and a quoted namespace, where they are others than the usual ones.
    private static func wording(before end: Int, _ bytes: [UInt8]) -> Range<Int>? {
        guard let quote = bytes[..<end].last(where: { !XMLByte.isSpace($0) }), quote == 0x27 || quote == 0x22,
            let close = bytes[..<end].lastIndex(of: quote), let open = bytes[..<close].lastIndex(of: quote), close - open < 120,
            bytes[open..<close].contains(0x3A), let last = bytes[..<open].lastIndex(where: { !XMLByte.isSpace($0) })
        else { return nil }
        for wording in wordings where bytes[...last].suffix(wording.count).elementsEqual(wording) {
            let start = last + 1 - wording.count
            guard start > 1, XMLByte.isSpace(bytes[start - 1]) else { continue }
            // What is qualified is an element that is named right before it.
            let before = String(decoding: bytes[..<start].suffix(14), as: UTF8.self)
            let isElement = ["/> element ", "/> element, ", "/> elements ", "/> ", "/> child ", "/> stanza "].contains { before.hasSuffix($0) }
            return isElement ? start..<last + 1 : nil
        }
        return nil
    }
}
