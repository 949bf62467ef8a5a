/// A JSON value that knows where it stands, so that a mistake in it can be shown.
public indirect enum LocatedJSON: Sendable {
    case null(Int)
    case boolean(Bool, Int)
    case number(Double, Int)
    case string(String, Int)
    case array([LocatedJSON], Int)
    case object([Member], Int)

    /// One name with its value.
    public struct Member: Sendable {
        public let name: String
        /// The first byte of the name.
        public let offset: Int
        public let value: LocatedJSON
    }

    /// The first byte of the value.
    public var offset: Int {
        switch self {
        case .null(let offset), .boolean(_, let offset), .number(_, let offset), .string(_, let offset), .array(_, let offset), .object(_, let offset): offset
        }
    }

    /// What kind of value it is, for messages: `a string`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .boolean: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The value of a member of an object, the last where it stands there more than once; nil where there is none.
    public subscript(name: String) -> LocatedJSON? {
        guard case .object(let members, _) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a string; nil where this is none.
    public var text: String? {
        if case .string(let text, _) = self { text } else { nil }
    }

    /// A mistake in a JSON5 text, in its form or in what it says.
    public struct Mistake: Error {
        /// The byte at which it shows.
        public let offset: Int
        /// What is wrong there and what would be right.
        public let message: String

        public init(_ offset: Int, _ message: String) {
            self.offset = offset
            self.message = message
        }
    }
}
