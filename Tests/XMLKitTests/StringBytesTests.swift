import Testing
import XMLKit

@Suite struct StringBytesTests {
    /// In the order of their bytes: capitals first, a beginning before the whole, and what is beyond ASCII by UTF-8.
    private static let ordered = ["", "A", "B", "a", "a-", "a.xml", "aa", "xep-0001.xml", "xep-0001.xml.orig", "xep-0010.xml", "z", "z\u{301}", "\u{E9}", "\u{17A}", "\u{FF5E}", "\u{1F600}"]

    @Test func wordsStandInTheOrderOfTheirBytes() {
        for (left, first) in Self.ordered.enumerated() {
            for (right, second) in Self.ordered.enumerated() { #expect(first.precedesInBytes(second) == (left < right), "\(first) \(second)") }
        }
    }
}
