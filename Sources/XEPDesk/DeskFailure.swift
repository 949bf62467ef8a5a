/// Why the XEP Editor's work cannot be done on a document; the description is one line that says what would be right.
public struct DeskFailure: Error, CustomStringConvertible, Sendable {
    /// The file concerned.
    public let file: String
    public let why: String

    public init(_ file: String, _ why: String) {
        self.file = file
        self.why = why
    }

    public var description: String { "\(file): \(why)" }
}
