/// The limits within which XML is read; no honest XEP comes near them.
public struct XMLPolicy: Sendable {
    /// The largest file, in bytes.
    public var fileSize = 64 << 20
    /// The deepest nesting of elements; libxml2's own limit without XML_PARSE_HUGE.
    public var depth = 256
    /// The most attributes that one element may have.
    public var attributes = 10_000
    /// The most bytes that entities may expand to, all references of a document together.
    public var expansion = 4 << 20
    /// The deepest nesting of entities inside entities.
    public var entityDepth = 20
    /// The longest value of one attribute or run of text that libxml2 takes, in bytes.
    public var textLength = 10_000_000

    public init() {}
}

/// A limit of ``XMLPolicy`` that a document went past.
public enum XMLLimit: Sendable, Equatable {
    case fileSize(Int)
    case depth(Int)
    case attributes(Int)
    case expansion(Int)
    case entityDepth(Int)
    case textLength(Int)
}
