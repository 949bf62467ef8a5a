internal import XEPKit
internal import XMLKit

enum HeaderAuthorEntity: Rule {
    static let info = RuleInfo(
        "header/author-entity", .info,
        summary: "An author who has an entity is named by it.",
        rationale: "The entity file keeps the addresses of authors; a copy in a document stays as it was when they move.",
        source: "XEP-0143 §5.2", fix: .unsafe, needs: .header)

    private static func document(_ author: String) -> LintExample {
        .document("""
            <?xml version='1.0' encoding='UTF-8'?>
            <!DOCTYPE xep SYSTEM 'xep.dtd' [
            <!ENTITY juliet "<author><firstname>Juliet</firstname><surname>Capulet</surname><email>juliet@example.com</email></author>">
            ]>
            <xep><header><title>x</title>\(author)</header></xep>
            """)
    }

    private static func author(_ first: String, _ email: String) -> String {
        "<author><firstname>\(first)</firstname><surname>Capulet</surname><email>\(email)</email></author>"
    }

    static let examples = RuleExamples(
        triggering: [document("↓\(author("Juliet", "juliet@capulet.example"))↑"), document("↓\(author("Juliet", "juliet@example.com"))↑")],
        nonTriggering: [document("&juliet;"), document(author("Tybalt", "tybalt@example.com"))],
        corrections: [.init(document(author("Juliet", "juliet@example.com")), document("&juliet;"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let written = context.header.authors.filter { !$0.element.isExpanded }
        guard !written.isEmpty else { return }
        let known = authors(context.xep.tree.entities)
        for author in written {
            // Whoever began with the template is not its author.
            guard author.email?.text != TemplateText.authorAddress else { continue }
            guard let name = Self.name(author.firstName?.text, author.surname?.text), let entity = known[name] else { continue }
            let isSame = entity.email == author.email?.text && entity.jid == (author.jid?.text ?? entity.jid)
            findings.add(
                author.element.range, "&\(entity.name); is this author" + (isSame ? ": write it instead" : ", with another address: write it instead, or have its address changed"),
                fixes: !isSame ? [] : [Fix("write &\(entity.name);", replace: author.element.range, with: "&\(entity.name);", safety: .unsafe)])
        }
    }

    /// An entity that holds one author.
    private struct Entity {
        let name: String
        let email: String?
        let jid: String?
    }

    /// The entities that hold one author, by the author's name.
    private static func authors(_ entities: EntityScope) -> [String: Entity] {
        var authors: [String: Entity] = [:]
        for name in entities.names.sorted() where XEPName.parts(of: name)?.series != "xep" && XEPName.parts(of: name)?.series != "rfc" {
            let tree = XMLTree(fragment: Array("&\(name);".utf8), entities: entities)
            guard let author = tree.root, author.localName == "author",
                let key = self.name(author.element("firstname").map(\.text), author.element("surname").map(\.text))
            else { continue }
            authors[key] = authors[key] ?? Entity(name: name, email: author.element("email").map(\.text), jid: author.element("jid").map(\.text))
        }
        return authors
    }

    private static func name(_ first: String?, _ last: String?) -> String? {
        guard let first, let last, !first.isEmpty, !last.isEmpty else { return nil }
        return (first + " " + last).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
