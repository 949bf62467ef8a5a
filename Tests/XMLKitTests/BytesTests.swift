import Testing
import TestSupport
import XMLKit

/// The same answers as a search that looks at every place in turn.
@Suite struct BytesTests {
    private func slow(_ word: [UInt8], in bytes: [UInt8], from place: Int) -> Int? {
        guard place <= bytes.count - word.count else { return nil }
        return (place...bytes.count - word.count).first { Array(bytes[$0..<$0 + word.count]) == word }
    }

    /// Few letters, so that parts of the word stand everywhere.
    @Test(arguments: ["x", "xm", "xmlns", "aaaa", "targetNamespace", "mxmlnsmxmlnsmxmlnsmxmlnsmxmlnsmxmlnsm"]) func wordsAreFoundWhereTheyStand(word: String) {
        var random = SeededNumbers(seed: UInt64(word.utf8.count))
        let letters = Array("axmlns".utf8)
        for length in 0..<140 {
            for _ in 0..<6 {
                var bytes = (0..<length).map { _ in letters.randomElement(using: &random) ?? 0x61 }
                if length >= word.utf8.count, Bool.random(using: &random) {
                    let place = Int.random(in: 0...length - word.utf8.count, using: &random)
                    bytes.replaceSubrange(place..<place + word.utf8.count, with: word.utf8)
                }
                for place in [0, 1, length / 2, length, length + 1] {
                    #expect(Bytes.find(word, in: bytes, from: place) == slow(Array(word.utf8), in: bytes, from: place))
                }
            }
        }
    }

    @Test func anEmptyWordStandsNowhere() { #expect(Bytes.find("", in: [0x61], from: 0) == nil) }
}
