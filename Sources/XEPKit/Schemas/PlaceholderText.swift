/// What stands for something else in an example.
enum PlaceholderText {
    /// Whether text says that something is left out: an ellipsis, a remark in brackets.
    static func isElision(_ text: String) -> Bool {
        let text = text.filter { !$0.isWhitespace }
        guard let first = text.first else { return false }
        // The line ends of a string in some program.
        return text.contains("\\n") || text.contains("..") || text.contains("\u{2026}") || "[({*".contains(first)
    }

    /// Whether text is words for people, whatever dots are among them.
    static func isSentence(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } >= 4
    }

    /// Whether a value stands for others: `...`, `[id]`, `$ID`, `TYPE`, `get|set`, `some-value`.
    static func isPlaceholder(_ value: String) -> Bool {
        let text = value.filter { !$0.isWhitespace }
        guard let first = text.first else { return false }
        if "[{$<%(*&#".contains(first) || text.contains("|") || text.contains("...") || text.contains("\u{2026}") || text.contains("..") { return true }
        if text.allSatisfy({ "xX".contains($0) }) || text.allSatisfy({ $0 == "?" || $0 == "_" }) { return true }
        return text.allSatisfy { $0.isUppercase || $0 == "_" || $0 == "-" } && text.contains { $0.isUppercase }
    }

    /// Whether a value that is none of its type was meant as one; `some-hash` and `base64-encoded data` were not.
    static func isMeant(_ value: String, as type: String?) -> Bool {
        guard let type else { return true }
        // IDs are unique in a document, which an example is not; prefixes in values are not declared by habit; and in a
        // pattern that begins with ^ the schema is wrong.
        if type.hasSuffix("ID") || type.hasSuffix("IDREF") || type.hasSuffix("QName") || type.hasPrefix("^") { return false }
        let lower = value.lowercased()
        if type.hasSuffix("Binary") {
            let words = value.wordsInSmallLetters
            return !lower.contains("base64") && !lower.contains("base-64") && !lower.contains("hash") && !lower.contains("encoded")
                && !(words.count > 1 && (value.contains(" ") || value.contains("-")))
        }
        // Words where a number or a date belongs.
        return value.contains(where: \.isNumber) || !value.contains(where: { $0 == "-" || $0 == "_" || $0 == " " }) && value.count > 2
    }
}
