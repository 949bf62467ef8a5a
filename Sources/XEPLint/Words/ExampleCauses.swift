internal import XEPKit
internal import XMLKit
internal import XMPPKit

extension Findings {
    /// Says why a block is not well-formed, each cause at its place.
    mutating func add(causesOf example: ReadExample, in context: LintContext) {
        for cause in example.reading.causes {
            if let start = Self.misspeltStart(cause, context) {
                add(
                    start.range, "<\(start.name)> does not match </\(start.meant)>, which stands elsewhere too: write <\(start.meant)>",
                    related: [RelatedPlace(cause.range, "belongs to it")],
                    fixes: [Fix("write <\(start.meant)>", replace: start.range, with: start.meant, safety: .unsafe)])
                continue
            }
            if cause.kind == .unclosedElement, cause.fix == nil, let end = Self.missingEnd(cause, example, context.source) {
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

    /// The name in the start tag that an end tag does not match, where it stands nowhere else in the document and that of the end tag does.
    private static func misspeltStart(_ cause: ExampleCause, _ context: LintContext) -> (name: String, meant: String, range: Range<Int>)? {
        guard cause.kind == .mismatchedEndTag, let (name, meant) = cause.tags, let head = cause.related, context.source.text(head) == "<" + name,
            Spelling.isNear(name, meant)
        else { return nil }
        let (own, other) = (name.split(separator: ":"), meant.split(separator: ":"))
        // Of a word and its plural either may be meant.
        guard own.count == other.count, own.dropLast() == other.dropLast(), let word = own.last.map(String.init), let right = other.last.map(String.init),
            !word.hasPrefix(right), !right.hasPrefix(word)
        else { return nil }
        let counts = (context.vocabulary.elements[word] ?? 0, context.vocabulary.elements[right] ?? 0)
        guard counts.0 <= 1, counts.1 > 0 || context.isRarer(word, than: right) else { return nil }
        return (name, meant, head.lowerBound + 1..<head.upperBound)
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
