/// Passes over text in which nothing is to be looked at, eight bytes at once.
struct PlainText {
    /// Three bytes that end it, each in all eight bytes.
    private let stops: (UInt64, UInt64, UInt64)

    private init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        stops = (Self.ones &* UInt64(first), Self.ones &* UInt64(second), Self.ones &* UInt64(third))
    }

    /// What is neither `<`, `>` nor `&`.
    static let content = PlainText(0x3C, 0x3E, 0x26)
    /// What has no control characters, as these all end it.
    static let section = PlainText(0, 0, 0)

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The first stop from a place on, or control character other than LF; `limit` where there is none before it.
    func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int) -> Int {
        var place = start
        while place < limit {
            if place + 8 <= limit, isPlain(UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
                place += 8
                continue
            }
            let last = min(place + 8, limit)
            while place < last {
                if isStop(bytes[place]) { return place }
                place += 1
            }
        }
        return limit
    }

    private func isStop(_ byte: UInt8) -> Bool {
        byte < 0x20 ? byte != 0x0A : stops.0 & 0xFF == byte || stops.1 & 0xFF == byte || stops.2 & 0xFF == byte
    }

    /// Whether no byte of eight is a stop; false perhaps where none is, too.
    private func isPlain(_ eight: UInt64) -> Bool {
        // Of these two the one must find each control character, and the other must find no more than each LF: it has no carries.
        let controls = (eight &- Self.ones &* 0x20) & ~eight
        let feeds = eight ^ Self.ones &* 0x0A
        let others = ((feeds & ~Self.highs) &+ ~Self.highs) | feeds
        let stopped = Self.zeros(eight ^ stops.0) | Self.zeros(eight ^ stops.1) | Self.zeros(eight ^ stops.2)
        return ((controls & others) | stopped) & Self.highs == 0
    }

    /// The high bit of each byte that is zero, and perhaps of some after it.
    private static func zeros(_ eight: UInt64) -> UInt64 { (eight &- ones) & ~eight }
}
