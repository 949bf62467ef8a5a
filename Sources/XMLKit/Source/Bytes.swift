internal import CBytes

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Search in bytes.
public enum Bytes {
    /// Where a word stands first, from a place on.
    public static func find(_ word: StaticString, in bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        find(UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), in: bytes, from: place)
    }

    /// The same in bytes that are held as an array.
    public static func find(_ word: String, in bytes: [UInt8], from place: Int) -> Int? {
        bytes.withUnsafeBytes { find(word, in: $0, from: place) }
    }

    /// The same for a word that is made when it is looked for.
    public static func find(_ word: String, in bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        var word = word
        return word.withUTF8 { find(UnsafeRawBufferPointer($0), in: bytes, from: place) }
    }

    private static func find(_ word: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from place: Int) -> Int? {
        guard let first = word.baseAddress, let base = bytes.baseAddress, !word.isEmpty, place <= bytes.count else { return nil }
        let anchor = rarest(in: word)
        let other = anchor == word.count - 1 ? 0 : word.count - 1
        return cbytes_find(base + place, bytes.count - place, first, word.count, anchor, other).map { $0 - base }
    }

    /// Whether a byte stands in a range of the bytes.
    public static func holds(_ byte: UInt8, _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        find(byte, in: bytes, range) != nil
    }

    /// Where a byte stands first in a range of the bytes.
    package static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        find(byte, in: UnsafeRawBufferPointer(bytes), range)
    }

    /// The same in bytes of no type.
    package static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int? {
        guard let base = bytes.baseAddress, let found = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// A bit for each of j, k, q, v, x and z.
    private static let rareLetters: UInt32 = 0b10_1010_0001_0000_0110_0000_0000

    /// The place of the byte of a word that text holds least of.
    private static func rarest(in word: UnsafeRawBufferPointer) -> Int {
        var rare: Int?
        for (place, byte) in word.enumerated() {
            if byte >= 0x41, byte <= 0x5A { return place }
            if rare == nil, byte == 0x23 || byte >= 0x61 && byte <= 0x7A && Self.rareLetters >> (byte - 0x61) & 1 == 1 { rare = place }
        }
        return rare ?? 0
    }
}
