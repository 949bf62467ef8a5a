public import XEPKit
internal import XMLKit

/// The new version of a XEP with the old one marked in it: words that came in `<ins>`, those that went in `<del>`, the
/// differences of an example below it, and a list of all changes before the first section.
///
/// It is a XEP like any other, made for `PageRenderer`.
public struct MarkedVersion {
    /// The marked text, in UTF-8.
    public let bytes: [UInt8]

    /// `draft`: the entry of the history that the list ends with.
    public init(_ difference: XEPDifference, draft: RevisionDraft? = nil) {
        var marks = Marks(difference)
        marks.add(DifferenceSummary(difference, draft: draft, marked: marks.marked).markup)
        bytes = marks.applied
    }
}

/// Insertions into the source of the new version, each where it leaves the text well-formed.
private struct Marks {
    private let difference: XEPDifference
    private let tokens: [XMLToken]
    private let units: [ProseUnit]
    /// The numbers of the changes that can be linked.
    private(set) var marked: Set<Int> = []
    private var insertions: [(place: Int, order: Int, text: String)] = []

    init(_ difference: XEPDifference) {
        self.difference = difference
        let source = difference.new.source
        tokens = XMLTokens(source.bytes).tokens
        units = difference.new.proseUnits
        for (number, change) in difference.changes.enumerated() {
            switch change.subject {
            case .prose: mark(change, number)
            case .example, .schema: explain(change, number)
            case .requirement: if let new = change.new { name(number, before: new.lowerBound) }
            default: break
            }
        }
    }

    var applied: [UInt8] {
        let bytes = difference.new.source.bytes
        var out: [UInt8] = []
        var copied = 0
        for insertion in insertions.sorted(by: { ($0.place, $0.order) < ($1.place, $1.order) }) {
            out += bytes[copied..<insertion.place]
            out += Array(insertion.text.utf8)
            copied = insertion.place
        }
        return out + bytes[copied...]
    }

    /// Puts markup between the header and the first section.
    mutating func add(_ markup: String) {
        guard let header = difference.new.header.element, !header.isExpanded, header.isClosed else { return }
        insert(markup, at: header.range.upperBound)
    }

    private mutating func insert(_ text: String, at place: Int) { insertions.append((place, insertions.count, text)) }

    /// Lets a change be linked by its number.
    private mutating func name(_ number: Int, before offset: Int) {
        guard let place = place(before: offset) else { return }
        insert(Self.anchor(number), at: place)
        marked.insert(number)
    }

    private static func anchor(_ number: Int) -> String { "<change n='\(number)'/>" }

    private mutating func mark(_ change: XEPChange, _ number: Int) {
        switch change.action {
        case .changed:
            let first = change.details.compactMap(\.new).first { new in units.contains { $0.attribute == nil && $0.element.range.overlaps(new) } }
            if let first { name(number, before: first.lowerBound) }
            for detail in change.details {
                guard let new = detail.new, detail.old != nil || !new.isEmpty else { continue }
                if let gone = detail.removed, !gone.isEmpty, let place = place(before: new.lowerBound) { insert("<del>\(Self.escaped(gone))</del> ", at: place) }
                if detail.old == nil || detail.removed != nil, !new.isEmpty { wrap(new) }
            }
        case .added:
            guard let new = change.new, let unit = units.first(where: { $0.range == new }) else { break }
            if unit.attribute == nil, let first = unit.ranges.first { name(number, before: first.lowerBound) }
            wrapAll(unit)
        case .removed:
            guard let place = blockEnd(change.stood) else { break }
            insert("\n<p>\(Self.anchor(number))<del>\(Self.escaped(change.name))</del></p>", at: place)
            marked.insert(number)
        case .moved: break
        }
    }

    /// Says below a block how it differs, and where one was, what it was.
    private mutating func explain(_ change: XEPChange, _ number: Int) {
        guard let place = blockEnd(change.new?.upperBound ?? change.stood) else { return }
        let content: String
        switch change.action {
        case .changed:
            let items = change.details.prefix(40).map { "<li>\(Self.escaped($0.message))</li>" }.joined()
            if items.isEmpty { return }
            content = "<ul>\(items)</ul>"
        case .added: content = "<p><ins>This is new.</ins></p>"
        case .removed: content = "<p><del>Here stood: \(Self.escaped(change.name))</del></p>"
        case .moved: content = "<p>It stood elsewhere.</p>"
        }
        insert("\n<difference-of-block>\(Self.anchor(number))\(content)</difference-of-block>", at: place)
        marked.insert(number)
    }

    // MARK: Places

    /// Wraps the words that stand in a range, each stretch that lies in one piece of text or is one reference.
    private mutating func wrap(_ range: Range<Int>) { wrap(words(in: range)) }

    private mutating func wrapAll(_ unit: ProseUnit) {
        guard unit.attribute == nil else { return }
        wrap(unit.ranges)
    }

    private func words(in range: Range<Int>) -> [Range<Int>] {
        units.lazy.filter { $0.attribute == nil && $0.element.range.overlaps(range) }
            .flatMap(\.ranges).filter { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
    }

    private mutating func wrap(_ words: [Range<Int>]) {
        var stretch: (token: Int, range: Range<Int>)?
        func flush(_ insertions: inout [(place: Int, order: Int, text: String)]) {
            guard let found = stretch else { return }
            insertions.append((found.range.lowerBound, insertions.count, "<ins>"))
            // An end goes before whatever begins at the same place.
            insertions.append((found.range.upperBound, -1, "</ins>"))
        }
        for word in words {
            guard let index = token(at: word.lowerBound) else { continue }
            let token = tokens[index]
            let isText = token.kind == .text && word.upperBound <= token.range.upperBound
            guard isText || token.kind == .entityReference && token.range == word else { continue }
            if let last = stretch, last.token == index {
                stretch = (index, last.range.lowerBound..<max(last.range.upperBound, word.upperBound))
            } else {
                flush(&insertions)
                stretch = (index, word)
            }
        }
        flush(&insertions)
    }

    /// Where markup can stand before a word.
    private func place(before offset: Int) -> Int? {
        guard let index = token(at: offset) ?? token(at: offset - 1) else { return nil }
        let token = tokens[index]
        switch token.kind {
        case .text: return offset
        case .entityReference, .characterReference: return token.range.lowerBound
        case .endTag, .startTag, .emptyTag: return offset == token.range.lowerBound || offset == token.range.upperBound ? offset : nil
        default: return offset == token.range.lowerBound ? offset : nil
        }
    }

    private func token(at offset: Int) -> Int? {
        var (low, high) = (0, tokens.count)
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < tokens.count && tokens[low].range.contains(offset) ? low : nil
    }

    /// The end of the outermost block around a place that a paragraph may follow; after the start tag where it is a section's.
    private func blockEnd(_ offset: Int?) -> Int? {
        guard let offset, let root = difference.new.tree.root else { return nil }
        var place: Int?
        var element = root
        while let inner = element.elements.first(where: { $0.range.lowerBound < offset && offset <= $0.range.upperBound }) {
            if inner.isExpanded { return nil }
            let isContainer = inner.localName.hasPrefix("section")
            if !isContainer { return element.localName.hasPrefix("section") && inner.isClosed ? inner.range.upperBound : place }
            place = inner.isSelfClosed ? nil : inner.startTag.upperBound
            element = inner
        }
        return place
    }

    private static func escaped(_ text: String) -> String {
        let plain = text.count > 2000 ? text.prefix(1999) + "…" : text
        return plain.replacing("\u{FFFC}", with: " ").asMarkup(.content)
    }
}
