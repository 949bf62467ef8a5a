import Testing
import XMLKit

@testable import XEPLint

@Suite struct FingerprintTests {
    /// Fingerprints of findings at each place where `word` stands.
    private func fingerprints(
        _ text: String, _ word: String, _ message: String = "wrong", rule: String = "prose/word", file: String = "xep-0999.xml"
    ) -> [Fingerprint] {
        let source = Source(name: file, text: text)
        let places = text.ranges(of: word).map { text.utf8Offset($0.lowerBound)..<text.utf8Offset($0.upperBound) }
        return Fingerprint.all(
            of: places.map { Diagnostic(rule: rule, severity: .warning, range: $0, message: message) }, in: source)
    }

    @Test func survivesLinesThatMoved() {
        let before = fingerprints("<p>one\n  teh cat</p>", "teh", "line 2: teh")
        let after = fingerprints("<p>zero</p>\r\n\r\n<p>one\r\n\t\tteh  cat</p>", "teh", "line 14: teh")
        #expect(before == after)
    }

    @Test func tellsRuleDocumentTextAndMessageApart() {
        let text = "a teh b hte c"
        let one = fingerprints(text, "teh")
        #expect(one != fingerprints(text, "hte"))
        #expect(one != fingerprints(text, "teh", rule: "prose/other"))
        #expect(one != fingerprints(text, "teh", file: "xep-0998.xml"))
        #expect(one != fingerprints(text, "teh", "other"))
        #expect(one == fingerprints(text, "teh", file: "/somewhere/inbox/xep-0999.xml"))
    }

    @Test func numbersOfTheTextCountThoseOfTheMessageDoNot() {
        #expect(fingerprints("version 0.1", "0.1") != fingerprints("version 0.2", "0.2"))
        #expect(fingerprints("a b", "a", "expected 10 of 12") == fingerprints("a b", "a", "expected 9 of 120"))
    }

    @Test func aWideFindingIsKnownByItsFirstLine() {
        let one = fingerprints("<code>\nfirst</code>", "<code>\nfirst</code>")
        let other = fingerprints("<code>\nsecond</code>", "<code>\nsecond</code>")
        #expect(one == other)
    }

    @Test func ofTwoTwinsOnlyTheAddedOneIsNew() {
        let known = fingerprints("x teh y", "teh")
        let found = fingerprints("x teh y\nx teh y", "teh")
        #expect(Set(found).count == 2)
        let result = Fingerprint.compare(found, with: known)
        #expect(result.new == [1] && result.gone == [])
    }

    @Test func theOneOnTheUnchangedLineIsTheKnownOne() {
        let result = Fingerprint.compare(fingerprints("a new teh\nold teh line", "teh"), with: fingerprints("old teh line", "teh"))
        #expect(result.new == [0] && result.gone == [])
    }

    @Test func aLineEditedBesideAFindingDoesNotMakeItNew() {
        let result = Fingerprint.compare(fingerprints("a better teh", "teh"), with: fingerprints("a worse teh", "teh"))
        #expect(result.new == [] && result.gone == [])
    }

    @Test func whatIsMendedIsGone() {
        let result = Fingerprint.compare(fingerprints("teh", "teh"), with: fingerprints("teh hte\nteh\nteh", "teh"))
        #expect(result.new == [] && result.gone == [0, 2])
    }

    @Test func isWrittenAndRead() throws {
        let one = try #require(fingerprints("x teh y\nx teh y", "teh").last)
        #expect(Fingerprint(rule: one.rule, document: one.document, digest: one.digest) == one)
        for digest in ["", "1-2-3", one.digest + "x", String(one.digest.dropFirst()), one.digest.replacing("-", with: " ")] {
            #expect(Fingerprint(rule: one.rule, document: one.document, digest: digest) == nil)
        }
    }

    /// A number that other machines and later versions have to arrive at: FNV-1a of "a" (the published test vector).
    @Test func theDigestIsFNV1a() throws {
        let one = try #require(fingerprints("a", "a", "").first)
        #expect(one.digest.split(separator: "-")[1] == "af63dc4c8601ec8c")
    }

    @Test(arguments: [0, 1, 5000]) func anyPlaceHasOne(words: Int) {
        let text = String(repeating: "teh ", count: words)
        let source = Source(name: "x", text: text)
        for range in [0..<0, 0..<text.utf8.count, text.utf8.count..<text.utf8.count, 70_000..<70_001] {
            let diagnostic = Diagnostic(rule: "a/b", severity: .error, range: range, message: "")
            #expect(Fingerprint.all(of: [diagnostic], in: source).count == 1)
        }
    }
}

extension String {
    fileprivate func utf8Offset(_ index: Index) -> Int { utf8.distance(from: startIndex, to: index) }
}
