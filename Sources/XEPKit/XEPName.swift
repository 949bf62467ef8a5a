/// The names that XEPs go by.
public enum XEPName {
    /// The number in a file name of the form `xep-NNNN.xml`; nil for any other name.
    public static func number(ofFile name: String) -> Int? {
        let bytes = Array(name.utf8)
        guard bytes.count == 12, name.hasPrefix("xep-"), name.hasSuffix(".xml") else { return nil }
        return number(bytes[4..<8])
    }

    /// The number in a reference of the form `XEP-NNNN`, in any case; nil for any other text.
    public static func number(ofReference text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, text.lowercased().hasPrefix("xep-") else { return nil }
        return number(bytes[4..<8])
    }

    /// The number and the fragment in an address of a XEP's page, such as `https://xmpp.org/extensions/xep-0045.html#disco`;
    /// nil for any other address.
    public static func page(ofURL url: String) -> (number: Int, fragment: String?)? {
        var rest = url[...]
        for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
            rest = rest.dropFirst(scheme.count)
            if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
            guard rest.hasPrefix("xmpp.org/extensions/xep-") else { return nil }
            rest = rest.dropFirst("xmpp.org/extensions/xep-".count)
            guard let number = number(Array(rest.prefix(4).utf8)[...]) else { return nil }
            rest = rest.dropFirst(4)
            guard let ending = [".html", ".xml"].first(where: { rest.hasPrefix($0) }) else { return nil }
            rest = rest.dropFirst(ending.count)
            if rest.isEmpty { return (number, nil) }
            return rest.first == "#" ? (number, String(rest.dropFirst())) : nil
        }
        return nil
    }

    /// The number and the fragment in a link to a XEP's page, by its address or, from the page of another, by its name:
    /// `./xep-0045.html#disco`. Nil for any other link.
    public static func page(ofLink url: String) -> (number: Int, fragment: String?)? {
        let file = url.hasPrefix("./") ? url.dropFirst(2) : url[...]
        return page(ofURL: file.hasPrefix("xep-") ? "https://xmpp.org/extensions/" + file : url)
    }

    /// The four digits that stand for a number.
    public static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, 4 - text.utf8.count)) + text
    }

    /// How messages call the document in a file: `XEP-0030`, or the name of the file.
    public static func shown(ofFile name: String) -> String { number(ofFile: name).map { "XEP-" + digits($0) } ?? name }

    /// The series and the number in a name such as `xep45`, `XEP-0045` or `RFC 6120`, however it is written: letters in
    /// lower case, then perhaps a hyphen or a space, then one to five digits. Nil for any other text.
    public static func parts(of text: String) -> (series: String, number: Int, digits: Int)? {
        let bytes = Array(text.utf8)
        let letters = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        var digits = bytes[letters.endIndex...]
        if let first = digits.first, first == 0x2D || first == 0x20 { digits = digits.dropFirst() }
        guard !letters.isEmpty, (1...5).contains(digits.count), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return (String(decoding: letters, as: UTF8.self).lowercased(), digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, digits.count)
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.count == 4, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
