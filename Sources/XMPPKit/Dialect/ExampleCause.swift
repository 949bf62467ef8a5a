public import XMLKit

/// One mistake that keeps an example from being well-formed: its root, without what follows from it.
public struct ExampleCause: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case mismatchedEndTag = "mismatched-end-tag"
        case unclosedElement = "unclosed-element"
        case loneEndTag = "lone-end-tag"
        case crossedTags = "crossed-tags"
        case missingTagEnd = "missing-tag-end"
        case attributesAsText = "attributes-as-text"
        case unboundPrefix = "unbound-prefix"
        case attributeWithoutValue = "attribute-without-value"
        case missingEquals = "missing-equals"
        case unquotedValue = "unquoted-value"
        case missingQuote = "missing-quote"
        case typographicQuote = "typographic-quote"
        case strayInTag = "stray-in-tag"
        case strayCharacter = "stray-character"
        case duplicateAttribute = "duplicate-attribute"
        case missingSpace = "missing-space"
        case lessThanInValue = "less-than-in-value"
        case bareAmpersand = "bare-ampersand"
        case undeclaredEntity = "undeclared-entity"
        case escapedMarkup = "escaped-markup"
        case brokenComment = "broken-comment"
        case brokenConstruct = "broken-construct"
        case declarationAsTag = "declaration-as-tag"
        case invalidCharacter = "invalid-character"
        case limit
    }

    public let kind: Kind
    /// Where the mistake was made, in bytes of the source.
    public let range: Range<Int>
    /// The other place that belongs to it, such as the start tag that an end tag does not match.
    public let related: Range<Int>?
    /// In an author's words: what is wrong and what would be right.
    public let message: String
    /// The names of the two tags where they do not match.
    public let tags: (start: String, end: String)?
    /// How to put it right, where there is no doubt about what was meant and the text stands in the source as it is.
    public let fix: ExampleFix?

    public static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.range == right.range && left.related == right.related && left.message == right.message
            && left.tags?.start == right.tags?.start && left.tags?.end == right.tags?.end && left.fix == right.fix
    }
}

/// Edits that put one mistake right.
public struct ExampleFix: Sendable, Equatable {
    /// What the edits do, such as `close <item> with </item>`.
    public let title: String
    /// In the order of the source, none over another.
    public let edits: [TextEdit]
}
