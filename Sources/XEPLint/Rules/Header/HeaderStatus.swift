internal import XEPKit
internal import XMLKit

enum HeaderStatus: Rule {
    static let info = RuleInfo(
        "header/status", .error,
        summary: "The status is one that XEP-0001 knows, and one that the kind of document can have.",
        rationale: """
            The page's banner and the lists of the series are made of the status. A ProtoXEP has the status ProtoXEP and a numbered XEP \
            never has; Draft is the stored word for Stable; only the Standards Track leads to Draft and Final, everything else to Active.
            """,
        source: "XEP-0001 §10, XEP-0143 §5.2", fix: .safe, needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<status>↓Experimantal↑</status>"),
            .header("<status>↓Stable↑</status>"),
            .header("↓<status/>↑"),
            .header("<status>↓ProtoXEP↑</status>"),
            .header("<status>↓Experimental↑</status>", file: Template.protoXEP),
            .header("<status>↓Active↑</status>"),
            .header("<status>↓Final↑</status><type>Informational</type>"),
        ],
        nonTriggering: [
            .header("<status> Draft </status>"),
            .header("<status>ProtoXEP</status>", file: Template.protoXEP),
            .header("<status>Active</status><type>Informational</type>"),
            .header("<status>Active</status><type>Humorous</type>", file: Template.protoXEP),
            .header("<number>0490</number><status>Experimental</status>", file: "xep-490.xml"),
        ],
        corrections: [
            .init(.header("<status>Experimantal</status>"), .header("<status>Experimental</status>")),
            .init(.header("<status>Stable</status>"), .header("<status>Draft</status>")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let field = context.header.status, !context.isEditorsOwn else { return }
        guard let status = Status(rawValue: field.text) else {
            return findings.add(field.range, unknown(field.text), fixes: meant(field.text).map { field.fixes(writing: $0) } ?? [])
        }
        // A joke is never anything else (XEP-0001 §7).
        if status == .active, context.header.knownType == .humorous { return }
        // Where the file has the wrong name, that is all there is to mend.
        if context.missedFileName != nil, status != .protoXEP { return }
        if context.xep.isProtoXEP != (status == .protoXEP) {
            findings.add(
                field.range,
                context.xep.isProtoXEP
                    ? "status '\(field.text)' in a document without a number: a ProtoXEP has the status ProtoXEP"
                    : "status ProtoXEP in \(context.xep.fileName): a XEP with a number begins as Experimental")
        } else if let type = context.header.knownType {
            if status == .active, type == .standardsTrack {
                findings.add(field.range, "a Standards Track XEP is never Active: it goes from Proposed to Draft")
            } else if status == .draft || status == .final, type != .standardsTrack {
                findings.add(field.range, "\(article(type)) \(type.rawValue) XEP is never \(status.rawValue): it goes from Proposed to Active")
            }
        }
    }

    private static func article(_ type: DocumentType) -> String { type == .informational || type == .organizational ? "an" : "a" }

    private static func unknown(_ text: String) -> String {
        guard !text.isEmpty else { return "the status is missing: write ProtoXEP, Experimental or the one that it has" }
        if text == "Stable" { return "status 'Stable' is stored as Draft" }
        return "there is no status '\(ProblemWords.clipped(text))'" + (meant(text).map { ": did you mean \($0)?" } ?? "")
    }

    private static func meant(_ text: String) -> String? {
        text == "Stable" ? Status.draft.rawValue : Nearest.word(to: text, among: Status.allCases.map(\.rawValue))
    }
}
