import Testing
import XEPVectors

@Suite struct JSONTests {
    /// RFC 8259, section 7: what must be escaped; the rest stays UTF-8.
    @Test func strings() {
        #expect(JSON.string("a\"\\/\u{8}\t\n\r\u{0}\u{1F}").text == #""a\"\\/\u0008\t\n\r\u0000\u001f""# + "\n")
        #expect(JSON.string("ü😺u\u{308}\u{2028}").text == "\"ü😺u\u{308}\\u2028\"\n")
    }

    @Test(arguments: [
        (0.0, 3, "0"), (-0.0, 3, "0"), (-0.0004, 3, "0"), (1, 10, "1"), (0.8654059577954697, 10, "0.8654059578"),
        (359.9945068359375, 13, "359.9945068359375"), (-12.5, 0, "-13"), (0.05, 2, "0.05"), (1200, 0, "1200"),
        (0.000001, 6, "0.000001"),
        (.nan, 3, "null"), (.infinity, 3, "null"),
    ])
    func numbers(value: Double, places: Int, text: String) {
        #expect(JSON.number(value, places: places).text == text + "\n")
    }

    @Test func keepsTheOrderOfMembersAndBreaksLongLines() {
        #expect((["b": 1, "a": [true, []], "c": [:]] as JSON).text == "{ \"b\": 1, \"a\": [true, []], \"c\": {} }\n")
        let long = String(repeating: "x", count: 110)
        #expect((["b": .string(long), "a": 1] as JSON).text == "{\n  \"b\": \"\(long)\",\n  \"a\": 1\n}\n")
    }
}
