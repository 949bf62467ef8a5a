/// A small generator of pseudo-random numbers, the same on every machine (SplitMix64, Steele and others 2014).
public struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Breaks text the way fingers and tools do.
public enum Mutation {
    /// One random edit: a byte dropped, doubled, replaced by markup, a piece cut out or moved.
    public static func bytes(_ bytes: [UInt8], using numbers: inout SeededNumbers) -> [UInt8] {
        guard bytes.count > 2 else { return bytes }
        var bytes = bytes
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        let markup = Array("<>&'\"/!?-[]= ;\u{0}x".utf8)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(markup.randomElement(using: &numbers) ?? 0x3C, at: place)
        case 2: bytes[place] = markup.randomElement(using: &numbers) ?? 0x3E
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...40, using: &numbers)))
        case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: Int.random(in: 0..<bytes.count, using: &numbers))
        default: bytes.removeSubrange(place...)
        }
        return bytes
    }
}
