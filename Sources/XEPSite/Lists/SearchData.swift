internal import XEPRender
internal import XEPVectors

/// What the search looks through, as a script that hands it over: a page from a disk may read no other file.
enum SearchData {
    static let name = "search-data.js"

    /// Documents as `[page, name, title, status, abstract, short name]`, and places of them as `[document, link, kind, text]`,
    /// kind 0 for a section, 1 an example, 2 a namespace, 3 an element.
    static func file(_ documents: [SiteDocument]) -> SiteFile {
        var places: [JSON] = []
        for (number, document) in documents.enumerated() {
            func add(_ href: String?, _ kind: Int, _ text: String) {
                if let href, !text.isEmpty { places.append(.array([.integer(number), .string(href), .integer(kind), .string(text)])) }
            }
            for section in document.contents.sections { add(section.href, 0, section.title) }
            for example in document.contents.examples { add(example.href, 1, example.caption) }
            for name in document.contents.namespaces { add(name.declared ?? name.shown, 2, name.namespace) }
            for name in document.contents.elements { add(name.declared ?? name.shown, 3, "<\(name.element)/> \(name.namespace)") }
        }
        let heads = documents.map { JSON.array([.string($0.href), .string($0.label), .string($0.title), .string($0.status), .string($0.abstract), .string($0.shortname)]) }
        let data = JSON.object([JSON.Member("documents", .array(heads)), JSON.Member("places", .array(places))])
        return SiteFile(name, "xepSearch(" + data.line + ");\n")
    }
}
