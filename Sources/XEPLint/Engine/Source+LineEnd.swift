internal import XMLKit

extension Source {
    /// How a line ends that a fix adds: as the others do.
    var lineEnd: String { bytes.contains(0x0D) ? "\r\n" : "\n" }
}
