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
            example("<show>xa</show><priority>5</priority>"), example("<show>...</show>"), example("<show>X</show><priority>n</priority>"), example("<show>value</show>"), example("<priority>[number]</priority>"), example("<show> dnd </show>"), example("<priority>+1</priority>"),
            example("<show xmlns='urn:xmpp:whispers:0'>loud</show>"), example("<show/>"),
        ],
        corrections: [.init(example("<show>awya</show>"), example("<show>away</show>"))])

    private static let shows = ["away", "chat", "dnd", "xa"]
    /// What is written for one of them; any other word may stand for a value.
    private static let others: Set<String> = ["available", "unavailable", "online", "offline", "busy", "idle", "invisible", "free", "normal"]

    private static func isWrong(show value: String) -> Bool {
        let small = value.lowercased()
        return others.contains(small) || shows.contains(small) && !shows.contains(value)
            || Nearest.word(to: value, among: shows, limit: 1).map { value.count > 2 && $0.sorted() == value.sorted() } ?? false
    }

    private static func isWrong(priority value: String) -> Bool {
        Int8(value) == nil && !value.isEmpty && value.drop { "+-".contains($0) }.allSatisfy(\.isNumber) && value.count < 8 || ["high", "low", "normal"].contains(value)
    }

    /// Whether the caption says that a value is wrong on purpose.
    private static func isOnPurpose(_ example: ReadExample) -> Bool {
        example.captionHolds(["invalid", "illegal", "wrong", "error"])
    }

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for stanza in context.stanzas + context.innerStanzas where stanza.kind == .presence && stanza.example.block.kind != .code {
            for child in stanza.element.elements where child.namespace == stanza.element.namespace {
                guard child.localName == "show" || child.localName == "priority" else { continue }
                let value = child.text.filter { !$0.isWhitespace }
                guard child.localName == "show" ? isWrong(show: value) : isWrong(priority: value), !stanza.example.isElidedInside(child), !isOnPurpose(stanza.example)
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
