/// The elements of the XEP format by their names, for where no DTD can be asked.
enum ElementNames {
    /// All of them.
    static let all = [
        "xep", "header", "title", "abstract", "legal", "number", "status", "lastcall", "interim", "type", "sig", "approver", "dependencies",
        "spec", "supersedes", "supersededby", "shortname", "tags", "tag", "schemaloc", "registry", "discuss", "expires", "author", "firstname",
        "surname", "authornote", "org", "email", "jid", "uri", "revision", "version", "date", "initials", "remark", "councilnote", "section1",
        "section2", "section3", "section4", "section5", "div", "p", "br", "ul", "ol", "li", "dl", "di", "dt", "dd", "img", "link", "note",
        "blockquote", "acronym", "example", "code", "cve", "table", "tr", "th", "td", "tt", "dfn", "em", "strong", "cite", "span",
    ]

    /// All of them, and those that only the legal notice and the place of a schema have.
    static let known = Set(all + ["copyright", "permissions", "warranty", "liability", "conformance", "ns", "url"])

    /// Those that hold nothing.
    static let empty: Set = ["br", "img", "interim", "registry", "authornote"]

    /// Those that hold sentences, in which the tag of another format is most likely meant as words.
    static let running: Set = [
        "p", "li", "td", "th", "dd", "dt", "em", "strong", "tt", "note", "span", "cite", "dfn", "link", "remark", "abstract", "title", "blockquote", "acronym",
    ]

    /// Those that stand inside a line of text.
    static let inline: Set = ["em", "strong", "tt", "cite", "span", "link", "note", "dfn", "acronym", "br", "img"]

    /// What authors who know HTML write, and what XEPs have for it.
    static let equivalents = [
        "b": "<strong>", "i": "<em>", "emph": "<em>", "a": "<link url='…'>", "pre": "<code>", "h1": "<section1 topic='…'>",
        "h2": "<section2 topic='…'>", "h3": "<section3 topic='…'>", "section": "<section1>", "url": "<link url='…'>", "var": "<tt>",
        "kbd": "<tt>", "samp": "<tt>", "footnote": "<note>", "listing": "<code>", "thead": "<tr> with <th>", "tbody": "<tr>", "q": "quotation marks",
    ]
}
