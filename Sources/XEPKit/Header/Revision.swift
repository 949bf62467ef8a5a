public import XMLKit

/// One entry of a XEP's history.
public struct Revision: Sendable {
    public let element: XMLElement
    public let version: Field?
    public let date: Field?
    public let initials: Field?
    public let remark: Field?

    init(_ element: XMLElement) {
        self.element = element
        version = Field(element.element("version"))
        date = Field(element.element("date"))
        initials = Field(element.element("initials"))
        remark = Field(element.element("remark"))
    }

    /// The version as numbers, if it has the form N.N or N.N.N.
    public var versionNumber: Version? { version.flatMap { Version($0.text) } }
    /// The date, if it is one.
    public var day: Day? { date.flatMap { Day($0.text) } }
}

/// The version of a XEP, such as 0.3.1 (XEP-0001 §12); a third number that is left out counts as 0.
public struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let major: Int
    public let minor: Int
    public let patch: Int

    public init(_ major: Int, _ minor: Int, _ patch: Int = 0) {
        (self.major, self.minor, self.patch) = (major, minor, patch)
    }

    /// Reads N.N or N.N.N; nil for any other text.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).map { Substring($0) }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard !part.isEmpty, part.utf8.count <= 6, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        self.init(numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : 0)
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }

    public var description: String { "\(major).\(minor).\(patch)" }
}

/// A day of the Gregorian calendar, written yyyy-mm-dd.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads yyyy-mm-dd; nil for any other text and for a day that there is not.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        }
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D, let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day, in UTC, of a number of seconds since 1970-01-01.
    public init?(secondsSince1970 seconds: Int) {
        var days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        var year = 1970
        while days < 0 || days >= Self.days(inYear: year) {
            guard (1...9999).contains(year) else { return nil }
            if days < 0 {
                year -= 1
                days += Self.days(inYear: year)
            } else {
                days -= Self.days(inYear: year)
                year += 1
            }
        }
        var month = 1
        while days >= Self.days(inMonth: month, of: year) {
            days -= Self.days(inMonth: month, of: year)
            month += 1
        }
        self.init(year: year, month: month, day: days + 1)
    }

    /// The day after; nil after the year 9999.
    public var next: Day? {
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1) ?? Day(year: year + 1, month: 1, day: 1)
    }

    /// The day so many days later; nil after the year 9999.
    public func after(days: Int) -> Day? { (0..<max(0, days)).reduce(Optional(self)) { day, _ in day?.next } }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    public var description: String {
        let year = String(year)
        return String(repeating: "0", count: max(0, 4 - year.utf8.count)) + year + (month < 10 ? "-0" : "-") + String(month)
            + (day < 10 ? "-0" : "-") + String(day)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    private static func days(inYear year: Int) -> Int { isLeap(year) ? 366 : 365 }
    static func days(inMonth month: Int, of year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
