internal import XEPVectors

/// All documents with what their headers say, for programs.
enum DocumentList {
    /// `xeplist.xml`: an element `<xep>` for each document, with fields by the names that headers give them.
    ///
    /// The form is that of https://xmpp.org/extensions/xeplist.xml, whose readers ask for the first six fields without looking
    /// whether they are there, and know the status by the word that documents store.
    static func xml(_ documents: [SiteDocument]) -> SiteFile {
        var text = Markup.declaration + "<xep-infos>\n"
        for document in documents {
            text += "  <xep accepted=\"\(document.number != nil)\">\n"
            func add(_ name: String, _ value: String) { text += Markup.field(name, value, indent: "    ") }
            func put(_ name: String, _ value: String) { text += value.isEmpty ? "    <\(name)/>\n" : Markup.field(name, value, indent: "    ") }
            put("number", document.number.map(String.init) ?? "xxxx")
            put("title", document.title)
            put("abstract", document.abstract)
            put("type", document.type)
            put("status", document.storedStatus)
            put("approver", document.approvers.first ?? (document.type == "Procedural" ? "Board" : "Council"))
            for approver in document.approvers.dropFirst() { add("approver", approver) }
            add("shortname", document.shortname)
            text += list("tags", "tag", document.tags)
            text += list("supersedes", "spec", document.supersedes)
            text += list("supersededby", "spec", document.supersededBy)
            let latest = document.latest
            let fields = [("date", latest.date), ("version", latest.version), ("initials", latest.initials), ("remark", latest.remark)]
                .map { Markup.field($0.0, $0.1, indent: "      ") }.joined()
            if !fields.isEmpty { text += "    <last-revision>\n\(fields)    </last-revision>\n" }
            add("sig", document.sig)
            add("lastcall", document.lastCall)
            if document.number == nil { add("proto-name", document.stem) }
            text += "  </xep>\n"
        }
        return SiteFile("xeplist.xml", text + "</xep-infos>\n")
    }

    /// `xeplist.json`: the same as an array of objects, with the names of authors and the page.
    static func json(_ documents: [SiteDocument]) -> SiteFile {
        SiteFile("xeplist.json", JSON.array(documents.map(object)).text)
    }

    private static func list(_ name: String, _ item: String, _ values: [String]) -> String {
        guard !values.isEmpty else { return "" }
        return "    <\(name)>\n" + values.map { Markup.field(item, $0, indent: "      ") }.joined() + "    </\(name)>\n"
    }

    private static func object(_ document: SiteDocument) -> JSON {
        var members: [JSON.Member] = []
        func add(_ name: String, _ value: String) { if !value.isEmpty { members.append(JSON.Member(name, .string(value))) } }
        func add(_ name: String, _ values: [String]) {
            if !values.isEmpty { members.append(JSON.Member(name, .array(values.map { .string($0) }))) }
        }
        if let number = document.number { members.append(JSON.Member("number", .integer(number))) }
        add("name", document.label)
        add("title", document.title)
        add("abstract", document.abstract)
        add("type", document.type)
        add("status", document.status)
        add("approvers", document.approvers)
        add("shortname", document.shortname)
        add("tags", document.tags)
        add("supersedes", document.supersedes)
        add("supersededBy", document.supersededBy)
        add("version", document.latest.version)
        add("date", document.latest.date)
        add("remark", document.latest.remark)
        add("sig", document.sig)
        add("lastCall", document.lastCall)
        add("authors", document.authors.map(\.name))
        add("page", document.href)
        return .object(members)
    }
}
