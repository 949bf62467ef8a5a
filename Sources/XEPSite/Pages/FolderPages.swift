internal import XMLKit

/// Pages for folders that hold files for programs, since not every server lists a folder.
enum FolderPages {
    static func pages(_ documents: [SiteDocument], examples: [String: [SiteFile]]) -> [SitePage] {
        let xml = documents.map { "<li>\(Markup.link($0.folder + ".xml", $0.label + ": " + $0.title))</li>" }
        let refs = documents.map { document in
            "<li>\(document.label.asMarkup()): \(Markup.link("reference.XSF.\(document.label).xml", "xml2rfc")), "
                + "\(Markup.link(document.label + ".bib", "BibTeX"))</li>"
        }
        let shown = documents.compactMap { document -> String? in
            guard let files = examples[document.folder], !files.isEmpty else { return nil }
            let links = files.map { file in
                let name = file.path.dropFirst("examples/".count)
                let number = name.hasPrefix(document.folder + "/") ? String(name.split(separator: "-").last?.dropLast(4) ?? "") : "all"
                let label = document.label + ", " + (number == "all" ? "all examples" : "example " + number)
                return "<a href=\"\(name.asMarkup())\" aria-label=\"\(label.asMarkup())\">\(number)</a>"
            }
            return "<li>\(document.label.asMarkup()): \(links.joined(separator: " "))</li>"
        }
        return [
            page("xml", "XML with all entities expanded", xml),
            page("refs", "References", refs),
            page("examples", "Examples", shown),
        ]
    }

    private static func page(_ folder: String, _ title: String, _ items: [String]) -> SitePage {
        SitePage(folder + "/index.html", title: title, body: items.isEmpty ? "<p>There are none.</p>" : "<ul class=\"plain\">\n\(items.joined(separator: "\n"))\n</ul>")
    }
}
