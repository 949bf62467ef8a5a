internal import XMLKit

/// A reference to an entity that the document has in scope, in a CDATA section, where it is no reference but text.
struct RawEntity {
    let name: String
    /// From `&` to `;`.
    let range: Range<Int>
    /// What would stand there.
    let replacement: [UInt8]

    /// XML's own five, which examples show as they are written.
    private static let basic: Set<String> = ["lt", "gt", "amp", "apos", "quot"]

    /// Those in the text of a block; none where it declares entities itself, which it then shows.
    static func all(in text: MappedText, _ entities: EntityScope) -> [RawEntity] {
        let bytes = text.bytes
        guard var index = bytes.firstIndex(of: 0x26) else { return [] }
        var found: [RawEntity] = []
        while index < bytes.count {
            guard bytes[index] == 0x26 else {
                index += 1
                continue
            }
            let start = index + 1
            var end = start
            while end < bytes.count, XMLByte.isName(bytes[end]) { end += 1 }
            index = max(end, start)
            guard end > start, end < bytes.count, bytes[end] == 0x3B, text.isLiteral(start - 1..<end + 1) else { continue }
            let name = String(decoding: bytes[start..<end], as: UTF8.self)
            // A character that HTML names too, such as &nbsp;, is most likely shown on purpose.
            guard !basic.contains(name), let replacement = entities.replacement(of: name), replacement.count > 4 else { continue }
            found.append(RawEntity(name: name, range: text.sourceRange(start - 1..<end + 1), replacement: replacement))
        }
        return found.isEmpty || declares(bytes) ? [] : found
    }

    private static func declares(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: 0x21) {
            rest = rest[(mark + 1)...]
            if rest.starts(with: "ENTITY".utf8) || rest.starts(with: "DOCTYPE".utf8) { return true }
        }
        return false
    }

    /// The text that it stands for; nil where it brings elements or notes.
    var plain: String? {
        guard !replacement.isEmpty, !replacement.contains(0x3C), !replacement.contains(0x26) else { return nil }
        return String(decoding: replacement, as: UTF8.self)
    }
}
