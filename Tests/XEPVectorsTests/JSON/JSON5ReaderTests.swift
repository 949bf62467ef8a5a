import Testing
import XEPVectors

/// JSON5 (json5.org): what it adds to RFC 8259, and what it refuses.
@Suite struct JSON5ReaderTests {
    private static func read(_ text: String) throws(LocatedJSON.Mistake) -> LocatedJSON { try LocatedJSON(json5: Array(text.utf8)) }

    /// The values of json5.org's short example, one for each thing that it adds.
    @Test func readsWhatJSON5Adds() throws {
        let json = try Self.read(
            """
            {
              // comments
              unquoted: 'and you can quote me on that',
              /* of both kinds */ singleQuotes: 'I can use "double quotes" here',
              lineBreaks: "Look, Mom! \\
            No \\\\n's!",
              hexadecimal: 0xdecaf,
              leadingDecimalPoint: .8675309, andTrailing: 8675309.,
              positiveSign: +1,
              trailingComma: 'in objects', andIn: ['arrays',],
              "backwardsCompatible": "with JSON",
            }
            """)
        #expect(json["unquoted"]?.text == "and you can quote me on that")
        #expect(json["singleQuotes"]?.text == "I can use \"double quotes\" here")
        #expect(json["lineBreaks"]?.text == "Look, Mom! No \\n's!")
        #expect(json["backwardsCompatible"]?.text == "with JSON")
        func number(_ name: String) -> Double? { if case .number(let value, _)? = json[name] { value } else { nil } }
        #expect(number("hexadecimal") == 912559)
        #expect(number("leadingDecimalPoint") == 0.8675309)
        #expect(number("andTrailing") == 8675309)
        #expect(number("positiveSign") == 1)
        guard case .array(let words, _)? = json["andIn"] else { return #expect(Bool(false), "no list") }
        #expect(words.map(\.text) == ["arrays"])
    }

    @Test func readsEscapes() throws {
        #expect(try Self.read(#""\u00e9\ud834\udd1e\x41\t\/""#).text == "é\u{1D11E}A\t/")
        #expect(try Self.read("\u{FEFF}[1, -2.5e3, true, null]").kind == "a list")
    }

    @Test(arguments: [
        ("", 0), ("{", 1), ("[1 2]", 3), ("{a 1}", 3), ("{,}", 1), ("[,]", 1), ("'a", 0), ("'a\n'", 0), ("/* a", 0), ("{a: b}", 4), ("1 1", 2),
        ("{1a: 1}", 1), (#""\u12""#, 3), ("nul", 0),
    ])
    func saysWhereAMistakeIs(text: String, offset: Int) {
        let error = #expect(throws: LocatedJSON.Mistake.self) { try Self.read(text) }
        #expect(error?.offset == offset, "\(error?.message ?? "")")
    }

    @Test func refusesEndlessDepth() {
        #expect(throws: LocatedJSON.Mistake.self) { try Self.read(String(repeating: "[", count: 1_000_000)) }
    }
}
