import Testing
import XMPPKit

@Suite struct JIDTests {
    /// The valid and invalid addresses of RFC 7622 §3.5, as far as they need no tables of IDNA.
    @Test(arguments: [
        "juliet@example.com", "juliet@example.com/foo", "juliet@example.com/foo bar", "juliet@example.com/foo@bar", "foo\\20bar@example.com",
        "fussball@example.com", "fu\u{DF}ball@example.com", "\u{3C0}@example.com", "\u{3A3}@example.com/foo", "\u{3C3}@example.com/foo",
        "\u{3C2}@example.com/foo", "king@example.com/\u{265A}", "example.com", "example.com/foobar", "a.example.com/b@example.net",
        "a@[::1]", "a@[2001:db8::192.0.2.1]/r", "192.0.2.1", "xn--fuball-cta.example", "example.com.", "a.b.c/d/e",
        "a-b.c-d.e", "a--b", "1.2.3.4.5", "A.B/C",
    ])
    func accepts(text: String) throws {
        #expect(try JID(text).description == text)
    }

    @Test(arguments: [
        ("\"juliet\"@example.com", JIDError.forbidden("\"", in: .localpart)), ("foo bar@example.com", .forbidden(" ", in: .localpart)),
        ("juliet@example.com/", .empty(.resourcepart)), ("@example.com/", .empty(.localpart)), ("@example.com", .empty(.localpart)),
        ("henry\u{2163}@example.com", .forbidden("\u{2163}", in: .localpart)), ("\u{265A}@example.com", .forbidden("\u{265A}", in: .localpart)),
        ("juliet@", .empty(.domainpart)), ("/foobar", .empty(.domainpart)), ("", .empty(.domainpart)), ("a@b@c", .forbidden("@", in: .domainpart)),
        ("a&b@c", .forbidden("&", in: .localpart)), ("a@b..c", .badLabel("")), ("a@.", .badLabel("")), ("a@-b.c", .badLabel("-b")),
        ("a@b-.c", .badLabel("b-")), ("a@b.c-", .badLabel("c-")), ("a@b.-", .badLabel("-")), ("a@.b", .badLabel("")), ("a@b..", .badLabel("")), ("a@b c", .forbidden(" ", in: .domainpart)),
        ("a@b_c", .forbidden("_", in: .domainpart)), ("a@b/\u{7}", .forbidden("\u{7}", in: .resourcepart)), ("a@[::g]", .badAddress("[::g]")),
        ("a@[1:2:3]", .badAddress("[1:2:3]")), ("a@[::1", .badAddress("[::1")),
        ("a:b@c", .forbidden(":", in: .localpart)), ("{form}@c", .none),
    ] as [(String, JIDError?)])
    func refuses(text: String, error: JIDError?) {
        if let error { #expect(throws: error) { try JID(text) } } else { #expect(throws: Never.self) { try JID(text) } }
    }

    @Test func eachPartHasItsLimit() throws {
        let long = String(repeating: "a", count: 1023)
        #expect(try JID("\(long)@b/\(long)").localpart == long)
        #expect(throws: JIDError.tooLong(.localpart, octets: 1024)) { try JID("a\(long)@b") }
        #expect(throws: JIDError.tooLong(.resourcepart, octets: 1024)) { try JID("a@b/c\(long)") }
        #expect(throws: JIDError.tooLong(.domainpart, octets: 1024)) { try JID(String(repeating: "a.", count: 512)) }
        // Octets, not characters: a letter of two.
        #expect(throws: JIDError.tooLong(.localpart, octets: 1024)) { try JID(String(repeating: "\u{E9}", count: 512) + "@b") }
        #expect(throws: JIDError.badLabel(String(repeating: "a", count: 64))) { try JID(String(repeating: "a", count: 64)) }
    }

    @Test func partsAndComparison() throws {
        let jid = try JID("Juliet@Example.com./balcony")
        #expect(jid.bare.description == "Juliet@Example.com.")
        #expect(!jid.isBare && jid.bare.isBare)
        #expect(jid.isSame(as: try JID("juliet@example.com/balcony")))
        #expect(!jid.isSame(as: try JID("juliet@example.com/Balcony")))
        #expect(try JID("a/b@c/d").resourcepart == "b@c/d")
    }
}
