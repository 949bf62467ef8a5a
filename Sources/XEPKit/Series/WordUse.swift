/// In how many documents of a series each word stands: what many authors write is no slip of one.
public struct WordUse: Sendable {
    /// By a hash of the word in small letters: some ten thousand words are kept, and only counts are asked for.
    private var counts: [UInt64: Int32] = [:]

    /// The lengths of words that are counted; what is longer is no word but a key or a picture.
    static let lengths = 3...24

    /// Nothing counted.
    public init() {}

    init(_ documents: SeriesDocuments) {
        for found in documents.scan({ Self.hashes(in: $0) }) { for hash in found ?? [] { counts[hash, default: 0] += 1 } }
    }

    /// Whether nothing was counted, since there is no series.
    public var isEmpty: Bool { counts.isEmpty }

    /// In how many documents a word of ASCII letters stands, in whatever case.
    public func documents(with word: String) -> Int {
        var hash = Self.start
        for byte in word.utf8 { hash = Self.next(hash, byte | 0x20) }
        return Int(counts[hash] ?? 0)
    }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    private static func hashes(in bytes: UnsafeRawBufferPointer) -> Set<UInt64> {
        var hashes: Set<UInt64> = []
        var index = 0
        while index < bytes.count {
            var hash = start
            let first = index
            while index < bytes.count, isLetter(bytes[index]) {
                hash = next(hash, bytes[index] | 0x20)
                index += 1
            }
            if lengths.contains(index - first) { hashes.insert(hash) }
            index += 1
        }
        return hashes
    }

    static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
