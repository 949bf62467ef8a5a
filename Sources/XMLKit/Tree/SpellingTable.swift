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
        let hash = Self.hash(buffer, range, kind)
        let slot = slot(of: buffer, range, kind, hash)
        if slots[slot] >= 0 { return slots[slot] }
        let number = Int32(known.count)
        known.append(Known(hash: hash, range: bytes.count..<bytes.count + range.count, kind: kind))
        bytes += buffer[range]
        slots[slot] = number
        if known.count * 2 > slots.count { grow() }
        return number
    }

    /// The number that some bytes have already; nil where they have none.
    func known(of buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, in kind: Int32 = -1) -> Int32? {
        let number = slots[slot(of: buffer, range, kind, Self.hash(buffer, range, kind))]
        return number >= 0 ? number : nil
    }

    /// Makes room for so many more, of about `length` bytes each.
    mutating func reserve(_ count: Int, length: Int) {
        known.reserveCapacity(known.count + count)
        bytes.reserveCapacity(bytes.count + count * length)
    }

    /// Takes in eight bytes at once.
    private static func hash(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: Int32) -> UInt64 {
        var hash = mixed(UInt64(truncatingIfNeeded: range.count) << 32 ^ UInt64(UInt32(bitPattern: kind)))
        var index = range.lowerBound
        let bytes = UnsafeRawBufferPointer(buffer)
        while index + 8 <= range.upperBound {
            hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        var rest: UInt64 = 0
        while index < range.upperBound {
            rest = rest << 8 | UInt64(bytes[index])
            index += 1
        }
        return mixed(hash ^ rest)
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = (value ^ 0xCBF2_9CE4_8422_2325) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Where some bytes stand in the table, or would.
    private func slot(of buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ kind: Int32, _ hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
        while slots[slot] >= 0 {
            let known = known[Int(slots[slot])]
            if known.hash == hash, known.kind == kind, isSame(known.range, buffer, range) { return slot }
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func isSame(_ kept: Range<Int>, _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard kept.count == range.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<kept.count where bytes[kept.lowerBound + offset] != buffer[range.lowerBound + offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (number, known) in known.enumerated() {
            var slot = Int(truncatingIfNeeded: known.hash & UInt64(slots.count - 1))
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
