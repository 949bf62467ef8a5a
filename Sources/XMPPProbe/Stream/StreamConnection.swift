internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// A connection to one server, used by one thread that waits for each answer.
final class StreamConnection: Sendable {
    private let group: MultiThreadedEventLoopGroup
    private let channel: any Channel
    private let handler: StreamHandler
    private let patience: Duration

    /// Connects to the host's first address that answers.
    init(host: String, port: Int, patience: Duration) throws(ProbeFailure) {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let handler = StreamHandler(loop: group.next())
        self.group = group
        self.handler = handler
        self.patience = patience
        do {
            channel = try ClientBootstrap(group: group)
                .connectTimeout(TimeAmount(min(patience, .seconds(10))))
                .channelInitializer { channel in channel.pipeline.addHandler(handler) }
                .connect(host: host, port: port).wait()
        } catch {
            group.shutdownGracefully { _ in }
            throw .unreachable(Self.reason(error, host))
        }
    }

    /// Whether the server is on this machine, told by its address.
    var isLoopback: Bool {
        let address = channel.remoteAddress?.ipAddress ?? ""
        return address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }

    func send(_ text: String) {
        channel.writeAndFlush(ByteBuffer(string: text), promise: nil)
    }

    /// The next event; `awaited` is what the caller needs, for the message where it does not come.
    func next(_ awaited: String, within time: Duration? = nil) throws(ProbeFailure) -> StreamReader.Event {
        let time = TimeAmount(time ?? patience)
        do {
            return try handler.next(within: time).wait()
        } catch let end as StreamEnd {
            switch end {
            case .closed: throw .closed(awaiting: awaited)
            case .silent: throw .silence(awaiting: awaited, patience)
            case .interrupted: throw .interrupted
            case .failed(let failure): throw failure
            }
        } catch {
            throw .unreachable("\(error)")
        }
    }

    /// Begins TLS, in which the server has to prove that it is this domain.
    func startTLS(domain: String, authorities: String?) throws(ProbeFailure) {
        let tls = try TLS.context(authorities: authorities)
        try restart()
        let channel = channel
        do {
            try channel.eventLoop.submit {
                // An address is no name that could be asked for (RFC 6066 §3).
                let named = try? NIOSSLClientHandler(context: tls, serverHostname: domain)
                let handler = try named ?? NIOSSLClientHandler(context: tls, serverHostname: nil)
                try channel.pipeline.syncOperations.addHandler(handler, position: .first)
            }.wait()
        } catch {
            throw .tls(TLS.reason(error))
        }
    }

    /// Expects another header from the server.
    func restart() throws(ProbeFailure) {
        do {
            try handler.restart().wait()
        } catch StreamEnd.failed(let failure) {
            throw failure
        } catch {
            throw .unreachable("\(error)")
        }
    }

    /// Wakes up the thread that waits; for another thread.
    func interrupt() { handler.interrupt() }

    /// Ends the stream and the connection, without waiting for the server.
    func close() {
        send("</stream:stream>")
        channel.close(promise: nil)
        group.shutdownGracefully { _ in }
    }

    private static func reason(_ error: any Error, _ host: String) -> String {
        switch error {
        case let error as IOError: SystemError.text(error.errnoCode)
        case let error as NIOConnectionError:
            if let error = error.connectionErrors.first?.error { reason(error, host) } else { "'\(host)' has no address" }
        case ChannelError.connectTimeout: "nothing answers"
        default: "\(error)"
        }
    }
}
