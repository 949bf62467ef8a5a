internal import Hummingbird

/// What `xep preview` was asked for.
public struct PreviewOptions: Sendable {
    /// The TCP port on the loopback interface; 0 lets the system choose.
    public let port: Int

    public init(port: Int) {
        self.port = port
    }
}
