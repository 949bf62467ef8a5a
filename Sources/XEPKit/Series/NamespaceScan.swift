internal import XMLKit

/// Finds names of namespaces in the bytes of a file, without reading it as XML.
enum NamespaceScan {
    /// A name where it stands.
    struct Found {
        let range: Range<Int>
        /// FNV-1a of its bytes: of the few thousand names of a series no two have the same.
        let hash: UInt64
        /// Whether a part is written with an entity.
        let hasEntity: Bool
    }

    /// Gives what stands between quotes behind `word` and an equals sign, in the order of the text.
    static func forEach(_ word: StaticString, in bytes: UnsafeRawBufferPointer, _ body: (Found) -> Void) {
        var place = 0
        while let found = Bytes.find(word, in: bytes, from: place) {
            place = found + word.utf8CodeUnitCount
            guard let value = quoted(in: bytes, from: place) else { continue }
            place = value.upperBound
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            var hasEntity = false
            for byte in bytes[value] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
                if byte == 0x26 { hasEntity = true }
            }
            body(Found(range: value, hash: hash, hasEntity: hasEntity))
        }
    }

    /// The same as texts, each once; what is written with an entity is given as it is written.
    static func values(of word: StaticString, in bytes: UnsafeRawBufferPointer) -> [String] {
        var values: [String] = []
        var seen: Set<UInt64> = []
        forEach(word, in: bytes) { if seen.insert($0.hash).inserted { values.append(text($0.range, in: bytes)) } }
        return values
    }

    static func text(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// Whether the file is in an encoding in which words do not stand as they do in UTF-8.
    static func isWide(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= 2 else { return false }
        return bytes[0] >= 0xFE || bytes[0] == 0 || bytes[1] == 0
    }

    /// The longest name that is looked at.
    private static let limit = 400

    /// The value of an attribute whose name ends at a place, or that of one with a prefix as in `xmlns:x='…'`.
    private static func quoted(in bytes: UnsafeRawBufferPointer, from place: Int) -> Range<Int>? {
        var index = place
        if index < bytes.count, bytes[index] == 0x3A {
            index += 1
            while index < bytes.count, XMLByte.isName(bytes[index]) { index += 1 }
        }
        while index < bytes.count, XMLByte.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == 0x3D else { return nil }
        index += 1
        while index < bytes.count, XMLByte.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count, bytes[index] == 0x27 || bytes[index] == 0x22 else { return nil }
        let quote = bytes[index]
        let start = index + 1
        guard let end = Bytes.find(quote, in: bytes, start..<min(bytes.count, start + limit)) else { return nil }
        return Bytes.holds(0x3C, bytes, start..<end) ? nil : start..<end
    }
}
