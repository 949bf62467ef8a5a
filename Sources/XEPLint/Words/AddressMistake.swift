internal import XMLKit

/// Why the address of a link leads nowhere, and the one that was meant.
struct AddressMistake {
    let message: String
    /// The address that was meant; nil where only the author knows.
    var right: String?
    var safety = FixSafety.safe

    /// Nil where nothing is sure to be wrong.
    init?(in value: String) {
        let url = Self.trimmed(value)
        guard let found = Self.inScheme(url) ?? Self.inHost(url) ?? Self.inCharacters(url) else { return nil }
        self = found
    }

    private init(_ message: String, right: String? = nil, safety: FixSafety = .safe) {
        (self.message, self.right, self.safety) = (message, right, safety)
    }

    /// Takes what is nearly an address for the right one.
    private init(mistypedFor right: String) { self.init("the address is mistyped: write \(right)", right: right) }

    /// The fixes for an attribute; none where an entity brings a part of it.
    func fixes(in attribute: XMLAttribute, _ source: Source) -> [Fix] {
        guard let right, source.text(attribute.valueRange) == Self.escaped(attribute.value) else { return [] }
        return [Fix("write \(right)", replace: attribute.valueRange, with: Self.escaped(right), safety: safety)]
    }

    private static func escaped(_ text: String) -> String {
        text.utf8.contains(0x26) ? text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;") : text
    }

