internal import XEPKit
internal import XMLKit
internal import XMPPKit

extension Findings {
    /// Says why a block is not well-formed, each cause at its place.
    mutating func add(causesOf example: ReadExample, in source: Source) {
        for cause in example.reading.causes {
            if cause.kind == .unclosedElement, cause.fix == nil, let end = Self.missingEnd(cause, example, source) {
                add(
                    end.range, "<\(end.name)> is never closed: </\(end.name)> is missing after what it holds",
                    related: [RelatedPlace(cause.range, "<\(end.name)> is opened here")])
                continue
            }
            add(
                cause.range, cause.message,
                related: cause.related.map { [RelatedPlace($0, "belongs to it")] } ?? [],
                fixes: cause.fix.map { fix in [Fix(fix.title, fix.edits, safety: .unsafe)] } ?? [])
        }
    }

    /// Where the end tag of an element is missing whose children stand indented inside of it; nil where its start tag may as
    /// well lack a slash.
    private static func missingEnd(_ cause: ExampleCause, _ example: ReadExample, _ source: Source) -> (name: String, range: Range<Int>)? {
        let text = example.reading.text
        guard let element = example.reading.tree.elements.first(where: { !$0.isClosed && !$0.isExpanded && cause.range.overlaps(text.sourceRange($0.startTag)) }),
            let first = element.elements.first(where: { _ in true }), indent(of: first) > indent(of: element)
        else { return nil }
        let bytes = element.tree.bytes
        // What follows at the same depth is no child of it, wherever the reader took its end to be.
        guard !element.elements.contains(where: { indent(of: $0) <= indent(of: element) }) else { return nil }
        let end = min(max(element.range.upperBound, element.contentRange.upperBound), bytes.count)
        guard let last = bytes[element.startTag.upperBound..<end].lastIndex(where: { !XMLByte.isSpace($0) }) else { return nil }
        let next = bytes[(last + 1)...].firstIndex { !XMLByte.isSpace($0) } ?? bytes.count
        guard last + 1 < next else { return nil }
        let range = text.sourceRange(last + 1..<next)
        // A line end may be two bytes, of which the text has one.
        let isSplit = range.lowerBound > 0 && source.bytes[range.lowerBound - 1] == 0x0D
        return (element.name.qualified, (isSplit ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound)
    }

    /// The column of a start tag.
    private static func indent(of element: XMLElement) -> Int {
        let bytes = element.tree.bytes
        return element.range.lowerBound - (bytes[..<element.range.lowerBound].lastIndex(of: 0x0A) ?? -1)
    }
}
