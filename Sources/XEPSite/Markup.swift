/// Pieces of XML and HTML.
enum Markup {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// Text for an element or a double-quoted attribute of XML 1.0 or HTML, without what no document may hold (XML §2.2).
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 < 0x20 && $0 != 0x0A }) else { return text }
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\r": out += "&#13;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// A comment on a line of its own.
    static func comment(_ text: String) -> String {
        // Two hyphens would end it (XML §2.5).
        "<!-- " + text.replacing("--", with: "- -").replacing("\u{0}", with: "") + " -->\n"
    }

    /// An XML element with nothing but text; nothing where there is none.
    static func field(_ name: String, _ text: String, indent: String) -> String {
        text.isEmpty ? "" : "\(indent)<\(name)>\(escaped(text))</\(name)>\n"
    }

    /// A word for a class or an id: letters in lower case, hyphens for what is between them.
    static func word(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    /// A link.
    static func link(_ href: String, _ text: String) -> String { "<a href=\"\(escaped(href))\">\(escaped(text))</a>" }
}
