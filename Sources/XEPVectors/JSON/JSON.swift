/// A JSON value (RFC 8259) whose members keep their order, so that a file reads as its author meant it.
public indirect enum JSON: Hashable, Sendable {
    case boolean(Bool)
    case integer(Int)
    /// A number written with at most this many decimals (0 to 13), rounded, and no zeros at the end.
    case number(Double, places: Int)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One name with its value.
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSON

        public init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// The value of a member of an object; nil where there is none, or where this is no object.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    public init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }

    public init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }

    public init(stringLiteral value: String) {
        self = .string(value)
    }

    public init(integerLiteral value: Int) {
        self = .integer(value)
    }

    public init(booleanLiteral value: Bool) {
        self = .boolean(value)
    }
}
