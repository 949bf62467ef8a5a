/// The host that a browser says it is talking to, against DNS rebinding: a page of another site whose name leads to this
/// machine comes under that name, and under no other.
enum HostName {
    /// Whether a request with this Host field (RFC 9110 §7.2) may be answered: an address, localhost, or the name listened on.
    static func isAllowed(_ field: String?, listeningOn host: String) -> Bool {
        guard let field, let name = withoutPort(field)?.lowercased() else { return false }
        return name == "localhost" || name == host.lowercased() || isAddress(name)
    }

    private static func withoutPort(_ field: String) -> String? {
        if field.hasPrefix("[") {
            guard let end = field.firstIndex(of: "]") else { return nil }
            let rest = field[field.index(after: end)...]
            return rest.isEmpty || isPort(rest) ? String(field[field.index(after: field.startIndex)..<end]) : nil
        }
        guard let colon = field.firstIndex(of: ":") else { return field }
        return isPort(field[colon...]) ? String(field[..<colon]) : nil
    }

    private static func isPort(_ text: Substring) -> Bool { text.first == ":" && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber } }

    /// Whether it is an IPv4 or IPv6 address and no name.
    static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return true }
        return text.contains(":") && text.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
}
