import Testing
import XEPKit

@Suite struct DayTests {
    @Test(arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01"])
    func reads(text: String) { #expect(Day(text)?.description == text) }

    @Test(arguments: ["2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "2024-01-32", "2024/01/01", "", "2024-01-01 "])
    func refuses(text: String) { #expect(Day(text) == nil) }

    /// Expected values from `date -u -d @N +%F`.
    @Test(arguments: [(0, "1970-01-01"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"), (1_764_000_000, "2025-11-24"), (-1, "1969-12-31")])
    func countsSeconds(seconds: Int, text: String) { #expect(Day(secondsSince1970: seconds)?.description == text) }

    @Test func versionsCompareAsNumbers() throws {
        let versions = ["1.0rc1", "1", "1.2.3.4", "a.b", "1..2", ""].map { Version($0) }
        #expect(versions.allSatisfy { $0 == nil })
        #expect(try #require(Version("0.10")) > #require(Version("0.9.9")))
        #expect(Version("1.0") == Version("1.0.0"))
    }
}
