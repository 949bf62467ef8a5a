internal import XEPKit
internal import XMLKit

/// The titles by which XEPs are referred to, as their headers and the entity file have them.
final class ReferenceTitles {
    private let entities: EntityScope
    private let series: Series

    init(_ context: LintContext) {
        entities = context.xep.tree.entities
        series = context.series
    }

    /// The title of a document; nil where nobody knows it. `name`: `XEP-0030`.
    func title(of name: String) -> String? {
        guard let parts = XEPName.parts(of: name), parts.series == "xep" else { return nil }
        return title(ofEntity: "xep" + XEPName.digits(parts.number)) ?? series[parts.number].flatMap { $0.title.isEmpty ? nil : $0.title }
    }

    /// The XEP that has this title, as `XEP-0030`; nil where nobody knows one.
    func xep(titled title: String) -> String? { byTitle[Self.letters(title)] }

    /// The XEPs by their titles: those of the entity file, which is read already, and of a series that is in memory.
    private lazy var byTitle: [String: String] = {
        var found: [String: String] = [:]
        for name in entities.names where name.hasPrefix("xep") && name.utf8.count == 7 {
            if let title = title(ofEntity: name) { found[Self.letters(title)] = "XEP-" + name.dropFirst(3) }
        }
        if series.folder == nil {
            for entry in series.entries { if let number = entry.number { found[Self.letters(entry.title)] = "XEP-" + XEPName.digits(number) } }
        }
        return found
    }()

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
