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

    /// A place from which on, or soon after, a stop stands, or a control character other than LF.
    func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int) -> Int {
        var place = start
        let all = UnsafeRawBufferPointer(bytes)
        while place + 8 <= limit {
            let eight = all.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // Of these two the one must find each control character, and the other must find no more than each LF: it has no carries.
            let controls = (eight &- Self.ones &* 0x20) & ~eight
            let feeds = eight ^ Self.ones &* 0x0A
            let others = ((feeds & ~Self.highs) &+ ~Self.highs) | feeds
            let stopped = Self.zeros(eight ^ stops.0) | Self.zeros(eight ^ stops.1) | Self.zeros(eight ^ stops.2)
            if ((controls & others) | stopped) & Self.highs != 0 { break }
            place += 8
        }
        return place
    }

    /// The high bit of each byte that is zero, and perhaps of some after it.
    private static func zeros(_ eight: UInt64) -> UInt64 { (eight &- ones) & ~eight }
}
