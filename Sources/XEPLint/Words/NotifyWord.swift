internal import XMLKit

/// The word of `+notify` (XEP-0060 §9.1) behind a namespace that an entity brings, where it is mistyped.
///
/// Where the namespace is written out, it is judged with it.
enum NotifyWord {
    static let right = "notify"

    /// Where the word stands in a text, without the plus sign.
    static func mistyped(in text: MappedText) -> [Range<Int>] {
        let bytes = text.bytes
        var found: [Range<Int>] = []
        var place = 0
        while let plus = Bytes.find("+", in: bytes, from: place) {
            let word = bytes[(plus + 1)...].prefix { $0 >= 0x61 && $0 <= 0x7A }
            place = word.endIndex
            guard plus > 0, !XMLByte.isSpace(bytes[plus - 1]), !text.isLiteral(plus - 1..<plus + 1), text.isLiteral(word.indices), !word.elementsEqual(right.utf8),
                Spelling.distance(Array(word), Array(right.utf8), limit: 2) <= 2
            else { continue }
            found.append(word.indices)
        }
        return found
    }
}
