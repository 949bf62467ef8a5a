internal import XEPKit
internal import XEPRender
internal import XMLKit

/// How others cite a document.
enum Reference {
    static func files(of document: SiteDocument) -> [SiteFile] {
        [
            SiteFile("refs/reference.XSF.\(document.label).xml", xml2rfc(document)),
            SiteFile("refs/\(document.label).bib", bibTeX(document)),
        ]
    }

    /// The `<reference>` of IETF drafts (RFC 7991 §2.40).
    static func xml2rfc(_ document: SiteDocument) -> String {
        let target = document.address.map { " target=\"\($0)\"" } ?? ""
        var text = Markup.declaration + "<reference anchor=\"\(document.label.asMarkup())\"\(target)>\n  <front>\n"
        text += "    <title>\(document.title.asMarkup())</title>\n"
        for author in document.authors {
            let initials = author.firstName.split(separator: " ").compactMap(\.first).map { "\($0)." }.joined(separator: " ")
            text += "    <author initials=\"\(initials.asMarkup())\" surname=\"\(author.surname.asMarkup())\""
            text += " fullname=\"\(author.name.asMarkup())\">\n"
            text += author.organisation.isEmpty ? "      <organization/>\n" : Markup.field("organization", author.organisation, indent: "      ")
            if !author.email.isEmpty { text += "      <address>\n" + Markup.field("email", author.email, indent: "        ") + "      </address>\n" }
            text += "    </author>\n"
        }
        if let day = Day(document.latest.date) { text += "    <date day=\"\(day.day)\" month=\"\(months[day.month - 1])\" year=\"\(day.year)\"/>\n" }
        text += "  </front>\n"
        text += "  <seriesInfo name=\"XSF \(document.number == nil ? "ProtoXEP" : "XEP")\" value=\"\((document.number.map { XEPName.digits($0) } ?? document.stem).asMarkup())\"/>\n"
        return text + "</reference>\n"
    }

    static func bibTeX(_ document: SiteDocument) -> String {
        var fields = [
            ("title", BibTeX.text(document.title)),
            ("author", document.authors.map { BibTeX.text([$0.surname, $0.firstName].filter { !$0.isEmpty }.joined(separator: ", ")) }.joined(separator: " and ")),
            ("type", "{\(document.number == nil ? "ProtoXEP" : "XEP")}"),
        ]
        if let number = document.number { fields.append(("number", XEPName.digits(number))) }
        if !document.latest.version.isEmpty { fields.append(("note", "Version " + document.latest.version)) }
        fields.append(("institution", "XMPP Standards Foundation"))
        if let address = document.address { fields.append(("url", address)) }
        if let day = Day(document.latest.date) { fields += [("year", String(day.year)), ("month", String(day.month))] }
        let width = fields.map(\.0.count).max() ?? 0
        let lines = fields.filter { !$0.1.isEmpty }.map { name, value in
            "  \(name)\(String(repeating: " ", count: width - name.count)) = {\(value)},\n"
        }
        return "@techreport{\(document.label.lowercased()),\n\(lines.joined())}\n"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
