internal import XEPVectors

/// All documents with what their headers say, for programs.
enum DocumentList {
    /// `xeplist.xml`: an element `<xep>` for each document, with fields by the names that headers give them.
    static func xml(_ documents: [SiteDocument]) -> SiteFile {
        var text = Markup.declaration + "<xep-infos>\n"
        for document in documents {
            text += "  <xep accepted=\"\(document.number != nil)\">\n"
            func add(_ name: String, _ value: String) { text += Markup.field(name, value, indent: "    ") }
            if let number = document.number { add("number", String(number)) } else { add("proto-name", document.stem) }
            add("title", document.title)
            add("abstract", document.abstract)
            add("type", document.type)
            add("status", document.status)
            for approver in document.approvers { add("approver", approver) }
            add("shortname", document.shortname)
            text += list("tags", "tag", document.tags)
            text += list("supersedes", "spec", document.supersedes)
            text += list("supersededby", "spec", document.supersededBy)
            text += "    <last-revision>\n" + Markup.field("date", document.latest.date, indent: "      ")
            text += Markup.field("version", document.latest.version, indent: "      ")
            text += Markup.field("initials", document.latest.initials, indent: "      ")
            text += Markup.field("remark", document.latest.remark, indent: "      ") + "    </last-revision>\n"
            add("sig", document.sig)
            add("lastcall", document.lastCall)
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
