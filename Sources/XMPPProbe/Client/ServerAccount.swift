public import XMPPKit

/// The account that `xep probe` logs in to, and the only host that is ever connected to.
public struct ServerAccount: Sendable {
    /// A name or an address; no record of the domain is looked up, and no other host is gone to whatever the server says.
    public var host: String
    /// The TCP port of client-to-server streams (RFC 6120 §14.7: 5222).
    public var port: Int
    /// The account; a resourcepart is asked for at binding.
    public var jid: JID
    public var password: String
    /// A file of certificates (PEM) that are trusted in place of the system's; nil for the system's.
    public var authorities: String?
    /// How long the server may take for any one answer.
    public var patience: Duration = .seconds(10)

    public init(host: String, port: Int = 5222, jid: JID, password: String, authorities: String? = nil) {
        self.host = host
        self.port = port
        self.jid = jid
        self.password = password
        self.authorities = authorities
    }
}
