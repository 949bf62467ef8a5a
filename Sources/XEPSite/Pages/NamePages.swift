internal import XEPRender
internal import XMLKit

/// The indexes over all documents: who defines a namespace or an element, and who shows it.
enum NamePages {
    static func namespaces(_ documents: [SiteDocument]) -> SitePage {
        let names = gathered(documents, \.namespaces)
        return SitePage("namespaces.html", title: "Namespaces", body: list(names) { code($0.namespace) }, hasSearch: true)
    }

    static func elements(_ documents: [SiteDocument]) -> SitePage {
        let names = gathered(documents, \.elements)
        return SitePage("elements.html", title: "Elements", body: list(names) { code("<" + $0.element + "/>") + " " + space($0.namespace) }, hasSearch: true)
    }

    private struct Key: Hashable {
        let element: String
        let namespace: String
    }

    private struct Uses {
        var declared: [String] = []
        var shown: [String] = []
    }

    private static func gathered(_ documents: [SiteDocument], _ names: KeyPath<PageContents, [PageContents.Name]>) -> [(key: Key, uses: Uses)] {
        var all: [Key: Uses] = [:]
        for document in documents {
            for name in document.contents[keyPath: names] {
                let key = Key(element: name.element, namespace: name.namespace)
                if let href = name.declared { all[key, default: Uses()].declared.append(Markup.link(document.href + href, document.label)) }
                if let href = name.shown { all[key, default: Uses()].shown.append(Markup.link(document.href + href, document.label)) }
            }
        }
        return all.sorted { ($0.key.element, $0.key.namespace) < ($1.key.element, $1.key.namespace) }.map { ($0.key, $0.value) }
    }

    private static func list(_ names: [(key: Key, uses: Uses)], _ term: (Key) -> String) -> String {
        guard !names.isEmpty else { return "<p>The examples and schemas show none.</p>" }
        let entries = names.map { key, uses in
            var text = "<div><dt>\(term(key))</dt>\n<dd>"
            if !uses.declared.isEmpty { text += "<span class=\"where\">Declared in \(uses.declared.joined(separator: ", "))</span>" }
            if !uses.shown.isEmpty { text += "<span class=\"where\">Shown in \(uses.shown.joined(separator: ", "))</span>" }
            return text + "</dd></div>"
        }
        return "<p>\(names.count) in all. Declared: a schema is there. Shown: an example has it.</p>\n<dl class=\"index\">\n"
            + entries.joined(separator: "\n") + "\n</dl>"
    }

    private static func code(_ text: String) -> String { "<code>\(text.asMarkup())</code>" }
    private static func space(_ text: String) -> String { "<span class=\"space\">\(text.asMarkup())</span>" }
}
