public import XMLKit

/// A place where an example breaks a schema.
public struct PayloadFailure: Sendable {
    /// What failures have in common that have one cause.
    public struct Key: Hashable, Sendable {
        public let namespace: String
        /// The element that is judged, by its local name.
        public let element: String
        /// The child, the attribute or the value that breaks it.
        public let detail: String

        /// What is wrong with an empty payload that asks for something, where the answer may be right.
        static let question = "asked for"
        var isQuestion: Bool { detail == Self.question }
    }

    public enum Kind: Sendable, Equatable {
        /// No element of this name stands at the top of the namespace; the name that does and is nearest, if one is near.
        case unknownRoot
        /// A child of a name that the schema does not have anywhere.
        case unknownChild(parent: String)
        /// A child that the schema has, but not there.
        case misplacedChild(parent: String)
        /// A child right behind another of its name, where the schema takes one.
        case repeatedChild(parent: String)
        /// A child that belongs to its parent, but not at this place among the others; it mostly shows a schema that is stricter than meant.
        case elsewhere(parent: String)
        /// A child that the schema has there without a namespace, since it does not say elementFormDefault='qualified'.
        case unqualified(parent: String)
        case missingChild
        /// Nothing stands before a child where the schema asks for something.
        case missingBefore(String)
        case unknownAttribute
        case missingAttribute(String)
        case text
        case children
        case value(String, type: String?)
        case enumeration(String, of: [String])
    }

    public let kind: Kind
    public let key: Key
    /// The number of the example among those given.
    public let example: Int
    /// The element that it is about; for a child that does not belong, the child.
    public let element: XMLElement
    public let attribute: XMLAttribute?
    /// The names that would fit.
    public let expected: [String]
    /// The names of other namespaces that would fit.
    public let foreign: [XMLName]
    /// What the schema declares.
    public let outline: SchemaOutline
}
