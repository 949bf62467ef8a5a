internal import XEPKit
internal import XMLKit

enum ProseErrorCode: Rule {
    static let info = RuleInfo(
        "prose/error-code", .info,
        summary: "The text names an error by its condition, not by the number that it had before XMPP.",
        rationale: "Number codes went with RFC 3920; software of today knows <item-not-found/> and not 404.",
        source: "XEP-0086 §2, RFC 6120 §8.3.3")

    static let examples = RuleExamples(
        triggering: [.body("<p>The server returns a ↓404↑ error.</p>"), .body("<p>It answers with error code ↓503↑.</p>")],
        nonTriggering: [.body("<p>It answers with &lt;item-not-found/&gt; (code 1404), as HTTP has error 404. Port 404 stays.</p>")])

    private static let conditions = [
        "302": "gone", "400": "bad-request", "401": "not-authorized", "403": "forbidden", "404": "item-not-found", "405": "not-allowed",
        "406": "not-acceptable", "407": "registration-required", "408": "remote-server-timeout", "409": "conflict", "500": "internal-server-error",
        "501": "feature-not-implemented", "502": "service-unavailable", "503": "service-unavailable", "504": "remote-server-timeout",
    ]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            for (index, word) in piece.words.enumerated() where word.offsets.count == 3 && piece.first(word) >= 0x33 && piece.first(word) <= 0x35 {
                let text = piece.text(word)
                guard let condition = conditions[text], let range = piece.range(word) else { continue }
                let before = piece.words[..<index].suffix(2).map { piece.text($0).lowercased() }
                let after = index + 1 < piece.words.count ? piece.text(piece.words[index + 1]).lowercased() : ""
                guard ["error", "errors"].contains(after) || before.contains("error") && before.last == "code" else { continue }
                guard !piece.words.contains(where: { ["HTTP", "SIP", "HTTPS"].contains(piece.text($0)) }) else { continue }
                findings.add(range, "\(text) is a code of the time before XMPP: name the condition, such as <\(condition)/>")
            }
        }
    }
}
