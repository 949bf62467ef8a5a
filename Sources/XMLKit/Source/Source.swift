/// The text of one file, transcoded to UTF-8, which all byte ranges of the package refer to.
///
/// A byte order mark stays at the front of `bytes`; UTF-16 and other encodings are converted, and every
/// other byte is kept as it stands in the file (line ends included).
public struct Source: Sendable {
    /// The name to show in diagnostics: usually the path as the user gave it.
    public let name: String
    /// The text in UTF-8.
    public let bytes: [UInt8]
    /// The encoding of the file itself.
    public let encoding: SourceEncoding
    /// What was wrong with the encoding, placed in `bytes`.
    public let problems: [XMLProblem]

    /// Decodes the bytes of a file.
    public init(name: String, file: [UInt8]) {
        let decoded = SourceDecoder.decode(file)
        self.name = name
        bytes = decoded.bytes
        encoding = decoded.encoding
        problems = decoded.problems
    }

    /// Whether the bytes of a file are its text as they stand, and nothing is decoded.
    public static func isText(_ file: UnsafeRawBufferPointer) -> Bool {
        SourceDecoder.decode(Array(file.prefix(256))).encoding == .utf8
    }

    /// Takes text that is UTF-8 already.
    public init(name: String, text: String) {
        self.init(name: name, file: Array(text.utf8))
    }

    /// The text of a byte range, with U+FFFD for what is not UTF-8.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The whole file as a range.
    public var range: Range<Int> { 0..<bytes.count }

    /// The number of bytes of the byte order mark at the front: 3 or 0.
    public var byteOrderMarkCount: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

/// The encoding that a file was stored in.
public enum SourceEncoding: Sendable, Equatable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    /// Any other, by the name that its XML declaration gives.
    case declared(String)
}
