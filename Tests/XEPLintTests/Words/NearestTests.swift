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

    @Test(arguments: [
        ([5, 4, 3], []), ([1, 5, 4], [0]), ([5, 1, 4, 3], [1]), ([2, 9, 1], [0]), ([], []), ([3, 3], [0]),
    ])
    func findsTheFewestOutOfPlace(numbers: [Int], places: [Int]) {
        #expect(Order.outOfPlace(numbers) { $0 > $1 } == places)
    }
}
