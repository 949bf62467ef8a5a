import Testing
import XMPPKit

@Suite struct Base64Tests {
    /// The vectors of RFC 4648 §10.
    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")])
    func vectors(plain: String, encoded: String) throws {
        #expect(Base64.encoded(Array(plain.utf8)) == encoded)
        #expect(try Base64.decoded(encoded) == Array(plain.utf8))
        #expect(try Base64.decoded(" " + encoded.map { "\($0)\n" }.joined()) == Array(plain.utf8))
    }

    @Test func everyByteComesBack() throws {
        for count in 0..<6 {
            let bytes = (0...255).map { UInt8($0) } + Array(repeating: 0xFF, count: count)
            #expect(try Base64.decoded(Base64.encoded(bytes)) == bytes)
        }
    }

    @Test(arguments: [
        ("Zm9v-", Base64.Problem.character("-")), ("Zm9vY", .length(5)), ("Zg=", .length(3)), ("Zg==Zg==", .padding), ("Z===", .padding), ("Z\u{E9}==", .character("\u{E9}")),
    ])
    func refuses(text: String, problem: Base64.Problem) {
        #expect(throws: problem) { try Base64.decoded(text) }
    }
}
