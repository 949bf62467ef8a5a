internal import XEPKit
internal import XMLKit
internal import XMPPKit

enum ProseName: Rule {
    static let info = RuleInfo(
        "prose/name", .warning,
        summary: "An element or attribute that the text names is spelt as in the examples and schemas.",
        rationale: "Where text and example differ in a letter, an implementer has to guess which of the two is the protocol.",
        source: "XEP-0143 §7", fix: .unsafe)

    private static let example = "<example caption='x'><![CDATA[<whisper xmlns='urn:xmpp:whispers:0' loudness='1'><garden/></whisper>]]></example>"

    static let examples = RuleExamples(
        triggering: [
            .body("<p>The &lt;↓whipser↑/&gt; element is empty.</p>\(example)"),
            .body("<p>The '↓loudnss↑' attribute is a number.</p>\(example)"),
            .body("<p>Its attribute '↓loundess↑' is a number.</p>\(example)"),
            .body("<p>The <tt>↓loudnss↑</tt> attribute is a number.</p>\(example)"),
            .body("<p>The '↓Loudness↑' attribute is a number, the &lt;↓Whisper↑/&gt; element is empty.</p>\(example)"),
        ],
        nonTriggering: [
            .body("<p>The &lt;whisper/&gt; element and its 'loudness' attribute. The &lt;gardens/&gt; element, &lt;presence/&gt;.</p>\(example)"),
            .body("<p>The &lt;shout/&gt; element and its 'tone' attribute belong to another XEP.</p>\(example)"),
        ],
        corrections: [
            .init(.body("<p>The &lt;whipser/&gt; element is empty.</p>\(example)"), .body("<p>The &lt;whisper/&gt; element is empty.</p>\(example)")),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        var tokens: [NamedToken] = []
        let headerEnd = context.header.element?.range.upperBound ?? 0
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd { tokens += NamedToken.all(in: piece.content.bytes).map { $0.placed(in: piece.content) } }
        for element in context.xep.tree.elements(named: ["tt"]) where !element.isExpanded {
            if let token = NamedToken(code: element) { tokens.append(token) }
        }
        guard !tokens.isEmpty else { return }
        let vocabulary = context.vocabulary
        let counts = tokens.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        lazy var conditions = Set(context.misspeltConditions.map(\.range))
        let cases = otherCases(tokens, counts, vocabulary)
        for token in tokens where !vocabulary.contains(token.name) && !StanzaError.Condition.names.contains(token.name) {
            let names = token.isAttribute ? vocabulary.attributes : vocabulary.elements
            guard let nearest = (token.isAttribute ? cases.attributes : cases.elements)[token.name] ?? slip(token, names, counts), !conditions.contains(token.range)
            else { continue }
            let shown = token.isAttribute ? "'\(token.name)'" : "<\(token.name)/>"
            let fix = Fix("write \(nearest)", replace: token.range, with: nearest, safety: .unsafe)
            findings.add(
                token.range, "\(shown) stands in no example and no schema of this document: did you mean '\(nearest)'?", fixes: token.isLiteral ? [fix] : [])
        }
    }

    /// The names that differ from one of the protocol's in the case of letters alone, with that one.
    private static func otherCases(_ tokens: [NamedToken], _ counts: [String: Int], _ vocabulary: Vocabulary) -> (attributes: [String: String], elements: [String: String]) {
        let unknown = tokens.filter { !vocabulary.contains($0.name) && $0.name.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } }
        guard !unknown.isEmpty else { return ([:], [:]) }
        func meant(_ tokens: [NamedToken], _ names: [String: Int]) -> [String: String] {
            let known = Dictionary(grouping: names.keys) { $0.lowercased() }
            var found: [String: String] = [:]
            for token in tokens { if let same = known[token.name.lowercased()], same.count == 1, let name = same.first { found[token.name] = name } }
            return found
        }
        let elements = meant(unknown.filter { !$0.isAttribute && counts[$0.name] == 1 && $0.name.utf8.count >= 4 }, vocabulary.elements)
        // Formats that are mapped to each other have many elements of both cases.
        return (meant(unknown.filter(\.isAttribute), vocabulary.attributes), elements.count == 1 ? elements : [:])
    }

    private static func slip(_ token: NamedToken, _ names: [String: Int], _ counts: [String: Int]) -> String? {
        guard token.name.utf8.count >= 4, counts[token.name] == 1, let nearest = nearest(token.name, names.keys), isMistake(token.name, nearest) else { return nil }
        return nearest
    }

