/// Paths as URI references (RFC 3986 §4.1).
enum URIReference {
    /// A relative path as it was given, an absolute one as file:///….
    static func file(_ path: String) -> String { (path.hasPrefix("/") ? "file://" : "") + self.path(path) }

    /// A path with everything encoded that is neither unreserved nor a slash.
    static func path(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            let isPlain = (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || [0x2D, 0x2E, 0x5F, 0x7E, 0x2F].contains(byte)
            if isPlain {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
