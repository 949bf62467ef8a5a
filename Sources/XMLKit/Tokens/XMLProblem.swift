/// Something wrong in XML text, at its place.
///
/// A problem is a fact about the text, not yet a finding: who reads the text decides whether it matters.
public struct XMLProblem: Sendable, Equatable {
    /// What is wrong.
    public let kind: Kind
    /// Where, in bytes of the text.
    public let range: Range<Int>
    /// The other place that belongs to it, such as the start tag of a mismatched end tag.
    public let related: Range<Int>?

    public init(_ kind: Kind, at range: Range<Int>, related: Range<Int>? = nil) {
        self.kind = kind
        self.range = range
        self.related = related
    }

    public enum Kind: Sendable, Equatable {
        // Encoding
        case invalidUTF8(byte: UInt8)
        case invalidUTF16
        case unknownEncoding(String)
        case encodingMismatch(declared: String)
        case invalidCharacter(UInt32)
        // Tags
        case missingTagEnd(name: String)
        case malformedTag(name: String)
        case strayLessThan
        case strayInTag(String)
        case malformedDeclaration
        case attributesInEndTag(name: String)
        // Attributes
        case attributeWithoutValue(name: String)
        case missingEquals(name: String)
        case unquotedValue(name: String)
        case unterminatedValue(name: String)
        case missingClosingQuote(name: String)
        case missingOpeningQuote(name: String)
        case typographicQuote(name: String)
        case missingSpaceBeforeAttribute(name: String)
        case duplicateAttribute(name: String)
        case lessThanInValue(name: String)
        /// An entity with elements in the value of an attribute.
        case markupInValue(name: String, entity: String)
        // References
        case bareAmpersand
        case invalidCharacterReference(String)
        case undeclaredEntity(name: String)
        case entityLoop(name: String)
        case externalEntity(name: String)
        case unbalancedEntity(name: String)
        // Constructs
        case unterminatedComment
        case doubleHyphenInComment
        case unterminatedCDATA
        /// A section that runs over the end tag of its element; the range is what is left of `]]>`, and the tag.
        case lostCDATAEnd(name: String)
        case misspeltCDATAStart(String)
        case unterminatedProcessingInstruction
        /// With the edit that most likely mends it.
        case doctype(DoctypeFault, mend: TextEdit?)
        case misplacedXMLDeclaration
        case malformedXMLDeclaration
        case misplacedDoctype
        case cdataEndInText
        // Structure
        case mismatchedEndTag(open: String, close: String)
        case unclosedElement(name: String)
        case loneEndTag(name: String)
        case unboundPrefix(String)
        case textOutsideRoot
        case secondRoot(name: String)
        case noRoot
        // Policy
        case limit(XMLLimit)
    }
}
