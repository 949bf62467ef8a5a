/// The XML declaration (XML 1.0 §2.8): version, then encoding, then standalone, the last two optional.
enum XMLDeclaration {
    /// Whether a declaration, from `<?xml` to `?>`, is written as the specification has it.
    static func isSound(_ text: String) -> Bool {
        guard text.hasPrefix("<?xml"), text.hasSuffix("?>") else { return false }
        var rest = text.dropFirst(5).dropLast(2)
        guard let version = pseudoAttribute("version", &rest), version.hasPrefix("1."), version.count > 2 else { return false }
        if let encoding = pseudoAttribute("encoding", &rest), !isEncodingName(encoding) { return false }
        if let standalone = pseudoAttribute("standalone", &rest), standalone != "yes", standalone != "no" { return false }
        return rest.allSatisfy(\.isWhitespace)
    }

    /// Takes ` name="value"` off the front; nil, and nothing taken, where something else stands there.
    private static func pseudoAttribute(_ name: String, _ text: inout Substring) -> String? {
        var rest = text.drop(while: \.isWhitespace)
        guard rest.startIndex > text.startIndex, rest.hasPrefix(name) else { return nil }
        rest = rest.dropFirst(name.count).drop(while: \.isWhitespace)
        guard rest.first == "=" else { return nil }
        rest = rest.dropFirst().drop(while: \.isWhitespace)
        guard let quote = rest.first, quote == "'" || quote == "\"" else { return nil }
        rest = rest.dropFirst()
        guard let close = rest.firstIndex(of: quote) else { return nil }
        text = rest[rest.index(after: close)...]
        return String(rest[..<close])
    }

    private static func isEncodingName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic else { return false }
        return name.utf8.allSatisfy { XMLByte.isName($0) && $0 < 0x80 && $0 != 0x3A }
    }
}
