internal import XEPKit
internal import XMLKit

/// The titles by which XEPs are referred to, as their headers and the entity file have them.
struct ReferenceTitles {
    private let entities: EntityScope
    private let series: Series

    init(_ context: LintContext) {
        entities = context.xep.tree.entities
        series = context.series
    }

    /// The title of a document; nil where nobody knows it. `name`: `XEP-0030`.
    func title(of name: String) -> String? {
        guard let parts = XEPName.parts(of: name), parts.series == "xep" else { return nil }
        if let title = series[parts.number]?.title, !title.isEmpty { return title }
        return title(ofEntity: "xep" + XEPName.digits(parts.number))
    }

    /// The XEP that has this title, as `XEP-0030`; nil where nobody knows one.
    func xep(titled title: String) -> String? {
        let wanted = Self.letters(title)
        for name in entities.names where name.hasPrefix("xep") && name.utf8.count == 7 {
            if let known = self.title(ofEntity: name), Self.letters(known) == wanted { return "XEP-" + name.dropFirst(3) }
        }
        for entry in series.entries {
            if let number = entry.number, Self.letters(entry.title) == wanted { return "XEP-" + XEPName.digits(number) }
        }
        return nil
    }

    /// What the link of an entity says before `(XEP-0030)`.
    private func title(ofEntity name: String) -> String? {
        guard entities.declares(name) else { return nil }
        let tree = XMLTree(fragment: Array("<a>&\(name);</a>".utf8), entities: entities)
        guard let text = tree.elements.first(where: { $0.localName == "link" })?.text, let end = text.lastIndex(of: "("), end > text.startIndex else { return nil }
        return text[..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What counts when titles are compared.
    static func letters(_ title: String) -> String { title.lowercased().filter { $0.isLetter || $0.isNumber } }
}
