internal import XEPKit
internal import XMLKit

enum HeaderTemplate: Rule {
    static let info = RuleInfo(
        "header/template", .warning,
        summary: "The header says nothing that only the template has to say.",
        rationale: "A title, a tag, an author or a date of the template stays in every list of the series once the document is taken in.",
        source: "XEP-0143 §5.2", needs: .header)

    private static func author(_ email: String) -> String {
        "<author><firstname>Peter</firstname><surname>Saint-Andre</surname><email>\(email)</email><jid>\(email)</jid></author>"
    }

    private static func revision(_ date: String) -> String {
        "<revision><version>0.0.1</version><date>\(date)</date><initials>jc</initials><remark><p>First draft.</p></remark></revision>"
    }

    static let examples = RuleExamples(
        triggering: [
            .header("<title>↓XEP Template↑</title>", file: Template.protoXEP),
            .header("<tags><tag>whispers</tag><tag>↓template↑</tag></tags>", file: Template.protoXEP),
            .header("↓" + author("stpeter@jabber.org") + "↑", file: Template.protoXEP), .header(revision("↓2001-09-14↑"), file: Template.protoXEP),
        ],
        nonTriggering: [
            .header("<title>A Template for Whispers</title>"), .header("<tags><tag>whispers</tag></tags>"), .header("<tags><tag>template</tag></tags>"),
            .header(author("psa@example.org"), file: Template.protoXEP),
            .header(revision("2026-01-30")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let header = context.header
        guard header.knownStatus == nil || header.knownStatus == .protoXEP else { return }
        if let title = header.title, title.text == "XEP Template" { findings.add(title.range, "this is the title of the template: write your own") }
        for tag in header.tags where tag.text == "template" { findings.add(tag.range, "this is the tag of the template: write your own, or leave <tags/> out") }
        for author in header.authors where !author.element.isExpanded && author.email?.text == TemplateText.authorAddress {
            findings.add(author.element.range, "this is the author of the template: write your own name and address")
        }
        for revision in header.revisions where revision.version?.text.hasPrefix("0.0.") ?? false {
            if let date = revision.date, date.text == "2001-09-14" { findings.add(date.range, "this is the date of the template: write that of your first draft") }
        }
    }
}
