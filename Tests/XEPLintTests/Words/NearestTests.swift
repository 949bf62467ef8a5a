import TestSupport
import Testing

@testable import XEPLint

@Suite struct NearestTests {
    @Test(arguments: [
        ("Experimantal", "Experimental"), ("experimental", "Experimental"), ("Dratf", "Draft"), ("Finel", "Final"),
    ])
    func findsWhatWasMeant(word: String, meant: String) {
        #expect(Nearest.word(to: word, among: ["Experimental", "Draft", "Final", "Active"]) == meant)
    }

    @Test func saysNothingWhereNothingIsNearOrTwoAre() {
        #expect(Nearest.word(to: "Stable", among: ["Draft", "Final"]) == nil)
        #expect(Nearest.word(to: "xep0045x", among: ["xep0045a", "xep0045b"]) == nil)
        #expect(Nearest.word(to: "", among: ["a"]) == "a")
        #expect(Nearest.word(to: "a", among: [String]()) == nil)
    }

    /// Known values of the optimal string alignment distance.
    @Test(arguments: [("ca", "abc", 3), ("kitten", "sitting", 3), ("abcd", "acbd", 1), ("", "abc", 3), ("same", "same", 0)])
    func countsEdits(left: String, right: String, edits: Int) {
        #expect(Nearest.distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: 9) == edits)
    }

    /// Against the definition, word for word: two words of up to six letters out of three, most of which begin or end alike.
    @Test func countsEditsAsTheDefinitionDoes() {
        func edits(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
            guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
            var least = min(edits(left.dropLast(), right) + 1, edits(left, right.dropLast()) + 1, edits(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
            if left.count > 1, right.count > 1, a == right.dropLast().last, left.dropLast().last == b {
                least = min(least, edits(left.dropLast(2), right.dropLast(2)) + 1)
            }
            return least
        }
        var numbers = SeededNumbers(seed: 392)
        func word() -> [UInt8] { (0..<Int.random(in: 0...6, using: &numbers)).map { _ in UInt8.random(in: 0x61...0x63, using: &numbers) } }
        for _ in 0..<1500 {
            let (left, right) = (word(), word())
            let rightEdits = edits(left[...], right[...])
            for limit in 0...4 {
                let found = Nearest.distance(left, right, limit: limit)
                #expect(rightEdits <= limit ? found == rightEdits : found > limit, "\(left) \(right) \(limit)")
            }
        }
    }

    @Test func caseCountsWhereverLettersAreFrom() {
        #expect(Nearest.word(to: "STRA\u{DF}E", among: ["stra\u{DF}en", "gasse"]) == "stra\u{DF}en")
        #expect(Nearest.word(to: "\u{C9}cole", among: ["\u{E9}cole", "colle"]) == "\u{E9}cole")
        #expect(Nearest.word(to: "colour", among: ["c\u{F6}lour"]) == "c\u{F6}lour")
    }

    @Test(arguments: [
        ([5, 4, 3], []), ([1, 5, 4], [0]), ([5, 1, 4, 3], [1]), ([2, 9, 1], [0]), ([], []), ([3, 3], [0]),
    ])
    func findsTheFewestOutOfPlace(numbers: [Int], places: [Int]) {
        #expect(Order.outOfPlace(numbers) { $0 > $1 } == places)
    }
}
