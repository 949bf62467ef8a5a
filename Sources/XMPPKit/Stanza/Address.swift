/// The value of a `to`, `from` or `by`: an address, or what stands in its place, such as a placeholder.
public enum Address: Sendable, Hashable, CustomStringConvertible {
    case jid(JID)
    /// The text as it was written, and why it is no address.
    case other(String, JIDError)

    public init(_ text: String) {
        do throws(JIDError) {
            self = .jid(try JID(text))
        } catch {
            self = .other(text, error)
        }
    }

    /// The address, if it is one.
    public var jid: JID? {
        if case .jid(let jid) = self { jid } else { nil }
    }

    /// As it was written.
    public var description: String {
        switch self {
        case .jid(let jid): jid.description
        case .other(let text, _): text
        }
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(description) }
    public static func == (left: Self, right: Self) -> Bool { left.description == right.description }
}
