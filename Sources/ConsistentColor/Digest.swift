internal import Crypto

/// A hash function over the octets of an identifier: XEP-0392 takes SHA-1 from 0.2 on, and the others are what implementations take
/// by mistake.
public enum Digest: Sendable, CaseIterable {
    case sha1
    case sha256
    case md5

    /// The digest: 20, 32 or 16 octets.
    public func octets(of identifier: some Sequence<UInt8>) -> [UInt8] {
        switch self {
        case .sha1: Array(Insecure.SHA1.hash(data: Array(identifier)))
        case .sha256: Array(SHA256.hash(data: Array(identifier)))
        case .md5: Array(Insecure.MD5.hash(data: Array(identifier)))
        }
    }

    /// The digest in hexadecimal digits, lower case.
    public func hex(of octets: some Sequence<UInt8>) -> String {
        self.octets(of: octets).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
