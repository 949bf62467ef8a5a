internal import XEPKit
internal import XMLKit

enum HeaderAuthor: Rule {
    static let info = RuleInfo(
        "header/author", .warning,
        summary: "An author has a name and a way to be reached.",
        rationale: "Questions and errata go to the authors: each needs a first name, a surname, and an email address, a JID or a web address.",
        source: "XEP-0143 §5.2", needs: .header)

    static let examples = RuleExamples(
        triggering: [
            .header("<↓author↑><firstname>Romeo</firstname><surname>Montague</surname></author>"),
            .header("<author><firstname>Romeo</firstname>↓<surname/>↑<jid>romeo@montague.lit</jid></author>"),
            .header("<↓author↑><firstname>Romeo</firstname><surname>Montague</surname><email/></author>"),
            .header("<↓author↑><firstname>Romeo</firstname><surname>Montague</surname><jid>romeo@montague.lit</jid></author>").configured("authorContact: 'email and jid'"),
        ],
        nonTriggering: [
            .header("<author><firstname>Romeo</firstname><surname>Montague</surname><uri>https://montague.example/</uri></author>"),
            .header("<author><firstname>Romeo</firstname><surname>Montague</surname><jid>romeo@montague.lit</jid></author>"),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for author in context.header.authors where !author.element.isExpanded {
            let names = [author.firstName, author.surname].compactMap { $0 }
            for field in names where field.isEmpty {
                findings.add(field.range, "the author's \(field.element.localName == "surname" ? "surname" : "first name") is missing")
            }
            let contacts = [author.email, author.jid, author.uri].compactMap { $0 }
            if contacts.allSatisfy(\.isEmpty) {
                let name = names.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
                findings.add(
                    author.element.nameRange,
                    "nobody can reach \(name.isEmpty ? "this author" : ProblemWords.clipped(name)): add <email>, <jid> or <uri>")
            } else if context.options.authorContact == .emailAndJID, [author.email, author.jid].contains(where: { $0?.isEmpty ?? true }) {
                findings.add(author.element.nameRange, "the author has no \(author.email?.isEmpty ?? true ? "<email>" : "<jid>"): this project asks for both")
            }
        }
    }
}
