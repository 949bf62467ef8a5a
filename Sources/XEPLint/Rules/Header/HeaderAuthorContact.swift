internal import XEPKit
internal import XMLKit

enum HeaderAuthorContact: Rule {
    static let info = RuleInfo(
        "header/author-contact", .warning,
        summary: "An author's mail address, JID and web address have the form of one, and each author stands there once.",
        rationale: "The page makes links of them: mailto: and xmpp: come before what stands here, and a web address is taken as it is.",
        source: "XEP-0143 §5.2", fix: .safe, needs: .header)

    private static func author(_ contact: String, _ first: String = "Romeo", _ last: String = "Montague") -> String {
        "<author><firstname>\(first)</firstname><surname>\(last)</surname>\(contact)</author>"
    }

    private static let mail = "<email>romeo@montague.lit</email>"
    private static let jid = "<jid>romeo@montague.lit</jid>"

    static let examples = RuleExamples(
        triggering: [
            .header(author("<email>↓romeo at montague.lit↑</email>" + jid)), .header(author("<email>↓romeo.montague.lit↑</email>" + jid)),
            .header(author("<email>↓romeo@montague↑</email>")), .header(author("<email>↓mailto:romeo@montague.lit↑</email>")),
            .header(author("<email>↓https://montague.lit/romeo↑</email>" + jid)), .header(author("<email>↓romeo@@montague.lit↑</email>")),
            .header(author("<jid>↓xmpp:romeo@montague.lit↑</jid>")), .header(author("<jid>↓montague.lit↑</jid>" + mail)), .header(author("<jid>↓TBD↑</jid>" + mail)),
            .header(author("<uri>↓www.montague.lit↑</uri>")), .header(author("<uri>↓romeo@montague.lit↑</uri>")), .header(author("<email>↓you@example.com↑</email>")),
            .header("<author><firstname>↓Romeo Montague↑</firstname><surname>Romeo Montague</surname>\(jid)</author>"),
            .header("<author><firstname>↓FirstName↑</firstname><surname>↓Surname↑</surname>\(jid)</author>"),
            .header(author(jid) + "↓" + author("<email>romeo@montague.lit</email>") + "↑"),
        ],
        nonTriggering: [
            .header(author("<email>romeo@montague.lit</email><jid>romeo@montague.lit/garden</jid><uri>https://montague.lit/</uri>")),
            // Where no address has an @, it was left out on purpose.
            .header(author("<email>romeo (at) montague.lit</email>")), .header(author("<email/>" + jid)),
            .header(author("<jid>romeo@montague.lit (private)</jid>")), .header(author("<uri>xmpp:romeo@montague.lit</uri>")),
            .header(author("<email>stpeter@example.com</email>")), .header(author(jid) + author(jid, "Benvolio")), .header(author(jid, "Ali", "Ali")), .header(author(jid, "Jean Claude", "Claude")),
            .header(author(mail) + author("<email>father@montague.lit</email>")),
        ],
        corrections: [
            .init(.header(author("<email>mailto:romeo@montague.lit</email>")), .header(author("<email>romeo@montague.lit</email>"))),
            .init(.header(author("<jid>xmpp:romeo@montague.lit</jid>")), .header(author("<jid>romeo@montague.lit</jid>"))),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let authors = context.header.authors
        let isHidden = !authors.contains { author in [author.email, author.jid].contains { $0?.text.utf8.contains(0x40) == true } }
        var known: [String: Author] = [:]
        for author in authors {
            let name = [author.firstName, author.surname].compactMap { $0?.text.lowercased() }.joined(separator: " ")
            if let first = known[name], name.utf8.count > 1, isSame(first.email, author.email), isSame(first.jid, author.jid) {
                findings.add(author.element.range, "this author stands here twice: remove one", related: [RelatedPlace(first.element.range, "the other one")])
                continue
            }
            known[name] = author
            if author.element.isExpanded { continue }
            checkNames(author, &findings)
            if let field = author.email, !field.isEmpty { checkMail(field, isHidden, &findings) }
            if let field = author.jid, !field.isEmpty { checkJID(field, isHidden, &findings) }
            if let field = author.uri, !field.isEmpty { checkWeb(field, &findings) }
        }
    }

    /// Whether two addresses are one, as far as both are given.
    private static func isSame(_ first: Field?, _ second: Field?) -> Bool {
        guard let first, let second, !first.isEmpty, !second.isEmpty else { return true }
        return first.text.lowercased() == second.text.lowercased()
    }

    // MARK: Names

    private static let templates: Set<String> = ["firstname", "first name", "surname", "last name", "lastname", "your name", "yourname", "your first name", "your surname"]

    private static func checkNames(_ author: Author, _ findings: inout Findings) {
        for field in [author.firstName, author.surname].compactMap({ $0 }) where templates.contains(field.text.lowercased()) {
            findings.add(field.range, "'\(field.shown)' stands for a name: write the author's")
        }
        guard let first = author.firstName, let last = author.surname?.text, !last.isEmpty else { return }
        if first.text == last && last.contains(" ") {
            findings.add(first.range, "the surname stands in the first name too: write each name once")
        }
    }

    // MARK: Addresses

    private static func checkMail(_ field: Field, _ isHidden: Bool, _ findings: inout Findings) {
        let text = field.text
        if checkScheme("mailto:", field, &findings) { return }
        if AddressMistake.isWeb(text) { return findings.add(field.range, "this is a web address: write it in <uri>") }
        checkPerson(field, isHidden, "mail address", &findings)
    }

    private static func checkJID(_ field: Field, _ isHidden: Bool, _ findings: inout Findings) {
        if checkScheme("xmpp:", field, &findings) { return }
        checkPerson(field, isHidden, "JID of a person", &findings)
    }

    /// Whether the scheme that the page adds is written, of which then nothing more is said.
    private static func checkScheme(_ scheme: String, _ field: Field, _ findings: inout Findings) -> Bool {
        guard field.text.lowercased().hasPrefix(scheme) else { return false }
        let address = String(field.text.dropFirst(scheme.count))
        findings.add(field.range, "the page puts \(scheme) before what stands here: write \(ProblemWords.clipped(address))", fixes: address.isEmpty ? [] : field.fixes(writing: address))
        return true
    }

    private static func checkPerson(_ field: Field, _ isHidden: Bool, _ kind: String, _ findings: inout Findings) {
        let text = field.text
        // Who writes more than an address has a reason to.
        if text.contains(" "), !text.contains(" at ") || text.contains("(") { return }
        let bare = kind.hasPrefix("JID") ? text.prefix { $0 != "/" } : text[...]
        let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
        if parts.count == 1 {
            if !isHidden { findings.add(field.range, "'\(field.shown)' is no \(kind): it has no @") }
        } else if parts.count > 2 || parts.contains(where: \.isEmpty) {
            findings.add(field.range, "'\(field.shown)' is no \(kind): write name@host")
        } else if let host = parts.last, !host.contains("."), !host.contains("[") {
            findings.add(field.range, "'\(field.shown)' is no \(kind): '\(ProblemWords.clipped(String(host)))' has no domain, such as .org")
        } else if ["you", "your", "yourname", "your.name", "name", "user", "author"].contains(parts[0].lowercased()), let host = parts.last, host.hasPrefix("example.") || host.hasPrefix("yourdomain.") {
            findings.add(field.range, "'\(field.shown)' stands for an address: write the author's")
        }
    }

    private static func checkWeb(_ field: Field, _ findings: inout Findings) {
        if let mistake = AddressMistake(in: field.text) {
            findings.add(field.range, mistake.message, fixes: mistake.right.map { field.fixes(writing: $0, safety: mistake.safety) } ?? [])
        }
    }
}
