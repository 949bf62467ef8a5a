public import XEPKit

extension Day {
    /// So many days later; nil after the year 9999.
    public func adding(days: Int) -> Day? {
        var day: Day? = self
        for _ in 0..<max(0, days) { day = day?.next }
        return day
    }

    /// The same day a year later, 1 March for a 29 February that is not there; nil after the year 9999.
    public var yearLater: Day? {
        Day(year: year + 1, month: month, day: day) ?? Day(year: year + 1, month: 3, day: 1)
    }
}
