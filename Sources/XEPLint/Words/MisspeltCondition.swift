internal import XEPKit
internal import XMLKit
internal import XMPPKit

/// The name of an error condition that text spells as none is spelt.
struct MisspeltCondition {
    let name: String
    let meant: String
    let range: Range<Int>
    let isLiteral: Bool

    /// Those that stand in running text or in `<tt>` beside the word error or condition, in the order of the text.
    static func all(in xep: XEP, _ prose: [Prose], _ vocabulary: () -> Vocabulary) -> [MisspeltCondition] {
        let headerEnd = xep.header.element?.range.upperBound ?? 0
        var found: [MisspeltCondition] = []
        for piece in prose where piece.content.sourceOffset(0) >= headerEnd && piece.content.bytes.contains(0x2D) {
            for (index, word) in piece.words.enumerated() where word.offsets.count > 8 {
                let offsets = unquoted(word.offsets, piece.content.bytes)
                guard isCandidate(piece.content.bytes[offsets]) else { continue }
                let name = String(decoding: piece.content.bytes[offsets], as: UTF8.self)
                guard isBesideError(index, piece), let meant = meant(name) else { continue }
                found.append(
                    MisspeltCondition(name: name, meant: meant, range: piece.content.sourceRange(offsets), isLiteral: piece.content.isLiteral(offsets)))
            }
        }
        for element in xep.tree.elements(named: ["tt"]) where !element.isExpanded && element.range.lowerBound >= headerEnd {
            if let mistake = inCode(element) { found.append(mistake) }
        }
        guard !found.isEmpty else { return [] }
        let vocabulary = vocabulary()
        return found.filter { !vocabulary.contains($0.name) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func inCode(_ element: XMLElement) -> MisspeltCondition? {
        let bytes = element.content.bytes
        let start = bytes.first == 0x3C ? 1 : 0
        let end = bytes[start...].firstIndex { !isLetter($0) && $0 != 0x2D } ?? bytes.count
        guard end < bytes.count || start == 0, isCandidate(bytes[start..<end]), let meant = meant(String(decoding: bytes[start..<end], as: UTF8.self)) else { return nil }
        let source = element.tree.bytes
        let after = String(decoding: source[element.range.upperBound...].prefix(24), as: UTF8.self)
        let before = String(decoding: source[..<element.range.lowerBound].suffix(24), as: UTF8.self)
        let isBeside = after.split { !$0.isLetter }.prefix(2).contains { isError($0) } || before.split { !$0.isLetter }.suffix(2).contains { isError($0) }
        guard isBeside else { return nil }
        return MisspeltCondition(
            name: String(decoding: bytes[start..<end], as: UTF8.self), meant: meant, range: element.content.sourceRange(start..<end),
            isLiteral: element.content.isLiteral(start..<end))
    }

    /// A word without the quotes around it.
    private static func unquoted(_ word: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let start = bytes[word.lowerBound] == 0x27 ? word.lowerBound + 1 : word.lowerBound
        return start..<max(start, bytes[word.upperBound - 1] == 0x27 ? word.upperBound - 1 : word.upperBound)
    }

    /// Names of one word are words of English too.
    private static func isCandidate(_ word: ArraySlice<UInt8>) -> Bool {
        (9...26).contains(word.count) && word.contains(0x2D) && word.allSatisfy { isLetter($0) || $0 == 0x2D }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    private static func isBesideError(_ index: Int, _ piece: Prose) -> Bool {
        (max(0, index - 3)..<min(piece.words.count, index + 3)).contains { near in
            let word = piece.content.bytes[piece.words[near].offsets]
            return near != index && (word.first.map { $0 | 0x20 == 0x65 || $0 | 0x20 == 0x63 } ?? false) && isError(String(decoding: word, as: UTF8.self))
        }
    }

    private static func isError(_ word: some StringProtocol) -> Bool {
        ["error", "errors", "condition", "conditions"].contains(word.lowercased())
    }

    private static let conditions = StanzaError.Condition.names.sorted().map { (name: $0, parts: $0.split(separator: "-")) }

    /// The condition that differs in one of its parts by a slip; nil for what has a name of its own.
    static func meant(_ name: String) -> String? {
        guard !StanzaError.Condition.names.contains(name) else { return nil }
        let parts = name.utf8.split(separator: 0x2D).map { Substring($0) }
        let near = conditions.filter { condition in
            let right = condition.parts
            guard right.count == parts.count, right.count > 1 else { return false }
            let different = zip(parts, right).filter { $0 != $1 }
            guard different.count == 1, let (wrong, meant) = different.first, wrong.first == meant.first else { return false }
            let limit = meant.utf8.count >= 7 || parts.count > 2 && meant.utf8.count > 4 ? 2 : 1
            return Spelling.distance(Array(wrong.utf8), Array(meant.utf8), limit: limit) <= limit
        }
        return near.count == 1 ? near.first?.name : nil
    }
}
