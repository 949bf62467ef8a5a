internal import XEPKit
internal import XMLKit

enum ProseRequirementCase: Rule {
    static let info = RuleInfo(
        "prose/requirement-case", .info,
        summary: "A sentence that requires something in capitals does not require something else in small letters.",
        rationale: """
            Beside MUST a small must is read as one that was forgotten, or as one that is none; RFC 8174 gives only capitals their meaning. \
            MAY NOT is no term at all: it may forbid, or only permit to leave out.
            """,
        source: "RFC 2119, RFC 8174 §2")

    static let examples = RuleExamples(
        triggering: [
            .body("<p>A client MUST whisper, and it ↓must↑ not shout.</p>"),
            .body("<p>A client ↓MAY NOT↑ shout.</p>"),
            .body("<p>A server ↓should↑ answer with <tt>x</tt> and SHOULD NOT wait.</p>"),
        ],
        nonTriggering: [
            .body("<p>A client MUST whisper. Readers should know why.</p>"),
            .body("<p>A client MUST say which gates should be shut, and SHOULD tell that others must wait.</p>"),
            .body("<p>It should be noted that a client MUST whisper, although gates should be shut.</p>"),
            .body("<p>A client may or may not whisper, and must be heard.</p>"),
        ])

    private static let terms: Set<String> = ["MUST", "SHOULD", "SHALL", "REQUIRED", "RECOMMENDED"]
    private static let small: Set<String> = ["must", "should", "shall"]
    /// What begins a part of a sentence that tells of something and asks for nothing.
    private static let telling: Set<String> = [
        "that", "which", "who", "whom", "if", "whether", "when", "because", "since", "although", "though", "how", "what", "where", "why", "while", "unless",
        "until", "as", "so", "noted", "whose",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            var hasTerm = false
            var waiting: [Prose.Word] = []
            var end = 0
            var tells = false
            func finish(_ findings: inout Findings) {
                if hasTerm {
                    for word in waiting {
                        guard let range = piece.range(word) else { continue }
                        let text = piece.text(word)
                        findings.add(range, "'\(text)' stands beside requirements in capitals: write \(text.uppercased()), or another word")
                    }
                }
                hasTerm = false
                waiting = []
            }
            for (index, word) in piece.words.enumerated() {
                let gap = end..<word.offsets.lowerBound
                if endsSentence(piece.content.bytes, gap) {
                    finish(&findings)
                    tells = false
                } else if piece.content.bytes[gap].contains(0x2C) {
                    tells = false
                }
                end = word.offsets.upperBound
                if word.offsets.count <= 8, telling.contains(piece.text(word).lowercased()) { tells = true }
                let first = piece.first(word) | 0x20
                guard first == 0x6D || first == 0x73 || first == 0x72 else { continue }
                let text = piece.text(word)
                if terms.contains(text) { hasTerm = true }
                if small.contains(text), !tells, !isNote(index, piece) { waiting.append(word) }
                if text == "MAY", index + 1 < piece.words.count, piece.words[index + 1].followsWord, piece.text(piece.words[index + 1]) == "NOT",
                    let from = piece.range(word), let to = piece.range(piece.words[index + 1]) {
                    findings.add(from.lowerBound..<to.upperBound, "'MAY NOT' can be read two ways: write MUST NOT, SHOULD NOT, or that it need not")
                }
            }
            finish(&findings)
        }
    }

    /// Whether it is "should be noted" and the like, which speaks to the reader.
    private static func isNote(_ index: Int, _ piece: Prose) -> Bool {
        guard index + 2 < piece.words.count, piece.text(piece.words[index + 1]) == "be" else { return false }
        return ["noted", "aware", "familiar", "clear", "able", "considered", "understood", "mentioned", "obvious", "possible"].contains(piece.text(piece.words[index + 2]))
    }

    private static func endsSentence(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
        guard !gap.isEmpty else { return false }
        return bytes[gap].contains { $0 == 0x3A || $0 == 0x3B || $0 == 0x3F } || bytes[gap].first == 0x2E && gap.count > 1 || bytes[gap].contains(0x28)
    }
}
