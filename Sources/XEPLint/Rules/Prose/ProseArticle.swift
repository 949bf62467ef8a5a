internal import XEPKit
internal import XMLKit

enum ProseArticle: Rule {
    static let info = RuleInfo(
        "prose/article", .info,
        summary: "The article before a word is the one that its sound asks for: an entity, a user, an XMPP server, a URI.",
        rationale: """
            An article that does not fit is most often left from another word, and makes readers look twice. Nothing is said of initialisms \
            that some spell and others speak as a word, such as MUC or HTTP.
            """,
        source: "XEP-0143 §7", fix: .unsafe)

    static let examples = RuleExamples(
        triggering: [
            .body("<p>It is ↓a↑ entity, ↓an↑ unique one, ↓a↑ XMPP server, ↓an↑ URI, ↓a↑ IQ-result and ↓an↑ whisper.</p>"), .body("<p>↓A↑ unknown voice. ↓An↑ Jingle session.</p>"),
        ],
        nonTriggering: [
            .body("<p>It is an entity, a unique one, an XMPP server, a URI, an IQ-result, a user, a one-time pad, a European, an hour and a host.</p>"),
            .body("<p>A MUC is an MUC, a HTTP server an HTTP server, an without, a achieved by, an xml file a file, an mp3 too; an SHA-1 hash, a XEP, an XEP.</p>"),
            .body("<p>Of a and b, a is the first; option A is better than B; (a) eat, a 8, a 'e'.</p>"),
        ],
        corrections: [.init(.body("<p>It is a entity.</p>"), .body("<p>It is an entity.</p>"))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        for piece in context.prose {
            for (index, word) in piece.words.enumerated().dropLast() where word.offsets.count <= 2 && piece.first(word) | 0x20 == 0x61 {
                let next = piece.words[index + 1]
                guard next.followsWord, isArticle(word, piece), !isVerb(piece, next, after: word), let sound = Sound(piece.content.bytes[next.offsets]), let range = piece.range(word) else { continue }
                let isAn = word.offsets.count == 2
                guard isAn != (sound == .vowel), !isLeftOver(index + 2, piece) else { continue }
                let right = String(decoding: [piece.first(word)], as: UTF8.self) + (isAn ? "" : "n")
                let shown = "\(right.lowercased()) \(ProblemWords.clipped(piece.text(next)))"
                findings.add(range, "write '\(shown)'", fixes: [Fix("write \(right)", replace: range, with: right, safety: .unsafe)])
            }
        }
    }

    /// Whether "by" follows, as in "is a achieved by", where the article is one too many.
    private static func isLeftOver(_ index: Int, _ piece: Prose) -> Bool { index < piece.words.count && piece.text(piece.words[index]) == "by" }

    /// Whether what follows may be what a party or a variable of this name does: A offers, a equals.
    private static func isVerb(_ piece: Prose, _ next: Prose.Word, after word: Prose.Word) -> Bool {
        let bytes = piece.content.bytes[next.offsets]
        return word.offsets.count == 1 && bytes.last == 0x73 && bytes.dropLast().last != 0x73 && bytes.first.map { $0 >= 0x61 } ?? false
    }

    /// Whether it is `a` or `an`, with a capital at the beginning of a sentence alone.
    private static func isArticle(_ word: Prose.Word, _ piece: Prose) -> Bool {
        let bytes = piece.content.bytes
        let offsets = word.offsets
        if offsets.count == 2, bytes[offsets.lowerBound + 1] != 0x6E { return false }
        let before = bytes[..<offsets.lowerBound].last { !XMLByte.isSpace($0) }
        if let mark = bytes[..<offsets.lowerBound].last, !XMLByte.isSpace(mark), mark != 0x28 { return false }
        guard bytes[offsets.lowerBound] == 0x41 else { return true }
        return before == nil || before == 0x2E
    }

    /// What a word begins with when it is spoken.
    private enum Sound {
        case vowel
        case consonant

        /// Nil where it cannot be told.
        init?(_ word: ArraySlice<UInt8>) {
            let part = word.prefix { $0 != 0x2D && $0 != 0x27 && $0 != 0x5F }
            guard part.count > 1, part.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
            let isShouted = part.allSatisfy { $0 <= 0x5A }
            let isWord = part.dropFirst().allSatisfy { $0 >= 0x61 }
            let text = String(decoding: part, as: UTF8.self)
            guard let sound = isShouted ? Self.initialism(text) : isWord ? Self.word(text.lowercased()) : nil else { return nil }
            self = sound
        }

        /// What is spelt letter by letter by everybody, and what begins with a vowel or another letter either way.
        private static func initialism(_ text: String) -> Sound? {
            guard let first = text.first else { return nil }
            if "AEIO".contains(first) { return ["EU", "ONE", "AAAA", "AND", "OR", "IF", "IS", "AS", "IN", "OF"].contains(text) ? nil : .vowel }
            if ["XMPP", "XML", "RFC", "RTP", "SSL", "SDP", "SRV", "SMTP", "SMS", "NTP"].contains(text) { return .vowel }
            if ["URI", "URL", "UUID", "UTF", "UI", "UDP", "JID", "TCP", "TLS", "PEP", "GUI", "DNS", "CDATA", "BOSH", "PIN", "CA", "DTD", "PDF"].contains(text) { return .consonant }
            return nil
        }

        private static func word(_ text: String) -> Sound? {
            guard let first = text.first, !notes.contains(text), !text.hasPrefix("unanim"), !text.hasPrefix("unital") else { return nil }
            if "aeio".contains(first) {
                if text.hasPrefix("ou") || text.hasPrefix("oa") || text.hasPrefix("euler") { return ["oath", "oak", "oasis", "our", "out", "ounce"].contains(where: text.hasPrefix) ? .vowel : nil }
                if text.hasPrefix("eu") || text.hasPrefix("ew") || text == "one" || text == "ones" || text == "once" { return .consonant }
                return .vowel
            }
            if first == "u" {
                if vowels.contains(where: text.hasPrefix) { return .vowel }
                return consonants.contains(where: text.hasPrefix) ? .consonant : nil
            }
            // An h may be silent; what has no vowel soon is spelt.
            let start = text.prefix(3)
            guard first != "h", text.count > 3, start.dropFirst().contains(where: { "aeiouy".contains($0) }) || clusters.contains(where: text.hasPrefix) else { return nil }
            return "fhlmnrsx".contains(first) && !start.dropFirst().prefix(1).contains(where: { "aeiouy".contains($0) }) && !clusters.contains(where: text.hasPrefix) ? nil : .consonant
        }

        /// Words that follow a letter which names something (of a and b, a is the first), or an "an" that was to be an "and".
        private static let notes: Set<String> = [
            "and", "or", "is", "in", "if", "as", "of", "on", "at", "are", "it", "into", "unless", "until", "upon", "over", "to", "was", "will", "has", "had", "end", "une", "ogni", "unary", "oneness",
            "without", "before", "after", "also", "all", "any", "each", "every", "no", "there", "this", "these", "those", "which", "who", "when", "where", "how",
            "what", "another", "their", "its", "priori", "posteriori", "because", "while", "so", "such", "via", "per", "must", "should", "may", "can", "be", "the", "then", "than", "that", "with", "from", "for", "by", "but", "not", "were", "would", "could", "does",
        ]
        private static let vowels = ["unk", "und", "uns", "unr", "una", "unl", "unp", "unf", "unn", "unm", "unw", "unt", "unc", "unexp", "unex", "une", "up", "ult", "umb", "ugl"]
        private static let consonants = ["uniq", "unif", "unit", "univ", "unic", "unid", "unio", "user", "use", "usua", "usab", "usag", "util", "ubiq"]
        private static let clusters = ["st", "sp", "sc", "sh", "sk", "sl", "sm", "sn", "sq", "sw", "fl", "fr", "wr", "rh", "ps"]
    }
}
