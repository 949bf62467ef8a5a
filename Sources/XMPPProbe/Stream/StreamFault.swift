/// What a server sends that no XMPP stream may hold, or that no honest one does.
public enum StreamFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// A comment, instruction or document type declaration (RFC 6120 §11.1).
    case restricted(String)
    /// An element of more bytes than are taken.
    case tooLong(limit: Int)
    /// More elements inside each other than are taken.
    case tooDeep(limit: Int)
    /// More elements unread than are kept.
    case flood(limit: Int)
    /// XML that is not well-formed, or not UTF-8; what is wrong.
    case malformed
    /// Text between two stanzas.
    case textBetweenStanzas
    /// No header of an XMPP stream, or one of another version.
    case notXMPP
    /// Bytes that came in the clear after STARTTLS was agreed on, as somebody on the way would put there.
    case injected

    public var description: String {
        switch self {
        case .restricted(let what): "the server sent \(what), which no XMPP stream may hold (RFC 6120 §11.1)"
        case .tooLong(let limit): "the server sent a stanza of more than \(limit) bytes, the limit"
        case .tooDeep(let limit): "the server sent elements nested deeper than \(limit), the limit"
        case .flood(let limit): "the server sent more than \(limit) stanzas that nobody asked for, the limit"
        case .malformed: "the server sent XML that is not well-formed"
        case .textBetweenStanzas: "the server sent text between stanzas"
        case .notXMPP: "the server did not open an XMPP 1.0 stream"
        case .injected: "the server sent bytes in the clear after it had agreed to TLS"
        }
    }
}
