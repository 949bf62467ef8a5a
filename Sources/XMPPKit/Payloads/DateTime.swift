/// A date and time as XMPP writes them (XEP-0082 §3.2): `2002-09-10T23:08:25Z`, with fractions of a second and an offset.
public struct DateTime: Sendable, Hashable, CustomStringConvertible {
    /// As it was written.
    public let description: String

    /// Reads a date and time; nil where the text is none, or one that no calendar has.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        func stands(_ character: Character, _ place: Int) -> Bool { place < bytes.count && bytes[place] == character.asciiValue }
        guard let year = number(0..<4), stands("-", 4), let month = number(5..<7), stands("-", 7), let day = number(8..<10),
            (1...12).contains(month), day >= 1, day <= Self.days(of: month, year), stands("T", 10),
            let end = Self.time(bytes, at: 11)
        else { return nil }
        guard end == bytes.count - 1 ? stands("Z", end) : Self.offset(bytes[min(end, bytes.count)...]) else { return nil }
        description = text
    }

    /// Whether a text is an offset from UTC: `Z`, `+02:00` or `-06:00` (XEP-0082 §3.3).
    public static func isOffset(_ text: String) -> Bool { text == "Z" || offset(Array(text.utf8)[...]) }

    /// The end of a time of day with its fraction of a second; nil where there is none.
    private static func time(_ bytes: [UInt8], at start: Int) -> Int? {
        func number(_ place: Int) -> Int? {
            guard place + 2 <= bytes.count, bytes[place..<place + 2].allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return Int(bytes[place] - 0x30) * 10 + Int(bytes[place + 1] - 0x30)
        }
        // A leap second has the number 60.
        guard let hour = number(start), hour < 24, start + 8 <= bytes.count, bytes[start + 2] == 0x3A, let minute = number(start + 3), minute < 60,
            bytes[start + 5] == 0x3A, let second = number(start + 6), second <= 60
        else { return nil }
        var end = start + 8
        if end < bytes.count, bytes[end] == 0x2E {
            let digits = bytes[(end + 1)...].prefix { (0x30...0x39).contains($0) }.count
            if digits == 0 { return nil }
            end += 1 + digits
        }
        return end
    }

    private static func offset(_ bytes: ArraySlice<UInt8>) -> Bool {
        let text = Array(bytes)
        guard text.count == 6, text[0] == 0x2B || text[0] == 0x2D, text[3] == 0x3A else { return false }
        guard [1, 2, 4, 5].allSatisfy({ (0x30...0x39).contains(text[$0]) }) else { return false }
        return (text[1] - 0x30) * 10 + text[2] - 0x30 < 24 && text[4] < 0x36
    }

    private static func days(of month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
