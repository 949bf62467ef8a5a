internal import XEPLint
internal import XEPRender
internal import XEPVectors
internal import XMLKit

/// A finding with what the browser needs to show it at its place.
struct PreviewFinding: Sendable {
    let diagnostic: Diagnostic
    let position: SourcePosition
    /// The id of the section, example or table that it is in; nil for the header.
    let part: String?
    /// The text of the document that it is about, cut where it is long.
    let quote: String
    /// How often the same text stands before it in the same part.
    let occurrence: Int

    /// The findings of a document, each with its place on the page.
    static func all(_ diagnostics: [Diagnostic], in source: Source, _ tree: XMLTree) -> [PreviewFinding] {
        let lines = LineIndex(source)
        let locator = PageLocator(tree)
        return diagnostics.map { diagnostic in
            let part = locator.part(at: diagnostic.range.lowerBound)
            let quote = quote(diagnostic.range, in: source.bytes)
            let before = part.map { source.bytes[$0.range.lowerBound..<max($0.range.lowerBound, diagnostic.range.lowerBound)] } ?? []
            return PreviewFinding(
                diagnostic: diagnostic, position: lines.position(of: diagnostic.range.lowerBound), part: part?.id,
                quote: String(decoding: quote, as: UTF8.self), occurrence: count(of: quote, in: before))
        }
    }

    var json: JSON {
        var members: [JSON.Member] = [
            .init("rule", .string(diagnostic.rule)), .init("severity", .string(diagnostic.severity.rawValue)),
            .init("message", .string(diagnostic.message)), .init("line", .integer(position.line)), .init("column", .integer(position.column)),
            .init("quote", .string(quote)), .init("occurrence", .integer(occurrence)),
        ]
        if let help = diagnostic.help { members.append(.init("help", .string(help))) }
        if let part { members.append(.init("part", .string(part))) }
        return .object(members)
    }

    /// The first 120 bytes at most, of the first line alone.
    private static func quote(_ range: Range<Int>, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        var quote = bytes[range.clamped(to: 0..<bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }
        if quote.count > 120 {
            quote = quote.prefix(120)
            // Not in the middle of a character.
            while let last = quote.last, last >= 0x80 { quote.removeLast() }
        }
        return quote
    }

    private static func count(of quote: ArraySlice<UInt8>, in text: ArraySlice<UInt8>) -> Int {
        guard let first = quote.first, quote.count <= text.count else { return 0 }
        var count = 0
        for place in text.startIndex...(text.endIndex - quote.count) where text[place] == first && text[place...].starts(with: quote) { count += 1 }
        return count
    }
}
