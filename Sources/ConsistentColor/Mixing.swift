internal import Crypto

/// How an identifier becomes 16 bits, the first step of every version of XEP-0392.
public enum Mixing: String, Hashable, Sendable, CaseIterable {
    /// The two halves of the CRC-32 of zlib, one XOR the other (0.1; the stale text of 0.2).
    case crc32
    /// The first two octets of the SHA-1 digest, the first one the more significant ("the first 16 bits" of 0.3, read
    /// literally).
    case sha1BigEndian = "sha1-big-endian"
    /// The first two octets of the SHA-1 digest, the second one the more significant (0.4 on, and every table from 0.2 on).
    case sha1LittleEndian = "sha1-little-endian"

    /// The 16 bits of an identifier, given as the octets of its UTF-8; a NUL among them counts like any other octet.
    public func value(of identifier: some Sequence<UInt8>) -> UInt16 {
        switch self {
        case .crc32:
            let checksum = CRC32.checksum(identifier)
            return UInt16(truncatingIfNeeded: checksum) ^ UInt16(truncatingIfNeeded: checksum >> 16)
        case .sha1BigEndian:
            return Self.firstTwo(identifier).byteSwapped
        case .sha1LittleEndian:
            return Self.firstTwo(identifier)
        }
    }

    /// The 20 octets of an identifier's SHA-1 digest.
    public static func digest(of identifier: some Sequence<UInt8>) -> [UInt8] {
        Array(Insecure.SHA1.hash(data: Array(identifier)))
    }

    private static func firstTwo(_ identifier: some Sequence<UInt8>) -> UInt16 {
        digest(of: identifier).prefix(2).reversed().reduce(0) { $0 << 8 | UInt16($1) }
    }
}
