internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Which server and account `xep probe` was asked to look at.
public struct ProbeOptions: Sendable {
    /// The only host that is ever connected to.
    public let host: String

    public init(host: String) {
        self.host = host
    }
}
