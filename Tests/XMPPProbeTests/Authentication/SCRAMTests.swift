import Testing
import XMPPProbe

/// The example exchanges of the RFCs.
struct SCRAMTests {
    @Test func exchangeOfRFC5802() throws {
        var scram = SCRAM(.sha1, user: "user", password: "pencil", nonce: "fyko+d2lbbFgONRv9qkxdawL")
        #expect(scram.clientFirst == "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL")
        let answer = try scram.clientFinal(after: "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096")
        #expect(answer == "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
        try scram.verify("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=")
        #expect(throws: SCRAM.Failure.wrongSignature) { try scram.verify("v=rmF9pqV8S7suAoZWja4dJRkFsKU=") }
    }

    @Test func exchangeOfRFC7677() throws {
        var scram = SCRAM(.sha256, user: "user", password: "pencil", nonce: "rOprNGfwEbeRWgbNEkqO")
        let nonce = "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
        let answer = try scram.clientFinal(after: "r=\(nonce),s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096")
        #expect(answer == "c=biws,r=\(nonce),p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
        try scram.verify("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")
    }

    @Test func nameIsEscaped() {
        #expect(SCRAM(.sha1, user: "a=b,c", password: "x", nonce: "n").clientFirst == "n,,n=a=3Db=2Cc,r=n")
    }

    @Test(arguments: [
        ("r=other,s=QSXCR+Q6sek8bf92,i=4096", SCRAM.Failure.foreignNonce),
        ("r=mine,s=QSXCR+Q6sek8bf92,i=4096", .foreignNonce),
        ("r=mine1,s=QSXCR+Q6sek8bf92,i=1", .iterations(1)),
        ("r=mine1,s=QSXCR+Q6sek8bf92,i=2000000000", .iterations(2_000_000_000)),
        ("r=mine1,s=?,i=4096", .malformed("r=mine1,s=?,i=4096")),
        ("r=mine1,s=,i=4096", .malformed("r=mine1,s=,i=4096")),
        ("m=x,r=mine1,s=QSXCR+Q6sek8bf92,i=4096", .malformed("m=x,r=mine1,s=QSXCR+Q6sek8bf92,i=4096")),
        ("", .malformed("")),
    ]) func badChallengeIsRefused(challenge: String, failure: SCRAM.Failure) {
        var scram = SCRAM(.sha1, user: "user", password: "pencil", nonce: "mine")
        #expect(throws: failure) { try scram.clientFinal(after: challenge) }
    }

    @Test func signatureBeforeTheExchangeIsRefused() {
        let scram = SCRAM(.sha1, user: "user", password: "pencil", nonce: "mine")
        #expect(throws: SCRAM.Failure.wrongSignature) { try scram.verify("v=") }
        #expect(throws: SCRAM.Failure.refused("unknown-user")) { try scram.verify("e=unknown-user") }
    }
}
