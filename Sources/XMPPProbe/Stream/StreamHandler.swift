internal import NIOCore
internal import NIOSSL

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why nothing more comes from the server, or not now.
enum StreamEnd: Error, Equatable {
    case closed
    case silent
    case interrupted
    case failed(ProbeFailure)
}

/// Takes in what the server sends, and keeps it until it is asked for; everything happens on its event loop.
final class StreamHandler: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer

    /// The most stanzas, and bytes, that are kept unread.
    private static let unread = (stanzas: 10_000, bytes: 16 << 20)

    private let loop: any EventLoop
    private var reader = StreamReader()
    private var events: [StreamReader.Event] = []
    private var bytes = 0
    private var end: StreamEnd?
    private var waiting: EventLoopPromise<StreamReader.Event>?
    private var timeout: Scheduled<Void>?
    private var isInterrupted = false

    init(loop: any EventLoop) {
        self.loop = loop
    }

    /// The next event, as soon as it is there; fails with a `StreamEnd` where none comes in time.
    func next(within time: TimeAmount) -> EventLoopFuture<StreamReader.Event> {
        loop.flatSubmit { [self] in
            let promise = loop.makePromise(of: StreamReader.Event.self)
            if isInterrupted {
                isInterrupted = false
                promise.fail(StreamEnd.interrupted)
            } else if !events.isEmpty {
                promise.succeed(events.removeFirst())
                if events.isEmpty { bytes = 0 }
            } else if let end {
                promise.fail(end)
            } else {
                waiting = promise
                timeout = loop.assumeIsolated().scheduleTask(in: time) { [self] in settle { $0.fail(StreamEnd.silent) } }
            }
            return promise.futureResult
        }
    }

    /// Lets the one who waits, or the next who would, go on without an event.
    func interrupt() {
        loop.execute { [self] in
            if waiting == nil { isInterrupted = true } else { settle { $0.fail(StreamEnd.interrupted) } }
        }
    }

    /// Expects another header.
    func restart() -> EventLoopFuture<Void> {
        loop.submit { [self] in
            if !events.isEmpty { throw StreamEnd.failed(.stream(.injected)) }
            do throws(StreamFault) {
                try reader.restart()
            } catch {
                throw StreamEnd.failed(.stream(error))
            }
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard end == nil else { return }
        let buffer = unwrapInboundIn(data)
        bytes += buffer.readableBytes
        do throws(StreamFault) {
            let new = try reader.append(buffer.readableBytesView)
            events += new
            if events.count > Self.unread.stanzas || bytes > Self.unread.bytes { throw .flood(limit: Self.unread.stanzas) }
            if !events.isEmpty, waiting != nil {
                let event = events.removeFirst()
                settle { $0.succeed(event) }
            }
            if events.isEmpty { bytes = 0 }
        } catch {
            finish(.failed(.stream(error)), context)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        finish(.closed, context)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        // A peer that goes away without a word of TLS has gone away.
        case NIOSSLError.uncleanShutdown: finish(.closed, context)
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: finish(.failed(.tls(TLS.reason(error))), context)
        // What it was sent last, it did not read.
        case let error as IOError where error.errnoCode == ECONNRESET || error.errnoCode == EPIPE: finish(.closed, context)
        case let error as IOError: finish(.failed(.unreachable(SystemError.text(error.errnoCode))), context)
        default: finish(.failed(.unreachable("\(error)")), context)
        }
    }

    private func finish(_ end: StreamEnd, _ context: ChannelHandlerContext) {
        guard self.end == nil else { return }
        self.end = end
        settle { $0.fail(end) }
        context.close(promise: nil)
    }

    private func settle(_ body: (EventLoopPromise<StreamReader.Event>) -> Void) {
        timeout?.cancel()
        timeout = nil
        guard let promise = waiting else { return }
        waiting = nil
        body(promise)
    }
}
