internal import XEPKit
internal import XMLKit

enum HeaderType: Rule {
    static let info = RuleInfo(
        "header/type", .error,
        summary: "The type is one that XEP-0001 knows.",
        rationale: """
            The type says what a document is for and how it is approved: Standards Track, Informational, Historical, Humorous or Procedural. \
            Documents of the early series may keep the types of their time.
            """,
        source: "XEP-0001 §4", fix: .safe, needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<type>↓Standard Track↑</type>"),
            .header("<type>↓Technical Specification↑</type>"),
            .header("↓<type></type>↑"),
            .header("<type>↓SIG Proposal↑</type>", file: Template.protoXEP),
            .header("<type>↓Organizational↑</type>", file: Template.protoXEP).configured("organizationalType: false"),
        ],
        nonTriggering: [
            .header("<type>Humorous</type>"),
            .header("<type>SIG Formation</type>"),
            .header("<type>Organizational</type>", file: Template.protoXEP),
        ],
        corrections: [.init(.header("<type>Standard Track</type>"), .header("<type>Standards Track</type>"))])

    private static let current: [DocumentType] = [.standardsTrack, .informational, .historical, .humorous, .procedural]

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.type else { return }
        let allowed = context.xep.isProtoXEP ? current + (context.options.organizationalType ? [.organizational] : []) : DocumentType.allCases
        guard !allowed.contains(where: { $0.rawValue == field.text }) else { return }
        let nearest = Nearest.word(to: field.text, among: current.map(\.rawValue))
        let list = current.map(\.rawValue).joined(separator: ", ")
        findings.add(
            field.range,
            field.isEmpty ? "the type is missing: there are \(list)"
                : "there is no type '\(field.shown)': " + (nearest.map { "did you mean \($0)?" } ?? "there are \(list)"),
            fixes: nearest.map { field.fixes(writing: $0) } ?? [])
    }
}
