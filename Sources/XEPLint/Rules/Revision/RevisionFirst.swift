internal import XEPKit
internal import XMLKit

enum RevisionFirst: Rule {
    static let info = RuleInfo(
        "revision/first", .info,
        summary: "The history begins with 0.0.1 in a proposal, and with 0.1 or before in a XEP.",
        rationale: "A history that begins later was copied from another document, or has lost its beginning.",
        source: "XEP-0143 §5.2", needs: .header)

    private static func version(_ version: String, file: String = Template.file) -> LintExample {
        .header(revision(version), file: file)
    }

    private static func revision(_ version: String) -> String {
        "<revision><version>\(version)</version><date>2024-01-31</date><initials>jc</initials><remark><p>x</p></remark></revision>"
    }

    static let examples = RuleExamples(
        triggering: [version("↓0.2↑"), version("↓0.1↑", file: Template.protoXEP), version("↓0.1↑").configured("firstVersion: '0.1.0'")],
        nonTriggering: [
            version("0.1"), version("0.1.0"), version("0.0.1"), version("0.0.1", file: Template.protoXEP), version("0.1.0").configured("firstVersion: '0.1.0'"),
            .header(revision("0.1") + revision("0.2")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        guard let revision = context.header.revisions.last, let field = revision.version, let version = revision.versionNumber,
            context.header.knownType?.isProtocol == true, !context.isEditorsOwn
        else { return }
        // Where the order is wrong, that is what is to be mended.
        if context.header.revisions.compactMap(\.versionNumber).contains(where: { $0 < version }) { return }
        let isLate = context.xep.isProtoXEP ? version > Version(0, 0, 1) : version > Version(0, 1)
        if isLate {
            findings.add(field.range, "the history begins with version \(field.text): \(context.xep.isProtoXEP ? "a proposal begins with 0.0.1" : "a XEP begins with 0.1.0")")
        } else if !context.xep.isProtoXEP, version == Version(0, 1), context.options.firstVersion != .any, field.text != context.options.firstVersion.rawValue {
            findings.add(field.range, "the first version is written \(field.text): write \(context.options.firstVersion.rawValue)")
        }
    }
}
