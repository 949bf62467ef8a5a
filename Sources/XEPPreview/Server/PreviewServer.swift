internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Shows the XEPs of a folder to browsers on this machine, and tells them when one has changed.
public struct PreviewServer: Sendable {
    private let options: PreviewOptions
    private let preview: Preview

    /// Looks at the folder; throws where it cannot be listed.
    public init(_ options: PreviewOptions) throws(PreviewFailure) {
        self.options = options
        preview = try Preview(options)
    }

    /// How many XEPs there are now.
    public var count: Int { preview.files.pages.count }

    /// Serves until the process ends; `ready` is called with the port as soon as browsers may come.
    public func run(ready: @escaping @Sendable (Int) -> Void) throws(PreviewFailure) {
        FolderWatch.start(preview)
        // The list of a few says at once what lint finds; of a whole series, in those that somebody looks at.
        let pages = preview.files.pages
        if pages.count <= 40 { for page in pages { preview.look(atPage: page) } }
        var logger = Logger(label: "xep preview") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        let answers = PreviewAnswers(preview: preview, host: options.host)
        let application = Application(
            responder: CallbackResponder<PreviewContext> { request, _ in await answers.answer(request) },
            configuration: ApplicationConfiguration(
                address: .hostname(options.host, port: options.port), availableConnectionsDelegate: MaximumAvailableConnections(256)),
            onServerRunning: { channel in ready(channel.localAddress?.port ?? 0) }, logger: logger)
        Task {
            while true {
                try await Task.sleep(for: .seconds(15))
                preview.news.publish(.nothing)
            }
        }
        do {
            let end = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Void.self)
            end.completeWithTask { try await application.run() }
            try end.futureResult.wait()
        } catch let error as IOError {
            throw .port("\(options.host):\(options.port)", reason: String(cString: strerror(error.errnoCode)).lowercased())
        } catch {
            throw .port("\(options.host):\(options.port)", reason: "cannot be listened on: \(error)")
        }
    }
}

/// What comes with a request: nothing that is needed.
private struct PreviewContext: InitializableFromSource {
    init(source: ApplicationRequestContextSource) {}
}
