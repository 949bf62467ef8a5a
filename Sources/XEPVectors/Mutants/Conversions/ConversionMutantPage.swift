/// The page that says which case catches which mistake of a server.
public enum ConversionMutantPage {
    /// Markdown.
    public static var page: String { page(ConversionCase.Subject.allCases.map { ConversionMutantTable($0) }) }

    /// The same from tables that are made already.
    static func page(_ tables: [ConversionMutantTable]) -> String {
        var text = """
            # Mistakes in the conversions and the cases that catch them

            Each mistake is a server that does everything else as the XEPs have it. It plays the cases of `vectors/bookmarks.json` or `vectors/avatars.json` in three
            manners: with the first answer to every open point, as Prosody answers them, and as ejabberd does. ✗ where it fails in each of them; ! where it goes
            against a SHOULD, which the texts allow; · where it fails in the first manner and not in all. Cases with hundreds of rooms are played for mistakes of size alone.
            `xep vectors verify` names the mistake where somebody's results look like one.

            This page is made by `xep dev generate`; a test fails where a mistake or a requirement has no mark.


            """
        for table in tables { text += section(table) }
        return text + requirements(tables)
    }

    private static func section(_ table: ConversionMutantTable) -> String {
        let rows = table.rows.enumerated().map { number, row in
            let count = row.catches.values.count { $0 != .sometimes }
            return "| \(number + 1) | \(markdown(row.mutant.name)) | \(row.mutant.flag.rawValue) | \(count) |\n"
        }
        let matrix = table.cases.compactMap { item -> String? in
            let marks = table.rows.map { $0.catches[item.id]?.rawValue ?? " " }
            return "| `\(item.id)` | \(marks.joined(separator: " | ")) |\n"
        }
        let title = table.subject == .bookmarks ? "Bookmarks" : "Avatars"
        return "## \(title)\n\n| no. | mistake | flag | cases that catch it |\n|-|-|-|-|\n\(rows.joined())\n"
            + "| case | \(table.rows.indices.map { String($0 + 1) }.joined(separator: " | ")) |\n|-|\(String(repeating: "-|", count: table.rows.count))\n\(matrix.joined())\n"
    }

    /// Every sentence with a requirement word, the cases that look at it, and the mistakes that break it.
    private static func requirements(_ tables: [ConversionMutantTable]) -> String {
        var text = """
            ## Requirements

            Every sentence with a requirement word in XEP-0411, in XEP-0402 §Compatibility and in XEP-0398, and those of other XEPs that the conversions build on.
            What binds clients alone no case looks at.

            | requirement | level | what it asks for | cases | mistakes that break it |
            |-|-|-|-|-|

            """
        let cases = tables.flatMap(\.cases)
        for requirement in ConversionRequirement.all where requirement.xep != "6120" {
            let place = "XEP-\(requirement.xep)" + (requirement.anchor.isEmpty ? "" : " #\(requirement.anchor)")
            let own = requirement.bindsServers ? String(cases.count { $0.requirementNames.contains(requirement.name) }) : "binds clients"
            let mistakes = tables.flatMap { table in
                table.rows.enumerated().filter { $0.element.requirements.contains(requirement.name) }
                    .map { (table.subject == .bookmarks ? "B" : "A") + String($0.offset + 1) }
            }
            text += "| \(place) `\(requirement.name)` | \(requirement.level.rawValue) | \(markdown(requirement.summary)) | \(own) | \(mistakes.prefix(8).joined(separator: " "))\(mistakes.count > 8 ? " and \(mistakes.count - 8) more" : "") |\n"
        }
        return text + "\nB1 is the first mistake about bookmarks, A1 the first about avatars.\n"
    }

    private static func markdown(_ text: String) -> String { text.replacing("<", with: "&lt;").replacing("|", with: "\\|") }
}

extension ConversionCase {
    /// The names of the requirements that decide about its views.
    public var requirementNames: Set<String> {
        Set(views.flatMap { requirements[$0] ?? ConversionRequirement.names(for: $0, of: self) })
    }
}
