internal import XMLKit
internal import XMPPKit

/// The text of an example as HTML: names, values, comments, speakers and what was left out, each in a span of its class.
///
/// Classes: `t` the name of a tag, `a` of an attribute, `v` a value, `n` the value of a namespace declaration, `c` a comment,
/// `p` a processing instruction or declaration, `r` a reference, `e` something left out, `s` who speaks.
enum ExampleMarkup {
    /// Blank lines before it and white space after it are left out; text that is no XML has no spans.
    static func html(_ reading: ExampleReading) -> [UInt8] {
        let text = reading.text.bytes
        let shown = shownRange(of: text)
        var html: [UInt8] = []
        html.reserveCapacity(text.count * 2)
        var place = shown.lowerBound
        for span in spans(reading) where span.range.lowerBound >= place && span.range.upperBound <= shown.upperBound && !span.range.isEmpty {
            escape(text[place..<span.range.lowerBound], into: &html)
            html.append(contentsOf: "<span class=\"".utf8)
            html.append(span.kind)
            html.append(contentsOf: "\">".utf8)
            escape(text[span.range], into: &html)
            html.append(contentsOf: "</span>".utf8)
            place = span.range.upperBound
        }
        if place < shown.upperBound { escape(text[place..<shown.upperBound], into: &html) }
        return html
    }

    /// The text without blank lines at its beginning and white space at its end.
    private static func shownRange(of text: [UInt8]) -> Range<Int> {
        guard let first = text.firstIndex(where: { !XMLByte.isSpace($0) }), let last = text.lastIndex(where: { !XMLByte.isSpace($0) }) else {
            return 0..<0
        }
        let lineStart = text[..<first].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        return lineStart..<last + 1
    }

    private typealias Span = (range: Range<Int>, kind: UInt8)

    /// The spans in the order of the text; where two overlap the first holds.
    private static func spans(_ reading: ExampleReading) -> [Span] {
        switch reading.classification {
        case .empty, .foreign: return []
        case .xml, .malformed: break
        }
        var spans: [Span] = []
        spans.reserveCapacity(reading.tokens.tokens.count + reading.tokens.attributes.count * 2)
        for token in reading.tokens.tokens { add(token, of: reading, to: &spans) }
        let overlays = reading.elisionsInText.map { ($0.range, UInt8(ascii: "e")) }
            + reading.speakers.map { ($0.offset..<$0.offset + $0.label.utf8.count + 1, UInt8(ascii: "s")) }
        guard !overlays.isEmpty else { return spans }
        return (overlays + spans).enumerated().sorted {
            ($0.element.0.lowerBound, $0.offset) < ($1.element.0.lowerBound, $1.offset)
        }.map(\.element)
    }

    private static func add(_ token: XMLToken, of reading: ExampleReading, to spans: inout [Span]) {
        switch token.kind {
        case .startTag, .emptyTag:
            spans.append((token.name, UInt8(ascii: "t")))
            for attribute in reading.tokens.attributes[token.attributes] {
                spans.append((attribute.name, UInt8(ascii: "a")))
                guard let value = attribute.value else { continue }
                let quoted = attribute.quote == 0 ? value : value.lowerBound - 1..<min(value.upperBound + 1, token.range.upperBound)
                let isNamespace = reading.text.bytes[attribute.name].starts(with: "xmlns".utf8)
                spans.append((quoted, UInt8(ascii: isNamespace ? "n" : "v")))
            }
        case .endTag: spans.append((token.name, UInt8(ascii: "t")))
        case .comment: spans.append((token.range, UInt8(ascii: "c")))
        case .xmlDeclaration, .doctype, .processingInstruction: spans.append((token.range, UInt8(ascii: "p")))
        case .entityReference, .characterReference: spans.append((token.range, UInt8(ascii: "r")))
        case .byteOrderMark, .cdata, .text, .malformed: break
        }
    }

    private static func escape(_ bytes: ArraySlice<UInt8>, into html: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case 0x26: html.append(contentsOf: "&amp;".utf8)
            case 0x3C: html.append(contentsOf: "&lt;".utf8)
            case 0x3E: html.append(contentsOf: "&gt;".utf8)
            case 0x00: break
            default: html.append(byte)
            }
        }
    }
}
