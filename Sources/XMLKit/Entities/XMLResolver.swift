/// Answers which file a system identifier means; the only way by which a document reaches another file.
public protocol XMLResolver: Sendable {
    /// The file of declarations behind a system identifier, or nil where it is not found or must not be read.
    func library(systemID: String) -> EntityLibrary?
}

/// Finds nothing.
public struct NoResolver: XMLResolver {
    public init() {}
    public func library(systemID: String) -> EntityLibrary? { nil }
}
