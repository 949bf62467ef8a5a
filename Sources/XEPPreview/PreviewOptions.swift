public import XEPKit

/// What `xep preview` was asked for.
public struct PreviewOptions: Sendable {
    /// The folder whose XEPs are shown, and those of its inbox/.
    public var folder: String
    /// The folder of the series, whose DTD, entities and documents count too; nil where it is the folder itself.
    public var series: String?
    /// The name or address that is listened on.
    public var host = "127.0.0.1"
    /// The TCP port; 0 lets the system choose.
    public var port: Int
    /// The date that counts as today for findings.
    public var today: Day

    public init(folder: String, port: Int, today: Day) {
        self.folder = folder
        self.port = port
        self.today = today
    }

    /// Whether nobody but this machine reaches the server.
    public var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.") && HostName.isAddress(host)
    }
}

/// Why there is no preview, in one line.
public enum PreviewFailure: Error, Sendable, Equatable, CustomStringConvertible {
    case noFolder(String)
    /// The port cannot be listened on; the system's words.
    case port(String, reason: String)
    case renderer(String)

    public var description: String {
        switch self {
        case .noFolder(let path): "\(path): is no folder"
        case .port(let place, let reason): "\(place): \(reason)"
        case .renderer(let reason): reason
        }
    }
}
