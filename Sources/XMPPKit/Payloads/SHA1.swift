internal import Crypto

/// SHA-1 (RFC 3174), which avatars (XEP-0084, XEP-0153) and entity capabilities (XEP-0115) are named by.
public enum SHA1 {
    /// The twenty bytes of a digest.
    public static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(Insecure.SHA1.hash(data: bytes)) }

    /// A digest in lower-case hexadecimal digits, as the ids of avatars are written (XEP-0084 §3.1).
    public static func hexadecimal(_ bytes: [UInt8]) -> String {
        digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