    /// A browser takes no notice of the space around an address.
    private static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last, XMLByte.isSpace(first) || XMLByte.isSpace(last) else { return text }
        guard let lower = text.firstIndex(where: { !$0.isWhitespace }), let upper = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(text[lower...upper])
    }

    // MARK: Schemes

    private static let web = ["http", "https"]

    /// Whether a text is an address of the Web and nothing else.
    static func isWeb(_ text: String) -> Bool {
        guard let after = afterWebScheme(text) else { return false }
        return isHost(after) && !text.utf8.contains(where: XMLByte.isSpace)
    }

    /// What stands behind `http://` or `https://`; nil for any other address.
    private static func afterWebScheme(_ url: String) -> Substring? {
        guard let first = url.utf8.first, first | 0x20 == 0x68 else { return nil }
        let scheme = url.prefix(8).lowercased()
        return scheme.hasPrefix("http://") ? url.dropFirst(7) : scheme.hasPrefix("https://") ? url.dropFirst(8) : nil
    }

    private static func inScheme(_ url: String) -> AddressMistake? {
        if let after = afterWebScheme(url) { return inSecondScheme(url, after) }
        let letters = url.prefix { $0.isASCII && $0.isLetter }
        let scheme = letters.lowercased()
        let rest = url.dropFirst(letters.count)
        switch scheme {
        case "mailto": return inMail(rest)
        case "file": return rest.hasPrefix(":") ? AddressMistake("'file:' leads to the machine of whoever reads it: write an address that everybody can reach") : nil
        case "xmpp" where rest.hasPrefix(":"): return nil
        default: break
        }
        let marks = rest.prefix { ":;/\\ ".contains($0) }
        let after = rest.dropFirst(marks.count)
        guard !letters.isEmpty, let mark = marks.first, ":;".contains(mark) || marks.hasPrefix("//") else { return withoutScheme(url) }
        if isHost(after), let meant = web.contains(scheme) ? scheme : Nearest.word(to: scheme, among: web, limit: 1) {
            return AddressMistake(mistypedFor: meant + "://" + after)
        }
        if mark == ":", after.contains("@"), let meant = Nearest.word(to: scheme, among: ["mailto", "xmpp"], limit: 1) {
            return AddressMistake(mistypedFor: meant + ":" + after)
        }
        return withoutScheme(url)
    }

    /// `http://https://example.org/`, and slashes or spaces too many.
    private static func inSecondScheme(_ url: String, _ after: Substring) -> AddressMistake? {
        if afterWebScheme(String(after.prefix(200))) != nil { return AddressMistake("two schemes before one address: write \(after)", right: String(after)) }
        if let doubled = web.first(where: { after.hasPrefix($0 + ":/") || after.hasPrefix($0 + "//") }) {
            let rest = after.dropFirst(doubled.count).drop { ":/".contains($0) }
            return isHost(rest) ? AddressMistake(mistypedFor: doubled + "://" + rest) : nil
        }
        let rest = after.drop { "/\\ ".contains($0) }
        guard rest.startIndex > after.startIndex, isHost(rest) else { return nil }
        return AddressMistake(mistypedFor: String(url[..<after.startIndex]) + rest)
    }

    private static func inMail(_ rest: Substring) -> AddressMistake? {
        guard rest.hasPrefix(":") else { return nil }
        let address = rest.dropFirst()
        if address.hasPrefix("//") { return AddressMistake(mistypedFor: "mailto:" + address.drop { $0 == "/" }) }
        let person = address.prefix { $0 != "?" }
        return person.isEmpty && !address.isEmpty || person.contains("@") || person.contains("%") ? nil
            : AddressMistake("'\(ProblemWords.clipped(String(person)))' is no mail address: write mailto:name@host")
    }

    /// Where a host stands first, a browser looks for a file of that name.
    private static func withoutScheme(_ url: String) -> AddressMistake? {
        if url.hasPrefix("//") {
            return isHost(url.dropFirst(2)) ? AddressMistake("the address has no scheme: write https:\(url)", right: "https:" + url) : nil
        }
        let first = url.prefix { !"/?#".contains($0) }
        let host = first.prefix { $0 != ":" }
        if host.lowercased() == "localhost" { return local }
        if isDraft(url) {
            return AddressMistake("no page of the series has the name '\(ProblemWords.clipped(url))': write xep-NNNN.html with the number that it has now")
        }
        if let at = first.firstIndex(of: "@"), at > first.startIndex, !first.contains(":"), isHost(first[first.index(after: at)...]) {
            return AddressMistake("the address has no scheme: write mailto:\(url) for a mail address, xmpp:\(url) for a JID")
        }
        guard isHost(first), first[host.endIndex...].dropFirst().allSatisfy(\.isNumber), let top = host.split(separator: ".").last?.lowercased(),
            domains.contains(top) || host.lowercased().hasPrefix("www.")
        else { return nil }
        let isOwn = ["xmpp.org", "www.xmpp.org"].contains(host.lowercased())
        return AddressMistake("the address has no scheme, so it is taken for a file: write https://\(url)", right: "https://" + url, safety: isOwn ? .safe : .unsafe)
    }

    /// Whether a file is called as proposals were before they had a number: `xep-0000-balcony.html`.
    private static func isDraft(_ url: String) -> Bool {
        let file = url.hasPrefix("./") ? url.dropFirst(2) : url[...]
        guard file.hasPrefix("xep-"), !file.contains("/"), file.prefix(while: { $0 != "#" }).hasSuffix(".html") else { return false }
        return file.dropFirst(8).first == "-"
    }

    /// Endings by which a host is told from a file.
    private static let domains: Set<String> = [
        "app", "at", "be", "ca", "ch", "com", "cz", "de", "dev", "dk", "edu", "es", "eu", "fi", "fr", "gov", "im", "info", "int", "io", "it", "jp", "me", "net", "nl",
        "no", "nz", "org", "pl", "ru", "se", "uk", "us",
    ]

    // MARK: Hosts

    private static var local: AddressMistake { AddressMistake("this leads to the machine of whoever reads it: write an address that everybody can reach") }

    /// Whether a text begins with labels and points between them.
    private static func isHost(_ text: Substring) -> Bool {
        let host = text.utf8.prefix { ![0x2F, 0x3F, 0x23, 0x3A].contains($0) }
        let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count > 1, let top = labels.last, top.count > 1, !top.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { XMLByte.isName($0) && $0 != 0x5F } }
    }

    private static func inHost(_ url: String) -> AddressMistake? {
        guard let after = afterWebScheme(url) else { return nil }
        let authority = after.prefix { !"/?#".contains($0) }
        let host = authority[(authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex)...]
        if host.hasPrefix("[") { return host.hasPrefix("[::1]") ? local : nil }
        // What stands for a host is no host.
        if host.contains(where: { "{}<>$%…*".contains($0) }) { return nil }
        let name = host.prefix { $0 != ":" }
        if name.isEmpty { return AddressMistake("the address names no host: write one after ://") }
        if name.lowercased() == "localhost" || name.hasPrefix("127.") { return local }
        if name.contains(",") || name.contains("..") || name.hasPrefix(".") || name.contains(";") {
            return AddressMistake("'\(ProblemWords.clipped(String(name)))' is no name of a host: labels have single points between them")
        }
        return name.contains(".") || name.contains(where: \.isWhitespace) ? nil
            : AddressMistake("'\(ProblemWords.clipped(String(name)))' is no host that everybody can reach: it has no domain, such as .org")
    }

    // MARK: Characters

    private static func inCharacters(_ url: String) -> AddressMistake? {
        guard let byte = url.utf8.first(where: { XMLByte.isSpace($0) || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else { return nil }
        if XMLByte.isSpace(byte) { return url.hasPrefix("xmpp:") ? nil : AddressMistake("an address holds no space: remove it, or write %20") }
        return AddressMistake("an address holds no '\(Character(Unicode.Scalar(byte)))': remove it, or write %\(String(byte, radix: 16, uppercase: true))")
    }
}
