/// A topic or caption as words joined by hyphens, for ids that can be read.
enum Slug {
    /// The words of at most the first 80 characters: ASCII letters in lower case and digits; an apostrophe joins its two sides.
    /// Nil where there is no word.
    static func make(_ text: String) -> String? {
        var slug: [UInt8] = []
        var isBetween = false
        for scalar in text.unicodeScalars.prefix(80) {
            switch scalar {
            case "a"..."z", "0"..."9", "A"..."Z":
                if isBetween, !slug.isEmpty { slug.append(0x2D) }
                isBetween = false
                slug.append(UInt8(truncatingIfNeeded: scalar.value) | ("A"..."Z" ~= scalar ? 0x20 : 0))
            case "'", "\u{2019}": break
            default: isBetween = true
            }
        }
        return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
    }
}
