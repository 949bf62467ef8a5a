/// The domainpart of an address: a domain name, an IPv4 address or an IPv6 address in brackets (RFC 7622 §3.2).
enum JIDDomain {
    static func check(_ part: String) throws(JIDError) {
        if part.isEmpty { throw .empty(.domainpart) }
        if part.utf8.count > JID.octets { throw .tooLong(.domainpart, octets: part.utf8.count) }
        if isPlain(part) { return }
        if part.hasPrefix("[") { return try checkIPv6(part) }
        // A dot at the end is no part of the name (RFC 7622 §3.2).
        let name = part.hasSuffix(".") ? part.dropLast() : part[...]
        if name.isEmpty { throw .badLabel("") }
        for label in name.split(separator: ".", omittingEmptySubsequences: false) {
            for scalar in label.unicodeScalars {
                let isAllowed = scalar.isASCII
                    ? scalar == "-" || (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
                    : PRECIS.isIdentifier(scalar)
                if !isAllowed { throw .forbidden(scalar, in: .domainpart) }
            }
            let isTooLong = label.utf8.count > 63 && label.utf8.allSatisfy { $0 < 0x80 }
            if label.isEmpty || isTooLong || label.hasPrefix("-") || label.hasSuffix("-") { throw .badLabel(String(label)) }
        }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) }

    /// Whether it is a domain name as nearly all are: labels of ASCII letters, digits and hyphens, none of which begins or ends with one.
    private static func isPlain(_ part: String) -> Bool {
        var (length, last) = (0, UInt8(0))
        for byte in part.utf8 {
            if byte == 0x2E {
                guard length > 0, last != 0x2D else { return false }
                length = -1
            } else if !isLetterOrDigit(byte), byte != 0x2D || length == 0 {
                return false
            }
            length += 1
            guard length <= 63 else { return false }
            last = byte
        }
        return length > 0 && last != 0x2D
    }

    static func folded(_ part: String) -> String {
        let lower = part.lowercased()
        return lower.hasSuffix(".") ? String(lower.dropLast()) : lower
    }

    /// Groups of up to four hexadecimal digits, `::` once for groups of zeros, an IPv4 address at the end (RFC 3986 §3.2.2).
    private static func checkIPv6(_ part: String) throws(JIDError) {
        guard part.hasSuffix("]") else { throw .badAddress(part) }
        let text = part.dropFirst().dropLast()
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, !text.isEmpty else { throw .badAddress(part) }
        var groups = 0
        for (number, half) in halves.enumerated() where !half.isEmpty {
            let pieces = half.split(separator: ":", omittingEmptySubsequences: false)
            for (index, piece) in pieces.enumerated() {
                if piece.contains("."), number == halves.count - 1, index == pieces.count - 1, isIPv4(piece) {
                    groups += 2
                } else if (1...4).contains(piece.utf8.count), piece.allSatisfy(\.isHexDigit) {
                    groups += 1
                } else {
                    throw .badAddress(part)
                }
            }
        }
        guard halves.count == 2 ? groups <= 7 : groups == 8 else { throw .badAddress(part) }
    }

    private static func isIPv4(_ text: Substring) -> Bool {
        let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
        return pieces.count == 4 && pieces.allSatisfy { piece in
            UInt8(piece).map { String($0) == piece } ?? false
        }
    }
}
