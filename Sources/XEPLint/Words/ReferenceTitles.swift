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
        return EntityTitles.title(of: "xep" + XEPName.digits(parts.number), in: entities)
            ?? series[parts.number].flatMap { $0.title.isEmpty ? nil : $0.title }
    }

    /// The XEP that has this title, as `XEP-0030`; nil where nobody knows one.
    func xep(titled title: String) -> String? {
        let letters = title.lettersAndDigits
        return own[letters] ?? entities.libraries.lazy.compactMap { [series] in series.numbersByTitle(in: $0)[letters] }.first
    }

    /// The XEPs by their titles in entities of the document itself and in a series that is in memory.
    private lazy var own: [String: String] = {
        var found = EntityTitles.numbers(of: entities.ownNames, in: entities)
        if series.folder == nil {
            for entry in series.entries { if let number = entry.number { found[entry.title.lettersAndDigits] = "XEP-" + XEPName.digits(number) } }
        }
        return found
    }()
}
