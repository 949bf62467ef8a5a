import TestSupport
import Testing
import XMLKit

@Suite struct SpellingTests {
    @Test(arguments: [("success", "sucess", true), ("Query", "query", true), ("id", "iq", false), ("item", "iten", true), ("name", "uri", false)])
    func knowsTypos(first: String, second: String, isNear: Bool) {
        #expect(Spelling.isNear(first, second) == isNear)
    }

    /// Known values of the optimal string alignment distance.
    @Test(arguments: [("ca", "abc", 3), ("kitten", "sitting", 3), ("form", "from", 1), ("abcd", "acbd", 1), ("", "abc", 3), ("same", "same", 0)])
    func countsEdits(left: String, right: String, edits: Int) {
        #expect(Spelling.distance(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: 9) == edits)
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
                let found = Spelling.distance(left, right, limit: limit)
                #expect(rightEdits <= limit ? found == rightEdits : found > limit, "\(left) \(right) \(limit)")
            }
        }
    }
}
