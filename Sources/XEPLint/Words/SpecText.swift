internal import XEPKit

/// What authors write into a `<spec>` instead of the name of a document.
enum SpecText {
    /// The name that a text is but for a dash, a letter for a digit, a mark behind it, or its address; nil where there is more to it.
    static func meant(_ text: String) -> String? {
        if let name = usual[text.lettersAndDigits] { return name == text ? nil : name }
        if let page = XEPName.page(ofURL: text) { return "XEP-" + XEPName.digits(page.number) }
        if text.hasPrefix("http"), let number = RFC.number(inURL: text) { return "RFC \(number)" }
        var plain = text.map { "\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}_".contains($0) ? "-" : $0 }
        while let last = plain.last, ".,;:".contains(last) { plain.removeLast() }
        if plain.count >= 8 { for place in plain.indices.suffix(4) where "Oo".contains(plain[place]) { plain[place] = "0" } }
        guard plain.count <= 10, let parts = XEPName.parts(of: String(plain)), parts.digits == 4 else { return nil }
        switch parts.series {
        case "xep": return "XEP-" + XEPName.digits(parts.number)
        case "rfc": return "RFC \(parts.number)"
        default: return nil
        }
    }

    /// Names in words, by their letters.
    private static let usual = ["xmppcore": "XMPP Core", "xmppim": "XMPP IM"]

    /// Whether a number is still to come: `XEP-xxxx`.
    static func isPlaceholder(_ text: String) -> Bool {
        let text = text.lowercased()
        return text.hasPrefix("xep-") && text.count <= 9 && text.contains("xx") && text.dropFirst(4).allSatisfy { $0 == "x" || $0.isNumber }
    }

    /// The names of XEPs and RFCs in a text, as they are to be written, in its order.
    static func names(in text: String) -> [String] {
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        var names = words.compactMap { word in word.hasPrefix("XEP-") && word.count == 8 ? XEPName.number(ofReference: String(word)).map { "XEP-" + XEPName.digits($0) } : nil }
        for (word, next) in zip(words, words.dropFirst()) where word == "RFC" && (3...4).contains(next.count) {
            if let number = Int(next) { names.append("RFC \(number)") }
        }
        return names
    }

    /// The words beside a name. `isSure`: whether they stand as a title does; in brackets after the name they are mostly a remark.
    static func title(beside name: String, in text: String) -> (words: String, isSure: Bool)? {
        if text.hasPrefix(name) {
            let rest = text.dropFirst(name.count)
            let words = rest.drop { " :,-–—(".contains($0) }
            guard let first = words.first, rest.first.map({ " :,(-–—".contains($0) }) == true else { return nil }
            let isBracketed = rest.drop { $0 == " " }.first == "("
            return (isBracketed && words.last == ")" ? String(words.dropLast()) : String(words), first.isUppercase && !isBracketed)
        }
        guard text.hasSuffix("(" + name + ")") else { return nil }
        return (String(text.dropLast(name.count + 2)), true)
    }
}
