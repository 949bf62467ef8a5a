import Testing
import XMPPKit

@Suite struct DateTimeTests {
    @Test(arguments: [
        "1969-07-21T02:56:15Z", "1969-07-20T21:56:15-05:00", "2002-09-10T23:08:25.123456Z", "2016-12-31T23:59:60Z", "2024-02-29T00:00:00+14:00",
    ])
    func reads(text: String) { #expect(DateTime(text)?.description == text) }

    @Test(arguments: [
        "", "Z", "2002-09-10", "2002-09-10T23:08Z", "2002-09-10T23:08:25", "2002-09-10 23:08:25Z", "20020910T23:08:25", "2002-13-10T23:08:25Z",
        "2023-02-29T00:00:00Z", "2002-09-10T24:00:00Z", "2002-09-10T23:08:25.Z", "2002-09-10T23:08:25+0200", "2002-09-10T23:08:25ZZ",
        "2002-09-10T23:08:25+02:60", "2002-09-10T23:08", "2002-09-10T",
    ])
    func refuses(text: String) { #expect(DateTime(text) == nil) }

    @Test func offsets() {
        #expect(["Z", "+00:00", "-06:00", "+05:45"].allSatisfy(DateTime.isOffset))
        #expect(!["", "6", "+6", "+0600", "06:00", "+24:00", "+01:60"].contains(where: DateTime.isOffset))
    }
}
