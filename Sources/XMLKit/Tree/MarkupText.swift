/// Where text will stand in a document of XML 1.0 or HTML.
public enum MarkupPlace: Sendable {
    /// Between tags.
    case content
    /// Between double quotes, read back with its line ends and tabs as they are (XML 1.0 §3.3.3).
    case attribute
    /// In either; line ends in an attribute may become spaces.
    case anywhere
}

extension String {
    /// The text as it is written at a place of a document; what no document may hold becomes U+FFFD (XML 1.0 §2.2, HTML §13.2.3.5).
    public func asMarkup(_ place: MarkupPlace = .anywhere) -> String {
        var text = self
        let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x26 && $0 != 0x3C && $0 != 0x3E } }
        if isPlain { return text }
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"" where place != .content: out += "&quot;"
            case "\n" where place == .attribute, "\t" where place == .attribute, "\r": out += "&#\(scalar.value);"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}": out += "\u{FFFD}"
            default: out.unicodeScalars.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
            }
        }
        return out
    }
}

extension Substring {
    /// The same for a part of a text.
    public func asMarkup(_ place: MarkupPlace = .anywhere) -> String { String(self).asMarkup(place) }
}
