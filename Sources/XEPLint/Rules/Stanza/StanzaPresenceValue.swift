internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum StanzaPresenceValue: Rule {
    static let info = RuleInfo(
        "stanza/presence-value", .error,
        summary: "Presence shows away, chat, dnd or xa, and has a priority from -128 to 127.",
        rationale: "A server or client that gets another value drops it, or the whole stanza.",
        source: "RFC 6121 §4.7.2", fix: .unsafe)

    private static func example(_ content: String) -> LintExample { .body("<example caption='x'><![CDATA[\n<presence>\(content)</presence>\n]]></example>") }

    static let examples = RuleExamples(
        triggering: [
            example("<show>↓busy↑</show>"), example("<show>↓awya↑</show>"), example("<priority>↓-129↑</priority>"), example("<priority>↓128↑</priority>"), example("<priority>↓high↑</priority>"),
        ],
        nonTriggering: [
            example("<show>xa</show><priority>5</priority>"), example("<show>...</show>"), example("<priority>[number]</priority>"), example("<show> dnd </show>"), example("<priority>+1</priority>"),
            example("<show xmlns='urn:xmpp:whispers:0'>loud</show>"), example("<show/>"),
        ],
        corrections: [.init(example("<show>awya</show>"), example("<show>away</show>"))])

    private static let shows = ["away", "chat", "dnd", "xa"]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas + context.innerStanzas where stanza.kind == .presence && stanza.example.block.kind != .code {
            for child in stanza.element.elements where child.namespace == stanza.element.namespace {
                guard child.localName == "show" || child.localName == "priority" else { continue }
                let value = child.text.filter { !$0.isWhitespace }
                guard child.localName == "show" ? !shows.contains(value) : Int8(value) == nil, !value.isEmpty, !Placeholder.isPlaceholder(value),
                    !stanza.example.isElidedInside(child)
                else { continue }
                let place = stanza.example.textRange(of: child)
                if child.localName == "show" {
                    let nearest = Nearest.word(to: value, among: shows)
                    findings.add(
                        place, "<show/> has no value '\(ProblemWords.clipped(value))': " + (nearest.map { "did you mean '\($0)'?" } ?? "it is away, chat, dnd or xa"),
                        fixes: nearest.map { context.source.text(place) == value ? [Fix("write '\($0)'", replace: place, with: $0, safety: .unsafe)] : [] } ?? [])
                } else {
                    findings.add(place, "'\(ProblemWords.clipped(value))' is no priority: it is a number from -128 to 127")
                }
            }
        }
    }
}
