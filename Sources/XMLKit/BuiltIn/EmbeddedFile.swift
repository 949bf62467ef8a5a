/// A resource file that is part of the program text.
public struct EmbeddedFile: Sendable {
    public let name: String
    private let text: StaticString

    public init(_ name: String, _ text: StaticString) {
        self.name = name
        self.text = text
    }

    /// The file as it stands in the folder of resources.
    public var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

extension EmbeddedFiles {
    static func bytes(_ name: String) -> [UInt8] {
        all.first { $0.name == name }?.bytes ?? []
    }
}
