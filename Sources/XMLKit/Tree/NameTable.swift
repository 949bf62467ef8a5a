/// Gives each expanded name a number, so that a name is decoded from bytes once per tree.
struct NameTable {
    private(set) var names: [XMLName] = []
    private var slots: [Int32] = Array(repeating: -1, count: 256)
    private var raw: [(hash: UInt64, lower: Int, upper: Int, namespace: Int32)] = []
    private var spelling: [UInt8] = []
    private var namespaces: [String] = []
    private var namespaceNumbers: [String: Int32] = [:]
    /// What was asked for last, which is mostly what is asked for next.
    private var last: (name: String, number: Int32)?

    /// The number of a namespace; -1 for none.
    mutating func namespace(_ name: String?) -> Int32 {
        guard let name, !name.isEmpty else { return -1 }
        if let last, last.name == name { return last.number }
        defer { last = (name, namespaceNumbers[name] ?? -1) }
        if let number = namespaceNumbers[name] { return number }
        let number = Int32(namespaces.count)
        namespaces.append(name)
        namespaceNumbers[name] = number
        return number
    }

    /// The number of a name as written, in the namespace with this number.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, namespace: Int32) -> Int32 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: Int64(namespace))
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash & UInt64(slots.count - 1))
        while slots[slot] >= 0 {
            let known = raw[Int(slots[slot])]
            if known.hash == hash, known.namespace == namespace, known.upper - known.lower == range.count,
                zip(known.lower..<known.upper, range).allSatisfy({ spelling[$0] == bytes[$1] })
            {
                return slots[slot]
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = Int32(names.count)
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        // A colon at either end separates nothing (Namespaces in XML 1.0 §4).
        let colon = text.firstIndex(of: ":").flatMap { $0 == text.startIndex || text.index(after: $0) == text.endIndex ? nil : $0 }
        names.append(
            XMLName(
                prefix: colon.map { String(text[..<$0]) } ?? "",
                local: colon.map { String(text[text.index(after: $0)...]) } ?? text,
                namespace: namespace < 0 ? nil : namespaces[Int(namespace)]))
        raw.append((hash, spelling.count, spelling.count + range.count, namespace))
        spelling += bytes[range]
        slots[slot] = number
        if names.count * 2 > slots.count { grow() }
        return number
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 4)
        for (number, known) in raw.enumerated() {
            var slot = Int(truncatingIfNeeded: known.hash & UInt64(slots.count - 1))
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
