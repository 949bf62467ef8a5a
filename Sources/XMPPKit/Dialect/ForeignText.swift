internal import XMLKit

/// Tells text that is no XML, although it may have angle brackets.
struct ForeignText {
    let bytes: [UInt8]
    let tokens: XMLTokens
    let kind: ExampleKind

    /// What the text is instead of XML; nil where it is clearly meant as XML.
    ///
    /// Clearly meant means: a tag begins a line, and somewhere there is an end tag, a tag that closes itself, or an
    /// attribute with a quoted value. `<JID> ::= [<node>"@"]<domain>` and `starttls<LF>` have none of these.
    var verdict: ExampleClass.Foreign? {
        if tokens.tokens.contains(where: { $0.kind == .malformed && isDeclaration($0) }) { return .dtd }
        if isDiff { return .diff }
        if tokens.tokens.contains(where: { $0.kind == .doctype && string($0.name).lowercased() == "html" }) { return .html }
        guard tokens.tokens.contains(where: { isTag($0) && beginsLine($0) }), tokens.tokens.contains(where: isEvidence) else { return guess }
        if isJSON { return .json }
        if isHTML { return .html }
        if kind == .code, !beginsWithMarkup { return guess }
        return nil
    }

    /// What text without tags most likely is.
    var guess: ExampleClass.Foreign {
        let lines = firstLines
        guard let first = lines.first else { return .prose }
        if isJSON { return .json }
        if first.hasPrefix("HTTP/") || first.hasSuffix(" HTTP/1.1") || first.hasSuffix(" HTTP/1.0") { return .http }
        if lines.filter({ $0.utf8.dropFirst().first == 0x3D && $0.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } == true }).count * 2 > lines.count { return .sdp }
        if lines.filter({ $0.contains("--") || $0.contains("|") || $0.contains("==") || $0.contains("->") || $0.contains("<-") }).count * 3 > lines.count {
            return .diagram
        }
        if lines.allSatisfy({ Self.isPair($0) }) { return .keyValue }
        return .prose
    }

    // MARK: Signs

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isTag(_ token: XMLToken) -> Bool {
        token.kind == .startTag || token.kind == .emptyTag || token.kind == .endTag
    }

    private func isEvidence(_ token: XMLToken) -> Bool {
        switch token.kind {
        case .endTag, .emptyTag: true
        case .startTag: tokens.attributes[token.attributes].contains { $0.quote != 0 }
        default: false
        }
    }

    private func beginsLine(_ token: XMLToken) -> Bool {
        var place = token.range.lowerBound
        while place > 0, bytes[place - 1] != 0x0A {
            place -= 1
            if !XMLByte.isSpace(bytes[place]) { return false }
        }
        return true
    }

    private func isDeclaration(_ token: XMLToken) -> Bool {
        let text = String(decoding: bytes[token.range].prefix(10), as: UTF8.self)
        return ["<!ELEMENT", "<!ATTLIST", "<!ENTITY", "<!NOTATION"].contains { text.hasPrefix($0) }
    }

    private var isJSON: Bool {
        let text = bytes.drop(while: XMLByte.isSpace)
        guard let first = text.first else { return false }
        let second = text.dropFirst().first { !XMLByte.isSpace($0) }
        if first == 0x7B { return second == 0x22 || second == 0x7D || second == 0x27 }
        return first == 0x5B && (second == 0x22 || second == 0x7B || second == 0x5B)
    }

    /// A page, whose void elements need no end tag; XHTML with a namespace is XML.
    private var isHTML: Bool {
        for token in tokens.tokens {
            guard isTag(token) else { continue }
            let name = string(token.name).lowercased()
            guard ["html", "head", "script", "style", "link", "meta", "div", "body", "img", "br", "a", "p"].contains(name) else { return false }
            let attributes = tokens.attributes[token.attributes].map { String(decoding: bytes[$0.name], as: UTF8.self) }
            if name == "meta" || name == "link" {
                return attributes.contains { ["charset", "content", "http-equiv", "rel", "href"].contains($0) }
            }
            return name != "body" && !attributes.contains("xmlns") && (name != "p" && name != "a" || kind == .code)
        }
        return false
    }

    private var isDiff: Bool {
        var signs = 0
        for line in firstLines where line.hasPrefix("--- ") || line.hasPrefix("+++ ") || line.hasPrefix("@@ ") { signs += 1 }
        return signs >= 2
    }

    /// Whether nothing but elisions and markup comes before the first element.
    private var beginsWithMarkup: Bool {
        for token in tokens.tokens {
            if isTag(token) || token.kind == .doctype || token.kind == .xmlDeclaration { return true }
            guard token.kind == .text else { continue }
            let text = bytes[token.range].filter { !XMLByte.isSpace($0) }
            if !text.isEmpty, !Elisions.isPresent(in: bytes, token.range) { return false }
        }
        return false
    }

    private var firstLines: [String] {
        bytes.split(separator: 0x0A).prefix(64)
            .map { String(decoding: $0.drop(while: XMLByte.isSpace), as: UTF8.self) }
            .map { $0.last == "\r" ? String($0.dropLast()) : $0 }
            .filter { !$0.isEmpty }
    }

    private static func isPair(_ line: String) -> Bool {
        guard let sign = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else { return false }
        return !line[..<sign].contains(" ")
    }
}
