internal import Crypto

/// SHA-3 (FIPS 202).
enum SHA3Digest {
    /// How long a digest is.
    enum Length { case bits256, bits384, bits512 }

    /// The digest; nil where the system comes without SHA-3, as macOS before 26 does.
    static func digest(_ length: Length, of bytes: [UInt8]) -> [UInt8]? {
        #if canImport(CryptoKit) && compiler(<6.2)
        return nil
        #else
        guard #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) else { return nil }
        switch length {
        case .bits256: return Array(SHA3_256.hash(data: bytes))
        case .bits384: return Array(SHA3_384.hash(data: bytes))
        case .bits512: return Array(SHA3_512.hash(data: bytes))
        }
        #endif
    }
}
