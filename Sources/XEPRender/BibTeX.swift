/// Text inside the braces of a BibTeX field.
public enum BibTeX {
    /// The text, with nothing in it that TeX takes for a command of its own (The TeXbook, chapter 7).
    public static func text(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&", "%", "$", "#", "_": out += "\\" + String(Character(scalar))
            case "{", "}", "\\", "~", "^": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
