internal import XEPKit
internal import XMLKit

/// The list of all documents, with a filter that the style sheet alone puts into effect.
enum StartPage {
    static func page(_ documents: [SiteDocument]) -> SitePage {
        let statuses = Status.allCases.map { $0 == .draft ? "Stable" : $0.rawValue }
        let types = DocumentType.allCases.map(\.rawValue)
        let body = """
            <div class="filters">
            \(choice("Status", "status", statuses, documents.map(\.status)))
            \(choice("Type", "type", types, documents.map(\.type)))
            </div>
            <p class="count" role="status">\(documents.count) \(documents.count == 1 ? "document" : "documents")</p>
            <ul class="documents">
            \(documents.map(entry).joined(separator: "\n"))
            </ul>
            <p class="count">The list for programs: <a href="xeplist.xml">XML</a>, <a href="xeplist.json">JSON</a>. Beside each document lie \
            its <a href="xml/index.html">XML with all entities expanded</a>, <a href="refs/index.html">references</a> to cite it by and its \
            <a href="examples/index.html">examples</a>.</p>
            """
        return SitePage("index.html", title: "XMPP Extension Protocols", body: body, hasSearch: true)
    }

    /// One of the words that occur among the documents, or all.
    private static func choice(_ legend: String, _ name: String, _ words: [String], _ present: [String]) -> String {
        let present = Set(present)
        let options = [("all", "All")] + words.filter { present.contains($0) }.map { (Markup.word($0), $0) }
        let inputs = options.enumerated().map { index, option in
            "<label><input type=\"radio\" name=\"\(name)\" id=\"\(name)-\(option.0)\"\(index == 0 ? " checked" : "")> \(option.1.asMarkup())</label>"
        }
        return "<fieldset><legend>\(legend)</legend>\n\(inputs.joined(separator: "\n"))\n</fieldset>"
    }

    private static func entry(_ document: SiteDocument) -> String {
        let status = Markup.word(document.status), type = Markup.word(document.type)
        let more = ["Version " + document.latest.version, document.latest.date].filter { $0 != "Version " && !$0.isEmpty }
        let facts = [document.type].filter { !$0.isEmpty } + more
        var text = "<li class=\"is-\(status) is-\(type)\"><h2>\(Markup.link(document.href, document.label + ": " + document.title))</h2>\n"
        text += "<p class=\"kicker\"><span class=\"status \(status)\">\(document.status.asMarkup())</span> "
        text += facts.map { "<span>\($0.asMarkup())</span>" }.joined(separator: " ") + "</p>\n"
        if !document.abstract.isEmpty { text += "<p>\(document.abstract.asMarkup())</p>\n" }
        let label = document.label.asMarkup()
        text += "<p class=\"files\">"
        text += "<a href=\"xml/\(document.folder.asMarkup()).xml\" aria-label=\"XML of \(label)\">XML</a> "
        text += "<a href=\"refs/reference.XSF.\(label).xml\" aria-label=\"Reference to \(label) for xml2rfc\">xml2rfc</a> "
        text += "<a href=\"refs/\(label).bib\" aria-label=\"Reference to \(label) for BibTeX\">BibTeX</a></p></li>"
        return text
    }
}
