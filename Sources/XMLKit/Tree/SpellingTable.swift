/// Gives each sequence of bytes a number, in the order in which they come.
struct SpellingTable {
    private struct Known {
        let hash: UInt64
        /// Where the bytes are kept.
        let range: Range<Int>
        let kind: Int32
    }

    private var known: [Known] = []
    private var bytes: [UInt8] = []
    /// The numbers by the hashes of what they stand for, in an open table that is never more than half full.
    private var slots: [Int32] = Array(repeating: -1, count: 64)

    /// The number of some bytes; those of different kinds have different ones.
    mutating func number(of buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in kind: Int32 = -1) -> Int32 {
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: Int64(kind))
        for index in range { hash = (hash ^ UInt64(buffer[index])) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
        while slots[slot] >= 0 {
            let known = known[Int(slots[slot])]
            if known.hash == hash, known.kind == kind, bytes[known.range].elementsEqual(buffer[range]) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(known.count)
        known.append(Known(hash: hash, range: bytes.count..<bytes.count + range.count, kind: kind))
        bytes += buffer[range]
        slots[slot] = number
        if known.count * 2 > slots.count { grow() }
        return number
    }

    /// The bytes of a number as text.
    func text(_ number: Int32) -> String { String(decoding: bytes[known[Int(number)].range], as: UTF8.self) }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (number, known) in known.enumerated() {
            var slot = Int(truncatingIfNeeded: known.hash & UInt64(slots.count - 1))
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
