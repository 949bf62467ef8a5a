/// Why a server could not be talked to, in one line.
public enum ProbeFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// No connection: the system's words.
    case unreachable(String)
    /// The server said nothing for so long while this was waited for.
    case silence(awaiting: String, Duration)
    case closed(awaiting: String)
    /// The stream error that the server sent (RFC 6120 §4.9).
    case streamError(condition: String, text: String?)
    /// What the server sent is no XMPP stream.
    case stream(StreamFault)
    /// TLS could not be begun: the library's words.
    case tls(String)
    /// The server does not encrypt, and it is not on this machine.
    case unencrypted
    /// The mechanisms that the server offers, none of which can be used.
    case noMechanism(offered: [String])
    /// The server's SASL failure (RFC 6120 §6.5).
    case notAuthorized(condition: String, text: String?)
    case scram(SCRAM.Failure)
    /// What was expected, and the name of the element that came.
    case unexpected(String, awaiting: String)
    /// A request was refused that has to work: which, and the condition.
    case refused(String, condition: String)
    case interrupted
    /// Why the probe ended, where the account could not be emptied after it.
    case leftBehind(String)
    /// The account holds something already.
    case notEmpty(String)

    public var description: String {
        switch self {
        case .unreachable(let reason): "no connection: \(reason)"
        case .silence(let awaited, let limit): "the server sent no \(awaited) for \(limit.components.seconds) seconds"
        case .closed(let awaited): "the server closed the connection where the \(awaited) was due"
        case .streamError(let condition, let text): "the server ended the stream: \(condition)\(Self.quoted(text))"
        case .stream(let fault): fault.description
        case .tls(let reason): "TLS failed: \(reason)"
        case .unencrypted: "the server does not offer STARTTLS, and without it xep logs in on this machine alone"
        case .noMechanism(let offered):
            "the server offers no mechanism to log in with but \(offered.isEmpty ? "none" : offered.joined(separator: ", ")); xep knows SCRAM-SHA-256, SCRAM-SHA-1 and, encrypted, PLAIN"
        case .notAuthorized(let condition, let text): "the server refused the login: \(condition)\(Self.quoted(text))"
        case .scram(let failure): failure.description
        case .unexpected(let name, let awaited): "the server sent <\(name)> where the \(awaited) was due"
        case .refused(let what, let condition): "the server refused \(what): \(condition)"
        case .interrupted: "interrupted"
        case .leftBehind(let reason): "\(reason); what the probe wrote may still be in the account"
        case .notEmpty(let what): "the account holds \(what) already; give one that is empty, since the probe writes and removes them"
        }
    }

    private static func quoted(_ text: String?) -> String { text.map { " ('\($0.prefix(200))')" } ?? "" }
}
