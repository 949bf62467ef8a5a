internal import XMLKit

/// Pieces of XML and HTML.
enum Markup {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// A comment on a line of its own.
    static func comment(_ text: String) -> String {
        // Two hyphens would end it (XML §2.5).
        "<!-- " + text.replacing("--", with: "- -").replacing("\u{0}", with: "") + " -->\n"
    }

    /// An XML element with nothing but text; nothing where there is none.
    static func field(_ name: String, _ text: String, indent: String) -> String {
        text.isEmpty ? "" : "\(indent)<\(name)>\(text.asMarkup())</\(name)>\n"
    }

    /// A word for a class or an id: letters in lower case, hyphens for what is between them.
    static func word(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    /// A link.
    static func link(_ href: String, _ text: String) -> String { "<a href=\"\(href.asMarkup())\">\(text.asMarkup())</a>" }
}
