internal import XEPKit
internal import XMLKit

enum LinkReferenceTitle: Rule {
    static let info = RuleInfo(
        "link/reference-title", .warning,
        summary: "A number and the title or address beside it are those of the same document.",
        rationale: "Of \"Multi-User Chat (XEP-0030)\" one half is wrong, and a reader does not know which.",
        source: "XEP-0143 §5.3")

    private static let disco = LintExample.header("<title>Service Discovery</title>", file: "xep-0030.xml")

    private static let chat = LintExample.header("<title>Multi-User Chat</title>", file: "xep-0045.xml")

    private static func text(_ text: String) -> LintExample { .body("<p>\(text)</p>", series: [disco, chat]) }

    static let examples = RuleExamples(
        triggering: [
            text("It extends Multi-User Chat (↓XEP-0030↑)."),
            text("See ↓XEP-0030↑: Multi-User Chat."),
            text("See ↓XEP-0030↑ (Multi-User Chat)."),
            text("It extends Multi-User Chat ↓&xep0030;↑."), text("It extends Multi-User Chat (↓&xep0030;↑)."),
            text("It extends Multi-User Chat (<cite>↓XEP-0030↑</cite>)."), text("See <link url='↓https://xmpp.org/extensions/xep-0045.html↑'>Service Discovery</link>."),
            text("See <cite>↓XEP-0030↑: Multi-User Chat</cite>."),
            .body("<code><![CDATA[The schema of ↓XEP-0030↑: http://www.xmpp.org/extensions/xep-0045.html]]></code>"),
            text("See <link url='↓https://xmpp.org/extensions/xep-0045.html↑'>Service Discovery (XEP-0030)</link>."),
            text("See <link url='↓https://www.rfc-editor.org/rfc/rfc6121↑'>RFC 6120</link>."),
        ],
        nonTriggering: [
            text("See Service Discovery (XEP-0030), XEP-0030: Service Discovery, and the Client Identity (XEP-0030)."),
            text("See XEP-0030 (discovery), and a room of Multi-User Chat, &xep0030;."),
            text("See <link url='https://xmpp.org/extensions/xep-0030.html'>Service Discovery (XEP-0030)</link> and <link url='https://xmpp.org/extensions/xep-0030.html#x'>there</link>."),
            text("See <link url='https://xmpp.org/extensions/xep-0045.html#disco'>Service Discovery</link>, Service Discovery (&xep0030;) and Multi-User Chat (&xep0030; and more)."),
        ])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let titles = ReferenceTitles(context)
        checkLinks(context, titles, &findings)
        for piece in context.prose {
            let bytes = piece.content.bytes
            for range in numbers(in: bytes) {
                let name = "XEP-" + String(decoding: bytes[range].suffix(4), as: UTF8.self)
                guard let beside = beside(range, bytes), let title = titles.title(of: name) else { continue }
                guard let other = wrong(beside, title, titles), other != name, piece.content.isLiteral(range) else { continue }
                findings.add(piece.content.sourceRange(range), "\(name) is '\(ProblemWords.clipped(title, to: 60))': the title beside it is that of \(other)")
            }
        }
        for element in context.xep.tree.elements(named: ["cite"]) where !element.isExpanded {
            let text = element.content
            guard let range = numbers(in: text.bytes).first, text.isLiteral(range) else { continue }
            let name = String(decoding: text.bytes[range], as: UTF8.self)
            if range.count == text.bytes.count {
                checkWords(before: element.range, name, text.sourceRange(range), name, context, titles, &findings)
                continue
            }
            guard let beside = beside(range, text.bytes) else { continue }
            guard let title = titles.title(of: name), let other = wrong(beside, title, titles), other != name else { continue }
            findings.add(text.sourceRange(range), "\(name) is '\(ProblemWords.clipped(title, to: 60))': the title beside it is that of \(other)")
        }
        checkEntities(context, titles, &findings)
        checkAddresses(context, &findings)
    }

    /// `XEP-0045: http://xmpp.org/extensions/xep-0030.html`, as schemas have it.
    private static func checkAddresses(_ context: LintContext, _ findings: inout Findings) {
        for block in context.xep.blocks where block.kind == .code && !block.element.isExpanded {
            let text = block.content
            for range in numbers(in: text.bytes) {
                let after = text.bytes[range.upperBound...].prefix(60)
                guard after.first == 0x3A, text.isLiteral(range) else { continue }
                let url = after.dropFirst().drop(while: XMLByte.isSpace).prefix { !XMLByte.isSpace($0) && $0 != 0x3C }
                guard let page = XEPName.page(ofURL: String(decoding: url, as: UTF8.self)) else { continue }
                let (name, own) = (String(decoding: text.bytes[range], as: UTF8.self), "XEP-" + XEPName.digits(page.number))
                if name != own { findings.add(text.sourceRange(range), "the address after \(name) is that of \(own)") }
            }
        }
    }

    // MARK: Numbers in text

    private static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        bytes.withUnsafeBytes { bytes in
            var place = 0
            while let start = Bytes.find("XEP-", in: bytes, from: place) {
                place = start + 4
                guard start + 8 <= bytes.count, bytes[start + 4..<start + 8].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { continue }
                place = start + 8
                found.append(start..<place)
            }
        }
        return found
    }

    /// The words that stand where a title does: before a number in brackets, after a colon, or in brackets after it.
    private static func beside(_ range: Range<Int>, _ bytes: [UInt8]) -> (words: String, isBefore: Bool)? {
        let before = bytes[..<range.lowerBound]
        let after = bytes[range.upperBound...]
        if before.last == 0x28, after.first == 0x29 {
            return (String(decoding: before.dropLast().suffix(80), as: UTF8.self), true)
        }
        if after.starts(with: [0x3A, 0x20]) { return (String(decoding: after.dropFirst(2).prefix(80), as: UTF8.self), false) }
        if after.starts(with: [0x20, 0x28]), let close = after.prefix(82).firstIndex(of: 0x29) {
            return (String(decoding: bytes[range.upperBound + 2..<close], as: UTF8.self), false)
        }
        return nil
    }

    /// The document whose title these words end or begin with; nil where they may well be the title that is right.
    private static func wrong(_ beside: (words: String, isBefore: Bool), _ title: String, _ titles: ReferenceTitles) -> String? {
        var words = words(of: beside.words)
        words = Array(beside.isBefore ? words.suffix(6) : words.prefix(6))
        guard let edge = beside.isBefore ? words.last : words.first, edge.first?.isUppercase == true else { return nil }
        // Titles have two words in capitals at least, where they can be told from other words.
        let near = beside.isBefore ? Array(words.suffix(2)) : Array(words.prefix(2))
        guard near.count == 2, near.allSatisfy({ $0.first?.isUppercase == true || $0.first?.isNumber == true }) else { return nil }
        let right = Set(title.lowercased().split { !$0.isLetter && !$0.isNumber })
        // One word of the right title is enough to be in doubt.
        if words.suffix(beside.isBefore ? 3 : words.count).contains(where: { right.contains($0.lowercased().filter { $0.isLetter || $0.isNumber }[...]) }) { return nil }
        for count in stride(from: words.count, through: 2, by: -1) {
            let candidate = (beside.isBefore ? words.suffix(count) : words.prefix(count)).joined(separator: " ").drop { !$0.isLetter }
            let trimmed = String(candidate).trimmedStop
            if let other = titles.xep(titled: trimmed) { return other }
        }
        return nil
    }

    private static func words(of text: String) -> [String] {
        guard !text.utf8.contains(where: { $0 >= 0x80 }) else { return text.split { $0.isWhitespace || ",;\u{FFFC}\"".contains($0) }.map(String.init) }
        return text.utf8.split { XMLByte.isSpace($0) || $0 == 0x2C || $0 == 0x3B || $0 == 0x22 }.map { String(Substring($0)) }
    }

    // MARK: Entities

    private static func checkEntities(_ context: LintContext, _ titles: ReferenceTitles, _ findings: inout Findings) {
        let bodyStart = context.header.element?.range.upperBound ?? 0
        for use in context.xep.tree.references where !use.isInAttribute && use.range.lowerBound > bodyStart {
            guard let parts = XEPName.parts(of: use.name), parts.series == "xep" else { continue }
            checkWords(before: use.range, "XEP-" + XEPName.digits(parts.number), use.range, "&\(use.name);", context, titles, &findings)
        }
    }

    /// A title before an entity or a <cite>, which may stand in brackets alone. `place` and `shown` are for the message.
    private static func checkWords(
        before range: Range<Int>, _ name: String, _ place: Range<Int>, _ shown: String, _ context: LintContext, _ titles: ReferenceTitles, _ findings: inout Findings
    ) {
        let bytes = context.source.bytes
        var end = range.lowerBound
        // A suppression may stand before it.
        if end > 2, bytes[end - 1] == 0x3E, bytes[end - 2] == 0x3F, let start = bytes[..<end].suffix(500).lastIndex(of: 0x3C) { end = start }
        if end > 2, bytes[end - 1] == 0x28, range.upperBound < bytes.count, bytes[range.upperBound] == 0x29 { end -= 1 }
        guard end > 2, bytes[end - 1] == 0x20 else { return }
        let before = bytes[..<(end - 1)].suffix(80)
        let text = before.suffix(from: before.lastIndex { $0 == 0x3E || $0 == 0x3B || $0 == 0x2E || $0 == 0x2C }.map { $0 + 1 } ?? before.startIndex)
        guard let first = text.split(separator: 0x20).last?.first, first >= 0x41, first <= 0x5A else { return }
        guard let title = titles.title(of: name), let other = wrong((String(decoding: text, as: UTF8.self), true), title, titles), other != name else { return }
        findings.add(place, "\(shown) is '\(ProblemWords.clipped(title, to: 60))': the words before it are the title of \(other)")
    }

    // MARK: Links

    /// The XEP of which a text is the title; nil for a single word, which may mean anything.
    private static func titled(_ text: String, _ titles: ReferenceTitles) -> String? {
        guard let first = text.utf8.first, first >= 0x41, first <= 0x5A, text.utf8.contains(0x20) || text.utf8.contains(0x2D) else { return nil }
        return titles.xep(titled: text)
    }

    private static func checkLinks(_ context: LintContext, _ titles: ReferenceTitles, _ findings: inout Findings) {
        for link in context.xep.links where !link.isExpanded {
            if let page = XEPName.page(ofLink: link.target) {
                let bytes = Array(link.element.text.utf8)
                let named = Set(numbers(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) })
                let own = "XEP-" + XEPName.digits(page.number)
                if named.count == 1, let other = named.first, other != own { findings.add(link.range, "the link leads to \(own), and its text says \(other)") }
                // A section may well be called as another document is.
                if named.isEmpty, page.fragment == nil, let other = titled(Field(link.element).text, titles), other != own, let title = titles.title(of: own),
                    title.lettersAndDigits != link.element.text.lettersAndDigits
                {
                    findings.add(link.range, "the link leads to \(own), '\(ProblemWords.clipped(title, to: 60))', and its text is the title of \(other)")
                }
            } else if let number = RFC.number(inURL: link.target) {
                let named = Set(link.element.text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ").rfcNumbers)
                if named.count == 1, let other = named.first, other != number { findings.add(link.range, "the link leads to RFC \(number), and its text says RFC \(other)") }
            }
        }
    }
}

extension String {
    /// Without a full stop or other mark at its end.
    fileprivate var trimmedStop: String {
        var text = self
        while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
        return text
    }

    /// The numbers after the word RFC.
    fileprivate var rfcNumbers: [Int] {
        let words = split(separator: " ")
        return zip(words, words.dropFirst()).compactMap { $0.uppercased() == "RFC" ? Int($1) : nil }
            + words.compactMap { $0.uppercased().hasPrefix("RFC") ? Int($0.dropFirst(3)) : nil }
    }
}
