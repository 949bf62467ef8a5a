/// One piece of XML text as it stands in the bytes; the ranges of all tokens follow each other without a gap.
public struct XMLToken: Sendable {
    public enum Kind: UInt8, Sendable {
        case byteOrderMark
        case xmlDeclaration
        case doctype
        case processingInstruction
        case comment
        case cdata
        case startTag
        /// A start tag that closes itself: `<x/>`.
        case emptyTag
        case endTag
        case text
        case entityReference
        case characterReference
        /// Markup that is none of these, such as a lone `<` or `&`.
        case malformed
    }

    public let kind: Kind
    private let lower: Int32
    private let upper: Int32
    private let nameLower: Int32
    private let nameUpper: Int32
    private let attributesLower: Int32
    private let attributesUpper: Int32

    init(_ kind: Kind, _ range: Range<Int>, name: Range<Int>, attributes: Range<Int> = 0..<0) {
        self.kind = kind
        lower = Int32(truncatingIfNeeded: range.lowerBound)
        upper = Int32(truncatingIfNeeded: range.upperBound)
        nameLower = Int32(truncatingIfNeeded: name.lowerBound)
        nameUpper = Int32(truncatingIfNeeded: name.upperBound)
        attributesLower = Int32(truncatingIfNeeded: attributes.lowerBound)
        attributesUpper = Int32(truncatingIfNeeded: attributes.upperBound)
    }

    /// The bytes of the token.
    public var range: Range<Int> { Int(lower)..<Int(upper) }
    /// The bytes of its name: of a tag, a processing instruction's target, a reference's name; otherwise empty.
    public var name: Range<Int> { Int(nameLower)..<Int(nameUpper) }
    /// The places of its attributes in `XMLTokens.attributes`.
    public var attributes: Range<Int> { Int(attributesLower)..<Int(attributesUpper) }
}

/// One attribute of a start tag as it stands in the bytes.
public struct XMLTokenAttribute: Sendable {
    /// The bytes of the name.
    public let name: Range<Int>
    /// The bytes between the quotes; nil where the attribute has no value at all.
    public let value: Range<Int>?
    /// The quote that opens the value: `'`, `"`, or 0 where there is none.
    public let quote: UInt8

    /// Everything from the name to the closing quote.
    public var range: Range<Int> {
        guard let value else { return name }
        return name.lowerBound..<(value.upperBound + (quote == 0 ? 0 : 1))
    }
}