    private static func nearest(_ name: String, _ names: some Sequence<String>) -> String? {
        Nearest.word(to: name, among: names, limit: name.utf8.count >= 9 ? 2 : 1)
    }

    /// Whether a difference is one of typing: a plural, a number and another case of the first letter are names of their own.
    private static func isMistake(_ name: String, _ nearest: String) -> Bool {
        if name + "s" == nearest || nearest + "s" == name || name.lowercased() == nearest.lowercased() { return false }
        let digits = { (text: String) in text.filter(\.isNumber) }
        if digits(name) != digits(nearest) { return false }
        // Words of one stem, and abbreviations, are one letter apart on purpose.
        if ["d", "r", "ed", "er", "ee", "or"].contains(where: { nearest + $0 == name || name + $0 == nearest }) { return false }
        if name.first != nearest.first, name.first?.isUppercase == true { return false }
        // Two words of four letters are often one letter apart.
        return name.utf8.count > 4 || name.sorted() == nearest.sorted() || name.first == nearest.first && name.last == nearest.last && name.count != nearest.count
    }
}

/// A name of an element or attribute as text quotes it.
struct NamedToken {
    let name: String
    let isAttribute: Bool
    /// First in the text that it was found in, and once placed in the source.
    private(set) var range: Range<Int>
    private(set) var isLiteral = true

    private init(name: String, isAttribute: Bool, range: Range<Int>) {
        self.name = name
        self.isAttribute = isAttribute
        self.range = range
    }

    /// The names in running text: `<x/>`, `<x>`, and `'x'` beside the word attribute.
    static func all(in bytes: [UInt8]) -> [NamedToken] {
        var tokens: [NamedToken] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == 0x3C || byte == 0x27 else { continue }
            if byte == 0x3C, index < bytes.count, bytes[index] == 0x2F { index += 1 }
            var end = index
            while end < bytes.count, isName(bytes[end]) { end += 1 }
            guard end > index, end < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A else { continue }
            if byte == 0x3C {
                guard bytes[end] == 0x2F || bytes[end] == 0x3E else { continue }
                tokens.append(NamedToken(name: String(decoding: bytes[index..<end], as: UTF8.self), isAttribute: false, range: index..<end))
            } else {
                guard bytes[end] == 0x27, index < 2 || !isName(bytes[index - 2]) else { continue }
                let isElement = isBefore("element", bytes, end + 1)
                guard isElement || isBesideAttribute(bytes, index - 1..<end + 1) else { continue }
                tokens.append(NamedToken(name: String(decoding: bytes[index..<end], as: UTF8.self), isAttribute: !isElement, range: index..<end))
            }
            index = end
        }
        return tokens
    }

    /// The name in `<tt>`: that of an element in angle brackets, or a word before or after "attribute".
    init?(code element: XMLElement) {
        let text = element.content.bytes
        if text.first == 0x3C, let token = Self.all(in: text).first, token.range.lowerBound == 1 {
            self = token.placed(in: element.content)
            return
        }
        guard !text.isEmpty, text.allSatisfy(Self.isName), !element.contentRange.isEmpty else { return nil }
        let bytes = element.tree.bytes
        let isElement = Self.isBefore("element", bytes, element.range.upperBound)
        guard isElement || Self.isBesideAttribute(bytes, element.range) else { return nil }
        name = String(decoding: text, as: UTF8.self)
        isAttribute = !isElement
        range = element.contentRange
        isLiteral = bytes[range].elementsEqual(text)
    }

    func placed(in text: MappedText) -> NamedToken {
        var token = self
        token.isLiteral = text.isLiteral(range)
        token.range = text.sourceRange(range)
        return token
    }

    private static func isName(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x3A && byte != 0x2E && XMLByte.isName(byte) }

    /// Whether a word follows, as it is or in the plural.
    private static func isBefore(_ word: String, _ bytes: [UInt8], _ end: Int) -> Bool {
        let after = bytes[end...].prefix(16)
        return after.first.map(XMLByte.isSpace) ?? false && after.drop(while: XMLByte.isSpace).starts(with: word.utf8)
    }

    private static let word = Array("attribute".utf8)

    /// Whether the word attribute stands next to it.
    private static func isBesideAttribute(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let after = bytes[range.upperBound...].prefix(16).drop(while: XMLByte.isSpace)
        if after.starts(with: word) { return true }
        let before = bytes[..<range.lowerBound].suffix(16)
        guard let last = before.lastIndex(where: { !XMLByte.isSpace($0) }) else { return false }
        return before[...last].suffix(word.count).elementsEqual(word)
    }
}
