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
