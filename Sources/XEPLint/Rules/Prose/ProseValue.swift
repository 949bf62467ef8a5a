internal import XEPKit
internal import XMLKit

enum ProseValue: Rule {
    static let info = RuleInfo(
        "prose/value", .warning,
        summary: "The name of a field or feature that the text quotes is spelt as in the examples.",
        rationale: "Names such as pubsub#access_model are compared letter by letter; one that stands in the text alone, a letter off, is copied into software that then finds nothing.",
        source: "XEP-0143 §7", fix: .unsafe)

    private static func text(_ text: String) -> LintExample {
        .body("<p>\(text)</p><example caption='x'><![CDATA[<x xmlns='jabber:x:data' type='submit'><field var='whisper#loudness'/></x>]]></example>")
    }

    static let examples = RuleExamples(
        triggering: [
            text("The field '↓whisper#loundess↑' is a number."), text("The field \"↓whsiper#loudness↑\" is a number."), text("The field <tt>↓whisper#luodness↑</tt> is a number."),
        ],
        nonTriggering: [
            text("The field 'whisper#loudness', and 'whisper#tone', and 'whisper#loudness2'."), text("See 'https://a.example/whisper#loundess' and 'urn:xmpp:whisper#loundess'."),
            text("What is whisper#loundess, and what 'whisper#loudnes'?"),
        ],
        corrections: [.init(text("The field 'whisper#loundess'."), text("The field 'whisper#loudness'."))])

    static func check(_ context: LintContext, _ findings: inout Findings) {
        let headerEnd = context.header.element?.range.upperBound ?? 0
        var quoted: [(name: String, range: Range<Int>, isLiteral: Bool)] = []
        for piece in context.prose where piece.content.sourceOffset(0) >= headerEnd {
            for range in quotes(in: piece.content.bytes) {
                let name = String(decoding: piece.content.bytes[range], as: UTF8.self)
                quoted.append((name, piece.content.sourceRange(range), piece.content.isLiteral(range)))
            }
        }
        for element in context.xep.tree.elements(named: ["tt"]) where !element.isExpanded && element.range.lowerBound >= headerEnd {
            let text = element.content.bytes
            guard text.contains(0x23), isName(text[...]), !element.contentRange.isEmpty else { continue }
            quoted.append((String(decoding: text, as: UTF8.self), element.content.sourceRange(text.indices), element.content.isLiteral(text.indices)))
        }
        guard !quoted.isEmpty else { return }
        let values = context.vocabulary.values.filter { $0.utf8.contains(0x23) && isName(Array($0.utf8)[...]) }
        // No honest document has so many.
        guard quoted.count * values.count < 500_000 else { return }
        var meant: [String: String?] = [:]
        for (name, range, isLiteral) in quoted where !values.contains(name) {
            let nearest = meant[name] ?? self.meant(name, values)
            meant[name] = .some(nearest)
            guard let nearest else { continue }
            findings.add(
                range, "'\(ProblemWords.clipped(name))' stands in no example and no schema of this document: did you mean '\(ProblemWords.clipped(nearest))'?",
                fixes: isLiteral ? [Fix("write \(nearest)", replace: range, with: nearest, safety: .unsafe)] : [])
        }
    }

    private static func meant(_ name: String, _ values: Set<String>) -> String? {
        guard let nearest = Nearest.word(to: name, among: values, limit: name.utf8.count >= 14 ? 2 : 1) else { return nil }
        // A plural, a number and another part of a name are names of their own.
        if name + "s" == nearest || nearest + "s" == name || name.filter(\.isNumber) != nearest.filter(\.isNumber) { return nil }
        let (left, right) = (parts(name), parts(nearest))
        guard left.count == right.count else { return nil }
        let different = zip(left, right).filter { $0 != $1 }
        guard different.count == 1, let (wrong, word) = different.first else { return nil }
        return wrong.utf8.count > 4 && wrong + "s" != word && word + "s" != wrong ? nearest : nil
    }

    private static func parts(_ name: String) -> [Substring] { name.split { "#_-".contains($0) } }

    /// What stands between two quotes of one kind and has a number sign, but no colon or slash as an address has.
    private static func quotes(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var next = 0
        while next < bytes.count, let mark = bytes[next...].firstIndex(of: 0x23) {
            var (start, end) = (mark, mark + 1)
            while start > next, isPart(bytes[start - 1]) { start -= 1 }
            while end < bytes.count, isPart(bytes[end]) { end += 1 }
            next = end
            guard start > 0, end < bytes.count, bytes[start - 1] == 0x27 || bytes[start - 1] == 0x22, bytes[end] == bytes[start - 1] else { continue }
            if isName(bytes[start..<end]) { found.append(start..<end) }
        }
        return found
    }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 7 && bytes.allSatisfy { isPart($0) || $0 == 0x23 } && bytes.count { $0 == 0x23 } == 1 && bytes.first != 0x23 && bytes.last != 0x23
    }

    private static func isPart(_ byte: UInt8) -> Bool { byte < 0x80 && XMLByte.isName(byte) && byte != 0x3A && byte != 0x2E }
}
