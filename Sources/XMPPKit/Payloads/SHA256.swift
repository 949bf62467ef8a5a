internal import Crypto

/// SHA-256 (RFC 6234).
public enum SHA256Digest {
    /// The 32 bytes of the digest.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
